import assert from "node:assert/strict";
import { parseDraft, stringify, valueAt } from "@rogatory/core";
import fc from "fast-check";
import { scalarOffsets, spanInText } from "./scalarOffsets.js";

/** Whatever is not white space stands in the text where the offsets say, unless it is escaped. */
function proves(text: string, path: readonly (string | number)[], name = "a.mla.yaml"): void {
  const draft = parseDraft(text, { name });
  const value = valueAt(draft.value, path) as string;
  const offsets = scalarOffsets(draft, path);
  assert.ok(offsets, `no offsets for ${JSON.stringify(text)}`);
  assert.equal(offsets.length, value.length + 1);
  for (let i = 0; i < value.length; i++) {
    const at = offsets[i] as number;
    assert.ok(i === 0 || at >= (offsets[i - 1] as number), "offsets go back");
    if (/\s/.test(value[i] as string) || text[at] === "\\") continue;
    const written = text[at];
    // The second half of an astral character stands where its first half does in some styles.
    if (written !== value[i] && !/[\udc00-\udfff]/.test(value[i] as string))
      assert.fail(
        `${JSON.stringify(value[i])} at ${i} is said to stand at ${at}, where ${JSON.stringify(written)} is, in ${JSON.stringify(text)}`,
      );
  }
}

const words = fc.stringMatching(/^[A-Za-z{}:'"\\é😀.-]{1,8}$/u);
const prose = fc.array(
  fc.array(words, { minLength: 1, maxLength: 6 }).map((line) => line.join(" ")),
  { minLength: 1, maxLength: 5 },
);

describe("places of a text's units", () => {
  it("hold for texts as the library writes them", () => {
    fc.assert(
      fc.property(prose, fc.constantFrom("yaml" as const, "json" as const), (lines, format) => {
        const value = { rogatory: 1, kind: "mla", purpose: lines.join("\n") };
        proves(stringify(value, { format }), ["purpose"], `a.mla.${format}`);
      }),
      { numRuns: 400 },
    );
  });

  it("hold for texts in each style of YAML", () => {
    const plain = fc.array(fc.stringMatching(/^[A-Za-z]{1,8}$/), { minLength: 2, maxLength: 9 });
    const style = fc.constantFrom(
      (list: string[]) => `purpose: ${list.join("\n  ")}\n`,
      (list: string[]) => `purpose: '${list.join("''s\n\n   ")}'\n`,
      (list: string[]) => `purpose: "${list.join("\\n\\\n    \\u00e9\\t ")}"\n`,
      (list: string[]) => `purpose: >-\n  ${list.join("\n  ")}\n`,
      (list: string[]) => `purpose: >\n   ${list.join("\n\n     more\n   ")}\n`,
      (list: string[]) => `purpose: |+\n    ${list.join("\n\n      deeper\n    ")}\n\n\n`,
      (list: string[]) => `purpose: |2\n     ${list.join("\n  ")}\nkind: mla\n`,
      (list: string[]) => `facts:\n  summary: |\n    x\npurpose: |\r\n  ${list.join("\r\n  ")}\r\n`,
    );
    fc.assert(
      fc.property(plain, style, (list, write) => proves(write(list), ["purpose"])),
      { numRuns: 800 },
    );
  });

  it("give no place for what is not a text", () => {
    const draft = parseDraft("kind: mla\nrogatory: 1\npersons: []\n", { name: "a.mla.yaml" });
    assert.equal(scalarOffsets(draft, ["rogatory"]), undefined);
    assert.equal(scalarOffsets(draft, ["persons"]), undefined);
    assert.equal(spanInText(draft, ["purpose"], { start: 0, end: 1 }), undefined);
  });
});
