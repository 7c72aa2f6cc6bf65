import assert from "node:assert/strict";
import { parseDraft } from "@rogatory/core";
import { ageAtTheFacts, timeOfFacts } from "./age.js";

const value = (events: string): unknown =>
  parseDraft(`rogatory: 1\nkind: mla\nfacts:\n  events:\n${events}`, { name: "a.mla.yaml" }).value;

const age = (birth: string, events: string, id?: string): string | undefined => {
  const found = ageAtTheFacts(value(events), birth, id);
  return found && `${found.least}-${found.most} from ${found.from} to ${found.until}`;
};

describe("age at the time of the facts", () => {
  it("is counted on the day of the facts", () => {
    assert.equal(age("2006-08-11", "    - { date: 2024-08-11 }\n"), "18-18 from 2024-08-11 to 2024-08-11");
    assert.equal(age("2006-08-12", "    - { date: 2024-08-11 }\n"), "17-17 from 2024-08-11 to 2024-08-11");
  });

  it("is a span where the birthday lies within the facts or a date is not complete", () => {
    const months = "    - { date: 2024-06-01 }\n    - { date: 2024-09, until: 2024-09-20 }\n";
    assert.equal(age("2006-08-11", months), "17-18 from 2024-06-01 to 2024-09-20");
    assert.equal(age("1966", "    - { date: 2024-08-11 }\n"), "57-58 from 2024-08-11 to 2024-08-11");
    assert.equal(age("1966-08", "    - { date: 2024-08-11 }\n"), "57-58 from 2024-08-11 to 2024-08-11");
    assert.equal(age("1966-07", "    - { date: 2024-08-11 }\n"), "58-58 from 2024-08-11 to 2024-08-11");
    assert.equal(age("1966-01-01", '    - { date: "2024" }\n'), "58-58 from 2024-01-01 to 2024-12-31");
  });

  it("is that at the person's own events where the draft names some", () => {
    const events =
      "    - { date: 2019-01-01, what: Long before }\n    - { date: 2024-08-11, persons: [a] }\n    - { date: 2024-09-01, what: 'Seen with {person:a}.' }\n";
    assert.equal(age("2000-01-01", events, "a"), "24-24 from 2024-08-11 to 2024-09-01");
    assert.equal(age("2000-01-01", events, "b"), "19-24 from 2019-01-01 to 2024-09-01");
    assert.equal(age("2000-01-01", events), "19-24 from 2019-01-01 to 2024-09-01");
  });

  it("is not told where it cannot be known", () => {
    assert.equal(age("2000-01-01", "    - { what: no date }\n"), undefined);
    assert.equal(age("2000-02-31", "    - { date: 2024-08-11 }\n"), undefined);
    assert.equal(age("about 1980", "    - { date: 2024-08-11 }\n"), undefined);
    assert.equal(age("2030-01-01", "    - { date: 2024-08-11 }\n"), undefined);
    assert.equal(age("1084-01-01", "    - { date: 2024-08-11 }\n"), undefined);
    assert.equal(ageAtTheFacts(undefined, "2000-01-01", "a"), undefined);
    assert.equal(ageAtTheFacts({ facts: { events: [null, 3, ["x"], { date: 4 }] } }, "2000-01-01", "a"), undefined);
  });

  it("leaves out events that end before they begin", () => {
    assert.equal(timeOfFacts(value("    - { date: 2024-08-11, until: 2024-08-01 }\n")), undefined);
  });
});
