import assert from "node:assert/strict";
import { movedEntry, movedNode, Shift } from "./movedTree.js";
import { readDraft } from "./parse.js";

const { root } = readDraft("a:\n  - b: 1\n  - c\nd: x\n", { format: "yaml" }).tree;
assert.ok(root);

describe("a moved tree", () => {
  it("has its places further down, and the same values", () => {
    const moved = movedNode(root, new Shift(10));
    assert.equal(moved.value, root.value);
    assert.deepEqual(moved.span, { start: root.span.start + 10, end: root.span.end + 10 });
    assert.equal(moved.fullEnd, root.fullEnd + 10);
    assert.equal(moved.outerStart, root.outerStart + 10);
    const [entry, before] = [moved.byKey?.get("a"), root.byKey?.get("a")];
    assert.equal(entry, moved.entries[0]);
    assert.deepEqual(entry?.keySpan, { start: 10, end: 11 });
    assert.equal(entry?.valueSlot, (before?.valueSlot ?? 0) + 10);
    assert.deepEqual(entry?.node.entries[1]?.span, { start: 24, end: 27 });
    assert.equal(entry?.node, entry?.node, "each part moves once");
  });

  it("moves back to what it was, however often it was moved", () => {
    const there = movedNode(movedNode(root, new Shift(7)), new Shift(5));
    assert.deepEqual(there.span.start, root.span.start + 12);
    assert.equal(movedNode(there, new Shift(-12)), root);
    const item = root.byKey?.get("a")?.node.entries[0];
    assert.ok(item);
    const second = movedEntry(item, new Shift(3), 1);
    assert.equal(second.key, 1);
    assert.equal(movedEntry(second, new Shift(-3), 0), item);
    assert.equal(movedEntry(second, new Shift(0), 1), second);
  });
});
