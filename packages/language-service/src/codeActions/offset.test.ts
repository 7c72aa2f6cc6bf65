import assert from "node:assert/strict";
import { offsetsAt } from "./timeZone.js";
import { titlesAt, tried, withCrlf } from "./tried.test.js";

describe("the offset behind a time", () => {
  const draft = (at: string, zone = "Europe/Rome"): string => `rogatory: 1
kind: mla
requesting: { contact: { timeZone: ${zone} } }
measures:
  - type: subscriberData
    identifiers:
      - { value: 203.0.113.24, at: ${at}, port: 51514 } # from the log
`;

  it("is the one of the contact's time zone on that day", () => {
    const summer = draft("2024-08-10T21:1<|>4:05");
    const title = "Add the offset +02:00: the time in Europe/Rome on that day";
    assert.equal(tried(summer, title), draft("2024-08-10T21:14:05+02:00"));
    assert.equal(tried(withCrlf(summer), title), withCrlf(draft("2024-08-10T21:14:05+02:00")));
    assert.equal(tried(draft("2024-01-10T21:1<|>4"), /Add the offset \+01:00/), draft("2024-01-10T21:14+01:00"));
  });

  it("in JSON", () => {
    const text =
      '{ "rogatory": 1, "kind": "mla", "requesting": { "contact": { "timeZone": "Asia/Kathmandu" } },\n  "measures": [{ "type": "subscriberData", "identifiers": [{ "value": "203.0.113.24", "at": "2024-08-10T<|>21:14" }] }] }\n';
    assert.equal(tried(text, /^Add the offset/, { name: "a.mla.json" }), text.replace("10T<|>21:14", "10T21:14+05:45"));
  });

  it("is not guessed", () => {
    const isOffered = (text: string) => titlesAt(text).some((title) => title.startsWith("Add the offset"));
    assert.ok(!isOffered(draft("2024-08-10T21:1<|>4", "Europe/Atlantis")), "no such zone");
    assert.ok(!isOffered(draft("2024-08-10T21:1<|>4", '""')), "no zone");
    assert.ok(!isOffered(draft("2024-03-31T02:3<|>0")), "an hour that this night does not have");
    assert.ok(!isOffered(draft("2024-08-<|>10")), "no time");
    assert.ok(!isOffered(draft("2024-08-10T21:1<|>4Z")), "there is one");
    assert.ok(!isOffered(draft("2024-13-45T21:1<|>4")), "no such day");
  });

  it("is a choice of two in the hour that a night has twice", () => {
    assert.deepEqual(
      titlesAt(draft("2024-10-27T02:3<|>0")).filter((title) => title.startsWith("Add the offset")),
      [
        "Add the offset +02:00: the time in Europe/Rome on that day",
        "Add the offset +01:00: the time in Europe/Rome on that day",
      ],
    );
  });

  it("is right in zones of every kind", () => {
    for (const [local, zone, expected] of [
      ["2024-08-10T12:00", "UTC", ["+00:00"]],
      ["2024-08-10T00:00", "Pacific/Kiritimati", ["+14:00"]],
      ["2024-08-10T23:59:59", "Pacific/Pago_Pago", ["-11:00"]],
      ["2024-07-01T12:00", "America/St_Johns", ["-02:30"]],
      ["2024-07-01T12:00", "Australia/Lord_Howe", ["+10:30"]],
      ["2024-04-07T01:45", "Australia/Lord_Howe", ["+11:00", "+10:30"]],
      ["1899-01-01T12:00", "Etc/GMT", ["+00:00"]],
      ["2024-02-30T12:00", "Nowhere/Land", []],
    ] as const)
      assert.deepEqual(offsetsAt(local, zone), expected, `${local} ${zone}`);
  });
});
