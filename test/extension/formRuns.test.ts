import assert from "node:assert/strict";
import fc from "fast-check";
import { type ItemKey, type Run, runsOf } from "../../extension/src/common/form/runs.js";

const inWords = (runs: readonly Run[]): string => runs.map(({ id, keys }) => `${id}:${keys.join("")}`).join(" ");

describe("runs of a long list in the form", () => {
  const first = runsOf([..."abcdefgh"], 3);

  it("are of the length asked for", () => {
    assert.equal(inWords(first), "1:abc 2:def 3:gh");
    assert.deepEqual(runsOf([], 3), []);
  });

  for (const [what, order, runs] of [
    ["an item taken away", "abcefgh", "1:abc 2:ef 3:gh"],
    ["the second taken away", "acdefgh", "1:ac 2:def 3:gh"],
    ["an item put between two", "abxcdefgh", "1:abxc 2:def 3:gh"],
    ["an item put at the end", "abcdefghx", "1:abc 2:def 3:ghx"],
    ["more at the end than fit", "abcdefghxy", "1:abc 2:def 3:ghx 4:y"],
    ["an item moved on", "acdefgbh", "1:ac 2:def 3:gbh"],
    ["an item moved back", "agbcdefh", "1:agbc 2:def 3:h"],
    ["the last item moved to the front", "habcdefg", "3:h 1:abc 2:def 4:g"],
    ["two changed across an edge", "abdcefgh", "1:abdc 2:ef 3:gh"],
  ] as const)
    it(`leave the others where they are: ${what}`, () => {
      assert.equal(inWords(runsOf([...order], 3, first)), runs);
    });

  it("are parted where they have grown to twice their length", () => {
    let runs = first;
    for (const order of ["axbcdefgh", "axybcdefgh", "axyzbcdefgh", "axyzvbcdefgh"]) runs = runsOf([...order], 3, runs);
    assert.equal(inWords(runs), "1:axyzvb 4:c 2:def 3:gh");
  });

  it("hold every item once, in its order, whatever changed before", () => {
    const orders = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }), { maxLength: 6 });
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 8 }), (each, length) => {
        let runs: readonly Run[] = [];
        for (const keys of each) {
          runs = runsOf(keys as readonly ItemKey[], length, runs);
          assert.deepEqual(
            runs.flatMap((run) => run.keys),
            keys,
          );
          assert.equal(new Set(runs.map(({ id }) => id)).size, runs.length);
          for (const run of runs) assert.ok(run.keys.length > 0 && run.keys.length <= 2 * length);
        }
      }),
    );
  });
});
