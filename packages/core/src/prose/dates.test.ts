import assert from "node:assert/strict";
import fc from "fast-check";
import { findDates } from "./dates.js";

const read = (text: string) => findDates(text).map((mention) => mention.date);

describe("dates in prose", () => {
  it("are read in the usual forms", () => {
    const cases: [string, string[]][] = [
      ["on 2024-08-11 at Zarzis", ["2024-08-11"]],
      ["on 11 August 2024.", ["2024-08-11"]],
      ["on the 11th of August 2024", ["2024-08-11"]],
      ["on 1st Sept. 2024", ["2024-09-01"]],
      ["August 11, 2024", ["2024-08-11"]],
      ["Aug. 11th, 2024", ["2024-08-11"]],
      ["am 11.08.2024", ["2024-08-11"]],
      ["le 1er août 2024", ["2024-08-01"]],
      ["el 11 de agosto de 2024", ["2024-08-11"]],
      ["il 3 febbraio 2025", ["2025-02-03"]],
      ["08/31/2024 and 31/08/2024", ["2024-08-31", "2024-08-31"]],
      ["between June 2024 and September 2024", ["2024-06", "2024-09"]],
      ["in the summer of 2024", ["2024"]],
      ["since early 2023, and in mid-2024", ["2023", "2024"]],
      ["From 10 to 12 August 2024", ["2024-08-12"]],
    ];
    for (const [text, dates] of cases) assert.deepEqual(read(text), dates, text);
  });

  it("are not seen in other numbers", () => {
    for (const text of [
      "R.G.N.R. 4417/2024 DDA",
      "Legislative Decree 286/1998",
      "Regulation 2018/1805",
      "paid 2024 euros in coins",
      "article 18.3.1.2000",
      "telephone 2024-08-111",
      "10.20.2024.30.40",
    ])
      assert.deepEqual(read(text), [], text);
  });

  it("that are not in the calendar are told", () => {
    for (const text of ["31 February 2025", "2025-02-31", "30.02.2024", "April 31, 2024", "29 February 2023"]) {
      const [mention] = findDates(text);
      assert.equal(mention?.inCalendar, false, text);
    }
    assert.equal(findDates("29 February 2024")[0]?.inCalendar, true);
  });

  it("that can be read two ways are told", () => {
    const [mention] = findDates("on 08/11/2024");
    assert.equal(mention?.ambiguous, true);
    assert.equal(mention?.date, "2024");
  });

  it("that are one of several are told", () => {
    for (const text of [
      "10 and 12 August 2024",
      "10-12 August 2024",
      "from 10 to 12 August 2024",
      "from July 30 to 2 August 2024",
    ])
      assert.equal(findDates(text)[0]?.ofSeveral, true, text);
    assert.equal(findDates("on 12 August 2024")[0]?.ofSeveral, false);
  });

  it("keep their place, and hostile text costs no time", () => {
    const text = "He came on 11 August 2024 and left in September 2024.";
    for (const mention of findDates(text)) assert.equal(text.slice(mention.start, mention.end), mention.text);
    // So long that what does not grow with the text alone would not end before the test's own time is up.
    findDates("1 ".repeat(1_000_000));
    findDates("1 august ".repeat(200_000));
    findDates("1".repeat(2_000_000));
    findDates(`${" ".repeat(2_000_000)}2024`);
    fc.assert(
      fc.property(fc.string(), (any) =>
        findDates(any).every((mention) => any.slice(mention.start, mention.end) === mention.text),
      ),
    );
  });
});
