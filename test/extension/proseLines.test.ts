import assert from "node:assert/strict";
import fc from "fast-check";
import { rewrapped, unwrapped } from "../../extension/src/common/form/proseLines.js";

const wrapped =
  "Two vessels left Zarzis on the night of\n11 August with 46 persons\non board.\n\n- the first\n- the second\n";

describe("prose in a form", () => {
  it("has each paragraph on one line, and each item of a list on its own", () => {
    assert.equal(
      unwrapped(wrapped),
      "Two vessels left Zarzis on the night of 11 August with 46 persons on board.\n\n- the first\n- the second\n",
    );
  });

  it("is written back as it was broken where it was not touched", () => {
    const edited = `${unwrapped(wrapped).trimEnd()}\n- the third`;
    assert.equal(rewrapped(wrapped, edited), `${wrapped.trimEnd()}\n- the third`);
  });

  it("is broken anew, as wide as before, in the paragraph that was edited", () => {
    assert.equal(
      rewrapped(wrapped, unwrapped(wrapped).replace("46 persons", "forty-six persons, nine of them children,")),
      "Two vessels left Zarzis on the night of\n11 August with forty-six persons, nine\nof them children, on board.\n\n- the first\n- the second\n",
    );
  });

  it("is not broken where it never was", () => {
    const long = "word ".repeat(60).trim();
    assert.equal(rewrapped("Short.", long), long);
  });

  it("keeps breaks that Markdown keeps", () => {
    assert.equal(unwrapped("Rue de la Douane 14  \nZarzis"), "Rue de la Douane 14  \nZarzis");
  });

  it("never makes a list or a quote of a word that only stands at the end of a line", () => {
    const before = "a bb ccc\ndddd eee\nffff ggg";
    assert.equal(
      rewrapped(before, "a bb ccc - dddd > eee 1. ffff gggg")
        .split("\n")
        .filter((line) => /^(?:[->]|1\. )/.test(line)).length,
      0,
    );
  });

  it("comes back as it was when nothing was changed, whatever it is", () => {
    const line = fc.oneof(
      fc.constantFrom("", "- item", "  inner", "> quote", "1. one", "ends hard  ", "back\\", "a  b", " x"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line.map((text) => text.replaceAll(/[\r\n]/g, ""))), (lines) => {
        const prose = lines.join("\n");
        assert.equal(rewrapped(prose, unwrapped(prose)), prose);
      }),
      { numRuns: 2000 },
    );
  });
});
