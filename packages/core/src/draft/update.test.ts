import assert from "node:assert/strict";
import { type Draft, type Position, parseDraft, updateDraft } from "./index.js";

const edit = (start: Position, end: Position, newText: string) => ({ range: { start, end }, newText });
const at = (line: number, character: number): Position => ({ line, character });

describe("updateDraft", () => {
  it("takes edits one after the other, each in the text that the one before left", () => {
    const draft = parseDraft("a: 1\nb: 2\n", { name: "x.mla.yaml" });
    const updated = updateDraft(draft, [edit(at(0, 0), at(0, 0), "first: 0\n"), edit(at(2, 3), at(2, 4), "3")]);
    assert.equal(updated.text, "first: 0\na: 1\nb: 3\n");
    assert.deepEqual(updated.value, { first: 0, a: 1, b: 3 });
    assert.equal(updated.name, "x.mla.yaml");
    assert.equal(draft.text, "a: 1\nb: 2\n");
  });

  it("gives the same draft where nothing changes", () => {
    const draft = parseDraft("a: 1\n");
    assert.equal(updateDraft(draft, []), draft);
    assert.equal(updateDraft(draft, [edit(at(0, 0), at(0, 1), "a")]), draft);
  });

  it("keeps the options of the first reading", () => {
    const options = { textKeys: new Set(["number"]), limits: { nodes: 6 }, format: "yaml" } as const;
    const draft = parseDraft("number: 007\nother: 7\n", options);
    const updated = updateDraft(draft, [edit(at(0, 10), at(0, 11), "08"), edit(at(1, 7), at(1, 8), "8")]);
    assert.deepEqual(updated.value, { number: "0008", other: 8 });
    const long = updateDraft(updated, [edit(at(2, 0), at(2, 0), "list: [1, 2, 3, 4]\n")]);
    assert.deepEqual(long.problems, parseDraft(long.text, options).problems);
    assert.deepEqual([long.problems[0]?.rule, long.value], ["draft-too-many-nodes", undefined]);
  });

  it("takes a text of the other format for what it is", () => {
    const draft = parseDraft("");
    const updated = updateDraft(draft, [edit(at(0, 0), at(0, 0), '{ "a": 1 }')]);
    assert.equal(updated.format, "json");
    assert.deepEqual(updated.value, { a: 1 });
    const named = updateDraft(parseDraft("{}", { name: "a.json" }), [edit(at(0, 1), at(0, 1), '"b": [2]')]);
    assert.deepEqual(named.value, { b: [2] });
  });

  it("reads a draft that it did not make", () => {
    const own = parseDraft("a: 1\n", { format: "yaml" });
    const foreign: Draft = {
      name: "b.mla.yaml",
      format: own.format,
      text: own.text,
      value: own.value,
      problems: own.problems,
      comments: own.comments,
      newline: own.newline,
      spanOf: (path, part) => own.spanOf(path, part),
      nearestSpan: (path) => own.nearestSpan(path),
      pathAt: (offset) => own.pathAt(offset),
      positionAt: (offset) => own.positionAt(offset),
      offsetAt: (position) => own.offsetAt(position),
      rangeOf: (span) => own.rangeOf(span),
    };
    const updated = updateDraft(foreign, [edit(at(0, 3), at(0, 4), "2")]);
    assert.deepEqual([updated.value, updated.name], [{ a: 2 }, "b.mla.yaml"]);
  });

  it("takes lines below a key behind a question mark for its text, not for comments", () => {
    const draft = parseDraft("? |\na: 1\nb: 2\n", { name: "small.mla.yaml" });
    const updated = updateDraft(draft, [edit(at(0, 3), at(0, 3), "\n  # comment")]);
    assert.deepEqual(updated.value, parseDraft(updated.text, { name: "small.mla.yaml" }).value);
    const again = updateDraft(updated, [edit(at(2, 0), at(2, 0), "c: 3\n")]);
    assert.deepEqual(again.value, parseDraft(again.text, { name: "small.mla.yaml" }).value);
  });

  it("stands edits that lie outside the text or the wrong way round", () => {
    const draft = parseDraft("a: 1\n", { format: "yaml" });
    assert.equal(updateDraft(draft, [edit(at(9, 9), at(9, 9), "b: 2\n")]).text, "a: 1\nb: 2\n");
    assert.equal(updateDraft(draft, [edit(at(0, 4), at(0, 3), "2")]).text, "a: 12\n");
  });
});
