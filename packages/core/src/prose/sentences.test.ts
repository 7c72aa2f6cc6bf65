import assert from "node:assert/strict";
import { sentences } from "./sentences.js";

const split = (text: string) => sentences(text).map((part) => part.text);

describe("sentences", () => {
  it("end at full stops, not at abbreviations, initials or numbers", () => {
    assert.deepEqual(split("He paid 2.500 euros under art. 12 to Mr. K. Trabelsi. Then he left. Why? No one knows!"), [
      "He paid 2.500 euros under art. 12 to Mr. K. Trabelsi.",
      "Then he left.",
      "Why?",
      "No one knows!",
    ]);
  });

  it("end at paragraphs and list items", () => {
    assert.deepEqual(split("Items:\n- the first\n- the second\n\nA line\nthat goes on"), [
      "Items:",
      "- the first",
      "- the second",
      "A line\nthat goes on",
    ]);
  });

  it("keep their places", () => {
    const text = "  One.  Two (e.g. three). ";
    for (const part of sentences(text)) assert.equal(text.slice(part.start, part.end), part.text);
  });
});
