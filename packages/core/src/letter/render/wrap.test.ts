import assert from "node:assert/strict";
import { displayWidth, wrap } from "./wrap.js";

describe("wrap", () => {
  it("breaks between words and drops superfluous blanks", () => {
    assert.deepEqual(wrap("  one two   three four ", 9), ["one two", "three", "four"]);
  });

  it("has no lines for an empty text", () => {
    assert.deepEqual(wrap("  ", 10), []);
  });

  it("cuts a word that is longer than a line", () => {
    assert.deepEqual(wrap(`a ${"x".repeat(25)} b`, 10), ["a", "x".repeat(10), "x".repeat(10), `${"x".repeat(5)} b`]);
  });

  it("does not break at a non-breaking space", () => {
    assert.deepEqual(wrap("paragraph\u00a012 of", 10), ["paragraph\u00a0", "12 of"]);
    assert.deepEqual(wrap("see annex\u00a01", 8), ["see", "annex\u00a01"]);
  });

  it("breaks Chinese between characters, which take two columns each", () => {
    assert.deepEqual(wrap("中华人民共和国", 6), ["中华人", "民共和", "国"]);
  });

  it("counts combining marks with their letter", () => {
    assert.equal(displayWidth("e\u0301\u0323"), 1);
    assert.deepEqual(wrap("e\u0301".repeat(4), 2), ["e\u0301e\u0301", "e\u0301e\u0301"]);
  });
});
