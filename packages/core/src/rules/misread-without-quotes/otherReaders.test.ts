import assert from "node:assert/strict";
import { misreadingOf } from "./otherReaders.js";

describe("what other readers of YAML take a text for", () => {
  it("a yes or no", () => {
    for (const text of ["NO", "no", "No", "yes", "YES", "on", "Off", "y", "N", "True"])
      assert.equal(misreadingOf(text), "yesOrNo", text);
    for (const text of ["nO", "NOR", "none", "yes.", "ny", "not known", "Onn"])
      assert.equal(misreadingOf(text), undefined, text);
  });

  it("nothing", () => {
    for (const text of ["Null", "NULL"]) assert.equal(misreadingOf(text), "nothing", text);
    for (const text of ["Nulli", "nil", "NUL"]) assert.equal(misreadingOf(text), undefined, text);
  });

  it("a number that no longer shows what was written", () => {
    for (const text of [
      "12:30",
      "21:14:05",
      "190:20:30.15",
      "00123",
      "007",
      "0089",
      "1_000",
      "+4712345678",
      "12.10",
      "2.50",
      "12E3",
      "1e5",
      "0x52908400098527886E0F7030069857D2E4169EE7",
      "0o17",
      "0b1010",
      "12345678901234567",
      "99999999999999999999",
    ])
      assert.equal(misreadingOf(text), "number", text);
  });

  it("but not what every reader gives back", () => {
    for (const text of [
      "4417",
      "0",
      "12.5",
      "01:30",
      "12:75",
      "1:2:3a",
      "2024-08-11",
      "2024-08-10T21:14:05+01:00",
      "+39 091 555 0100",
      "0049 3200 1217",
      "DDA 4417/2024",
      "9007199254740992",
      "18.3.10",
      "0xyz",
      "12-30",
      "10:20:30:4A:50:55",
      "",
    ])
      assert.equal(misreadingOf(text), undefined, text);
  });

  it("and takes no time for a long one", () => {
    // So long that what does not grow with the text alone would not end before the test's own time is up.
    for (const text of ["1:".repeat(500_000), "1_".repeat(500_000), "0".repeat(1_000_000), "9".repeat(100)])
      misreadingOf(text);
  });
});
