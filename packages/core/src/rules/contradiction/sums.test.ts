import assert from "node:assert/strict";
import { contradicts, unitPrices } from "./sums.js";

const read = (text: string) =>
  unitPrices(text).map(({ count, unit, total }) => `${count} x ${unit.amount}${total ? ` = ${total.amount}` : ""}`);

describe("sums in prose", () => {
  it("are read where one sentence states them", () => {
    const cases: [string, string[]][] = [
      ["43 persons paid 2,500 euros each, 107,500 euros in total.", ["43 x 2500 = 107500"]],
      ["He collected 2,500 euros from each of 43 persons.", ["43 x 2500"]],
      ["On 11 August 2024, 43 young passengers paid EUR 2,500 each, a total of EUR 107,500.", ["43 x 2500 = 107500"]],
      ["Each of the 12 clients transferred 400 dollars.", ["12 x 400"]],
    ];
    for (const [text, sums] of cases) assert.deepEqual(read(text), sums, text);
  });

  it("are left alone where anything else is said", () => {
    for (const text of [
      "About 43 persons paid 2,500 euros each, 100,000 euros in total.",
      "43 persons and 12 children paid 2,500 euros each.",
      "For 22, 20 and 29 persons he took 4,500 euros each, 319,500 euros in all.",
      "43 persons paid 2,500 euros each, 90,000 euros in total after the discount.",
      "43 persons paid 2,500 euros. 3 others paid nothing.",
      "43 persons paid 2,500 euros each or 6,000 dinars, 107,500 euros in total.",
      "On 3 crossings 43 persons paid 2,500 euros each, 322,500 euros in total.",
      "43 persons were on board and 12 sailors got 2,500 euros each.",
      "43 persons paid 2,500 euros in total.",
      "43 persons paid 2,500 euros each, of which 50,000 euros went to him.",
    ])
      assert.deepEqual(read(text), [], text);
  });

  it("contradict or not", () => {
    assert.equal(contradicts(43, 2500, 107500, false), false);
    assert.equal(contradicts(43, 2500, 105700, false), true);
    assert.equal(contradicts(43, 27900, 1200000, true), false);
  });
});
