import assert from "node:assert/strict";
import { findPlaceholders } from "../placeholder-left/placeholders.js";
import { boundedText } from "./boundedText.js";
import { findWideWording } from "./wideWording.js";

/** The item `<...>` of a text, limited at its first wide words. */
function limited(marked: string, limits: { bounded?: boolean; identified?: boolean; isSearch?: boolean } = {}): string {
  const start = marked.indexOf("<");
  const end = marked.indexOf(">") - 1;
  const text = marked.replace(/[<>]/g, "");
  const [wording] = findWideWording(text.slice(start, end));
  assert.ok(wording, `no wide words in: ${text}`);
  const words = { start: start + wording.start, end: start + wording.end };
  return boundedText(text, { start, end }, words, { bounded: false, identified: false, isSearch: false, ...limits });
}

describe("limiting an item that asks for everything", () => {
  it("puts places to fill in behind it", () => {
    assert.equal(
      limited("<any and all records>"),
      "the records [specify which] of [name or account number] from [date] to [date]",
    );
    assert.equal(
      limited("<Each and every document held by the registry.>"),
      "Each document held by the registry [specify which] of [name or account number] from [date] to [date].",
    );
    assert.equal(
      limited("<all bank records>"),
      "the bank records [specify which] of [name or account number] from [date] to [date]",
    );
    assert.equal(
      limited("<everything found in the flat>", { isSearch: true }),
      "the items found in the flat [specify which] at [address] from [date] to [date]",
    );
    assert.equal(
      limited("<connection data whatsoever>"),
      "connection data [specify which] of [name or account number] from [date] to [date]",
    );
  });

  it("leaves out what the measure gives already", () => {
    assert.equal(limited("<any and all records>", { bounded: true, identified: true }), "the records [specify which]");
    assert.equal(
      limited("<any and all records>", { identified: true }),
      "the records [specify which] from [date] to [date]",
    );
  });

  it("leaves the sentences around it as they are", () => {
    assert.equal(
      limited("The extract from the register.\n<All documents are requested.>\nThank you.", {
        bounded: true,
        identified: true,
      }),
      "The extract from the register.\nThe documents are requested [specify which].\nThank you.",
    );
  });

  it("leaves nothing wide, and places that are found", () => {
    for (const item of [
      "any and all records",
      "all data in the mailbox",
      "anything relevant",
      "statements of any kind",
    ]) {
      const text = limited(`<${item}>`);
      assert.deepEqual(findWideWording(text), [], text);
      assert.equal(findPlaceholders(text).length, 4, text);
    }
  });
});
