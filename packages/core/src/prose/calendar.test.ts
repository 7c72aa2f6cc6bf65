import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  daysInMonth,
  earliestDay,
  isInCalendar,
  isSurelyBefore,
  latestDay,
  mayBeSame,
  monthsOf,
} from "./calendar.js";

describe("calendar", () => {
  it("knows which days there are", () => {
    for (const date of [
      "2024-02-29",
      "2025-02-28",
      "2000-02-29",
      "2024-12-31",
      "2024-08",
      "2024",
      "2024-08-11T10:00+02:00",
    ])
      assert.equal(isInCalendar(date), true, date);
    for (const date of [
      "2025-02-29",
      "2025-02-31",
      "1900-02-29",
      "2025-04-31",
      "2025-13",
      "2025-00-10",
      "2025-01-00",
      "soon",
    ])
      assert.equal(isInCalendar(date), false, date);
    assert.equal(daysInMonth(2024, 13), 0);
  });

  it("reads a partial date as a span of days", () => {
    assert.equal(earliestDay("2024-08"), "2024-08-01");
    assert.equal(latestDay("2024-08"), "2024-08-31");
    assert.equal(latestDay("2024"), "2024-12-31");
    assert.equal(latestDay("2024-02"), "2024-02-29");
    assert.equal(latestDay("2025-02-31"), undefined);
    assert.equal(earliestDay(undefined), undefined);
  });

  it("says before only where it is sure", () => {
    assert.equal(isSurelyBefore("2024-08", "2024-08-11"), false);
    assert.equal(isSurelyBefore("2024-07", "2024-08-11"), true);
    assert.equal(isSurelyBefore("2024-08-11T23:00+02:00", "2024-08-12"), true);
    assert.equal(mayBeSame("2024", "2024-08-11"), true);
    assert.equal(mayBeSame("2023", "2024-08-11"), false);
  });

  it("counts months and days", () => {
    assert.equal(addMonths("2024-08-31", -6), "2024-02-29");
    assert.equal(addMonths("2024-01-15", 12), "2025-01-15");
    assert.equal(addMonths("2024-12-01", 1), "2025-01-01");
    assert.equal(addDays("2024-02-28", 2), "2024-03-01");
  });

  it("compares penalties", () => {
    assert.equal(monthsOf("P4Y"), 48);
    assert.equal(monthsOf("P1Y6M"), 18);
    assert.equal(monthsOf("P15D"), 0.5);
    assert.equal(monthsOf("life"), undefined);
    assert.equal(monthsOf("P"), undefined);
  });

  it("puts the earliest day never after the latest", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const date = `${year}-${String(month).padStart(2, "0")}`;
        assert.ok((earliestDay(date) as string) <= (latestDay(date) as string));
      }),
    );
  });
});
