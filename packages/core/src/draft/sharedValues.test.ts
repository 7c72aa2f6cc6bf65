import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDraft, updateDraft } from "./index.js";
import { readDraft } from "./parse.js";
import { shareValues } from "./sharedValues.js";

const rootOf = (value: unknown) => readDraft(JSON.stringify(value), { format: "json" }).tree.root;

describe("values shared with the draft before", () => {
  it("are those that did not change, also behind an item that came or went", () => {
    const before = { a: { b: [1] }, list: [{ n: 1 }, { n: 2 }, { n: 3 }], c: { d: 1 } };
    const after = { a: { b: [1] }, list: [{ n: 1 }, { n: 9 }, { n: 2 }, { n: 3 }], c: { d: 2 } };
    const root = rootOf(after);
    assert.ok(root);
    assert.equal(shareValues(root, before), false);
    const value = root.value as typeof before;
    assert.deepEqual(value, after);
    assert.equal(value.a, before.a);
    assert.deepEqual(
      value.list.map((item) => before.list.indexOf(item)),
      [0, -1, 1, 2],
    );
    assert.notEqual(value.c, before.c);
  });

  it("never change what the value says, nor the order of its keys", () => {
    const small = fc.jsonValue({ maxDepth: 4 });
    const noPrototype = (value: unknown) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value));
    fc.assert(
      fc.property(small.filter(noPrototype), small.filter(noPrototype), fc.boolean(), (one, other, isSame) => {
        const root = rootOf(one);
        const before = parseDraft(JSON.stringify(isSame ? one : other), { format: "json" }).value;
        const text = JSON.stringify(root?.value);
        assert.ok(root);
        const kept = JSON.stringify(before);
        if (shareValues(root, before)) assert.equal(root.value, before);
        assert.equal(JSON.stringify(root.value), text);
        assert.equal(JSON.stringify(before), kept);
      }),
      { numRuns: 2000 },
    );
  });

  it("are kept in JSON, and where a YAML text had to be read whole", () => {
    const insert = (text: string, name: string, at: number, newText: string) => {
      const draft = parseDraft(text, { name });
      const edit = { range: draft.rangeOf({ start: at, end: at }), newText };
      return { before: draft.value as { a: object }, after: updateDraft(draft, [edit]).value as { a: object } };
    };
    const json = insert('{ "a": { "b": 1 }, "c": 2 }', "x.json", 24, "1");
    assert.deepEqual(json.after, { a: { b: 1 }, c: 12 });
    assert.equal(json.after.a, json.before.a);
    const yaml = insert("a:\n  b: &x 1\nc: 2\n", "x.yaml", 17, "3");
    assert.deepEqual(yaml.after, { a: { b: 1 }, c: 23 });
    assert.equal(yaml.after.a, yaml.before.a);
  });
});
