import assert from "node:assert/strict";
import fc from "fast-check";
import { findAmounts, readNumber } from "./amounts.js";

const read = (text: string) => findAmounts(text).map(({ amount, currency }) => `${amount} ${currency ?? "?"}`);

describe("amounts in prose", () => {
  it("are read in the usual forms", () => {
    const cases: [string, string[]][] = [
      ["2,500 euros a person", ["2500 EUR"]],
      ["EUR 2 500.00 and EUR2500", ["2500 EUR", "2500 EUR"]],
      ["2.500 € in cash", ["2500 EUR"]],
      ["2.500,50 €", ["2500.5 EUR"]],
      ["1,234,567.89 USD", ["1234567.89 USD"]],
      ["CHF 1'250'000", ["1250000 CHF"]],
      ["US$ 1.2 million", ["1200000 USD"]],
      ["$400", ["400 ?"]],
      ["107 500 euros", ["107500 EUR"]],
      ["7,400 Tunisian dinars", ["7400 TND"]],
      ["a payment of 2500 euro", ["2500 EUR"]],
      ["1.125 million euros", ["1125000 EUR"]],
    ];
    for (const [text, amounts] of cases) assert.deepEqual(read(text), amounts, text);
  });

  it("need a currency", () => {
    for (const text of [
      "43 persons",
      "2,500 pages",
      "DDA 4417/2024",
      "art. 18 of 2000",
      "MLA 2024",
      "all 43 of them",
      "12 ALLIES",
    ])
      assert.deepEqual(read(text), [], text);
  });

  it("say where they can be read two ways", () => {
    assert.equal(findAmounts("2.500 dinars")[0]?.ambiguous, true);
    assert.equal(findAmounts("TND 2.500")[0]?.ambiguous, true);
    assert.equal(findAmounts("2,500 euros")[0]?.ambiguous, false);
  });

  it("read separators of several countries", () => {
    assert.equal(readNumber("1.234.567")?.value, 1234567);
    assert.equal(readNumber("1,5")?.value, 1.5);
    assert.equal(readNumber("0.75")?.value, 0.75);
  });

  it("cost no time in hostile text", () => {
    // So long that what does not grow with the text alone would not end before the test's own time is up.
    findAmounts("1 ".repeat(1_000_000));
    findAmounts("1,111".repeat(400_000));
    findAmounts("1".repeat(2_000_000));
    fc.assert(
      fc.property(fc.string(), (any) =>
        findAmounts(any).every((mention) => any.slice(mention.start, mention.end) === mention.text),
      ),
    );
  });
});
