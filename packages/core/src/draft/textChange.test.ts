import assert from "node:assert/strict";
import fc from "fast-check";
import { changeBetween, lineStartAt, nextLineAt } from "./textChange.js";
import { TextMap } from "./textMap.js";

const text = fc.array(fc.constantFrom("a", "b", "\n", "\r\n", "\r", "é", "😀", "x".repeat(9000)), { maxLength: 12 });

describe("the change between two texts", () => {
  it("is the one stretch in which they differ", () => {
    assert.equal(changeBetween("abc", "abc"), undefined);
    assert.deepEqual(changeBetween("abc", "abXc"), { start: 2, end: 2, newEnd: 3 });
    assert.deepEqual(changeBetween("abXc", "abc"), { start: 2, end: 3, newEnd: 2 });
    assert.deepEqual(changeBetween("aaa", "aaaa"), { start: 3, end: 3, newEnd: 4 });
    assert.deepEqual(changeBetween("", "x"), { start: 0, end: 0, newEnd: 1 });
    assert.deepEqual(changeBetween("x", ""), { start: 0, end: 1, newEnd: 0 });
  });

  it("turns one text into the other", () => {
    fc.assert(
      fc.property(text, text, text, text, (above, removed, added, below) => {
        const before = [...above, ...removed, ...below].join("");
        const after = [...above, ...added, ...below].join("");
        const change = changeBetween(before, after);
        if (!change) return assert.equal(before, after);
        const { start, end, newEnd } = change;
        assert.equal(before.slice(0, start) + after.slice(start, newEnd) + before.slice(end), after);
        assert.ok(end - start <= removed.join("").length && newEnd - start <= added.join("").length);
      }),
    );
  });

  it("leaves lines that are told without reading the whole text", () => {
    fc.assert(
      fc.property(text, text, text, text, (above, removed, added, below) => {
        const before = [...above, ...removed, ...below].join("");
        const after = [...above, ...added, ...below].join("");
        const change = changeBetween(before, after);
        if (!change) return;
        const map = new TextMap(before);
        assert.ok(map.lineStarts.length > 0);
        assert.deepEqual(map.changed(after, change).lineStarts, new TextMap(after).lineStarts);
      }),
      { numRuns: 2000 },
    );
  });

  it("knows where lines begin", () => {
    const lines = "ab\ncd\n";
    assert.deepEqual(
      [0, 1, 2, 3, 5, 6].map((at) => lineStartAt(lines, at)),
      [0, 0, 0, 3, 3, 6],
    );
    assert.deepEqual(
      [0, 2, 3, 5, 6].map((at) => nextLineAt(lines, at)),
      [3, 3, 6, 6, 6],
    );
  });
});
