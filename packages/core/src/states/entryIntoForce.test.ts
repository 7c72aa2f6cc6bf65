import assert from "node:assert/strict";
import fc from "fast-check";
import { firstOfNextMonth, isDay, isStale, lastDayOf, plusDays, plusMonths } from "./days.js";
import { boundOf, entryIntoForce } from "./entryIntoForce.js";

const days = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("days", () => {
  it("exist or not", () => {
    for (const day of ["2024-02-29", "2000-12-31"]) assert.ok(isDay(day), day);
    for (const day of ["2023-02-29", "2023-13-01", "2023-00-10", "2023-1-1", "", "2023", "2023-02-29T00:00"])
      assert.equal(isDay(day), false, day);
  });

  it("move by days, by months and to the next first", () => {
    assert.equal(plusDays("2024-02-28", 2), "2024-03-01");
    assert.equal(plusMonths("2024-11-30", 3), "2025-02-28");
    assert.equal(plusMonths("2024-01-31", 1), "2024-02-29");
    assert.equal(firstOfNextMonth("2024-12-31"), "2025-01-01");
    assert.equal(lastDayOf("2014"), "2014-12-31");
    assert.equal(lastDayOf("2024-02"), "2024-02-29");
    assert.equal(lastDayOf("2024-12"), "2024-12-31");
  });

  it("are stale after twelve months, to the day", () => {
    assert.equal(isStale("2024-06-14", "2025-06-14"), false);
    assert.equal(isStale("2024-06-14", "2025-06-15"), true);
    assert.equal(isStale("2024", "2025-12-31"), false);
    assert.equal(isStale("2024", "2026-01-01"), true);
    assert.equal(isStale(undefined, "2026-01-01"), true);
    assert.equal(isStale("2027-01-01", "2026-01-01"), false);
  });
});

describe("entry into force", () => {
  const rule = { provision: "art. 38", mark: "V", first: "2003-09-29", wait: "P30D" } as const;
  const monthly = { provision: "art. 36", mark: "V", first: "2004-07-01", wait: "P3M", firstOfMonth: true } as const;

  it("follows the rule of the treaty", () => {
    assert.equal(entryIntoForce(rule, "2006-08-02"), "2006-09-01");
    assert.equal(entryIntoForce(rule, "2003-09-01"), "2003-10-01");
    assert.equal(entryIntoForce(rule, "2001-01-01"), "2003-09-29");
    assert.equal(entryIntoForce(monthly, "2018-03-28"), "2018-07-01");
    assert.equal(entryIntoForce(monthly, "2010-01-01"), "2010-05-01");
    assert.equal(entryIntoForce(monthly, "2010-11-30"), "2011-03-01");
  });

  it("is not known without a rule, or before the treaty itself is in force", () => {
    assert.equal(entryIntoForce(undefined, "2006-08-02"), undefined);
    assert.equal(entryIntoForce({ provision: "art. 65", mark: "K" }, "2026-08-02"), undefined);
    assert.equal(entryIntoForce({ ...rule, wait: "P1Y" }, "2006-08-02"), undefined);
  });

  it("never comes before the deposit, nor before the treaty, and later deposits never take effect earlier", () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(rule, monthly), (a, b, one) => {
        const [early, late] = [a, b].toSorted() as [string, string];
        const [first, second] = [entryIntoForce(one, early), entryIntoForce(one, late)] as [string, string];
        assert.ok(first > early && first >= one.first && isDay(first));
        assert.ok(first <= second);
      }),
    );
  });

  it("of a successor or a territory is at the latest the day of the notice", () => {
    assert.deepEqual(boundOf({ succession: "2006-10-23" }, rule), { since: "2006-10-23", notBefore: false });
    assert.deepEqual(boundOf({ succession: "1992-04-15", inForce: "1993-01-01" }, rule), {
      since: "1993-01-01",
      notBefore: false,
    });
    assert.deepEqual(boundOf({ ratification: "2006-08-02", inForce: "2006-08-30" }, rule), {
      since: "2006-08-30",
      notBefore: true,
    });
    assert.equal(boundOf({ signed: "2000-12-12" }, rule), undefined);
  });
});
