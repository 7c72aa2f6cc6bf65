import assert from "node:assert/strict";
import fc from "fast-check";
import { daysBetween, formsIn, yearsBetween } from "./forms.js";

const english = formsIn("en");

describe("dates, durations and amounts in words", () => {
  it("writes dates as precisely as they are known", () => {
    assert.match(english.date("2024-08-11", true) ?? "", /^Sunday,? 11 August 2024$/);
    assert.equal(english.date("2024-08-11"), "11 August 2024");
    assert.equal(english.date("2024-08"), "August 2024");
    assert.equal(english.date("2024"), "2024");
    assert.equal(english.date("2025-05-20T10:00+02:00"), "20 May 2025, 10:00 (UTC+02:00)");
    assert.equal(english.date("2025-05-20T10:00:30Z"), "20 May 2025, 10:00 UTC");
    assert.equal(english.date("0044-03-15"), "15 March 44");
  });

  it("writes nothing for what is no date", () => {
    for (const text of ["2025-02-31", "2025-13", "soon", "", "2025-1-1", "20250101"])
      assert.equal(english.date(text), undefined);
  });

  it("writes durations", () => {
    assert.equal(english.duration("P15Y"), "15 years");
    assert.equal(english.duration("P1Y6M"), "1 year and 6 months");
    assert.equal(english.duration("P1Y2M3W4D"), "1 year, 2 months, 3 weeks and 4 days");
    assert.equal(english.duration("P0Y6M"), "6 months");
    assert.equal(english.duration("P0D"), "0 days");
    for (const text of ["P", "PT5H", "15Y", "", "life"]) assert.equal(english.duration(text), undefined);
  });

  it("speaks the user's language, and English where the tag means nothing", () => {
    assert.equal(formsIn("fr").duration("P1Y6M"), "1\u00a0an et 6\u00a0mois");
    assert.equal(formsIn("es-MX").date("2024-08-11"), "11 de agosto de 2024");
    assert.equal(formsIn("de").state("TN"), "Tunesien");
    for (const tag of ["xx_!!", "", "tlh-Qaak", "__proto__"])
      assert.equal(formsIn(tag).date("2024-08-11"), "11 August 2024");
  });

  it("keeps every digit of an amount, and a code that is none", () => {
    assert.equal(english.money(2500, "EUR"), "2,500 euros");
    assert.equal(english.money(0.125, "EUR"), "0.125 euros");
    assert.equal(english.money(3, "euros"), "3 euros");
    assert.equal(english.money(1e6, undefined), "1,000,000");
  });

  it("counts the time between two days", () => {
    assert.equal(english.between("2025-03-14", "2025-03-14"), "0 days");
    assert.equal(english.between("2025-03-14", "2025-03-15"), "1 day");
    assert.equal(english.between("2025-01-31", "2025-03-14"), "42 days");
    assert.equal(english.between("2024-08-11", "2025-03-14"), "7 months and 3 days");
    assert.equal(english.between("1979-11-03", "2025-03-14"), "45 years, 4 months and 11 days");
    assert.equal(daysBetween("2025-03-14", "2025-03-12"), -2);
  });

  it("counts full years as ages are counted", () => {
    assert.equal(yearsBetween("1984-02-17", "2024-02-16"), 39);
    assert.equal(yearsBetween("1984-02-17", "2024-02-17"), 40);
    assert.equal(yearsBetween("2000-02-29", "2018-02-28"), 17);
    assert.equal(yearsBetween("2000-02-29", "2018-03-01"), 18);
  });

  it("never counts more days than there are, whatever the days", () => {
    const day = fc
      .date({ min: new Date("0100-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const days = daysBetween(from, to);
        assert.ok(days >= 0);
        const years = yearsBetween(from, to);
        assert.ok(years * 365 <= days && days < (years + 1) * 366.3);
        assert.doesNotMatch(english.between(from, to), /-|NaN|undefined/);
      }),
      { numRuns: 300 },
    );
  });
});
