import assert from "node:assert/strict";
import { findIpAddresses, timeIn } from "./ipAddresses.js";

const found = (text: string) => findIpAddresses(text).map(({ address }) => address);

describe("IP addresses", () => {
  it("are found, of both kinds", () => {
    assert.deepEqual(found("from 203.0.113.24 and 198.51.100.7:51514"), ["203.0.113.24", "198.51.100.7"]);
    assert.deepEqual(found("from 2001:db8::8a2e:370:7334 and 2001:0DB8:0:0:0:0:0:1."), [
      "2001:db8::8a2e:370:7334",
      "2001:0db8:0:0:0:0:0:1",
    ]);
    assert.deepEqual(found("203.0.113.24"), ["203.0.113.24"]);
  });

  it("are told from other numbers", () => {
    for (const text of [
      "version 1.2.3.4 of the app",
      "v1.2.3.4",
      "article 18.3.1.2 and section 4.1.2.3",
      "at 21:14:05 on that day",
      "hardware address 00:1A:2B:3C:4D:5E",
      "300.1.2.3 and 1.2.3.4.5",
      "on 11.08.20.24.1",
      "std::vector::a",
      "4.1.2.3 Findings of the expert",
      "a::b",
    ])
      assert.deepEqual(found(text), [], text);
  });

  it("stand beside a time with an offset, or not", () => {
    for (const text of [
      "2024-08-10T21:14:05+01:00",
      "21:14:05 UTC",
      "10 August 2024, 21:14 (UTC+1)",
      "9:14 p.m. CEST",
      "21.14 GMT",
      "21:14 Tunis time",
      "21:14:05Z",
      "21:14 local time",
    ])
      assert.equal(timeIn(text), "withOffset", text);
    for (const text of ["2024-08-10T21:14:05", "at 21:14 he logged in", "at 9 pm"])
      assert.equal(timeIn(text), "withoutOffset", text);
    for (const text of ["on 10 August 2024", "from 203.0.113.24", ""]) assert.equal(timeIn(text), "none", text);
  });
});
