import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check, parseDraft, updateDraft } from "@rogatory/core";
import fc from "fast-check";
import { ReadDraft } from "../../packages/core/src/draft/draft.js";
import type { Draft, TextEdit } from "../../packages/core/src/draft/index.js";
import type { SourceEntry, SourceNode } from "../../packages/core/src/draft/tree.js";

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));

interface Example {
  readonly name: string;
  readonly text: string;
}

function examples(at: string): Example[] {
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const path = join(at, entry.name);
    if (entry.isDirectory()) return examples(path);
    return /\.(mla|extradition)\.(yaml|json)$/.test(entry.name)
      ? [{ name: path.slice(folder.length), text: readFileSync(path, "utf8") }]
      : [];
  });
}

/** A change of a text by offsets. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editOf(draft: Draft, { start, end, text }: Change): TextEdit {
  return { range: draft.rangeOf({ start, end }), newText: text };
}

/** Every field of the tree, by the same way whatever it is made of. */
function treeOf(node: SourceNode): unknown {
  const { kind, style, span, outerStart, fullEnd, value, entries, byKey } = node;
  return {
    kind,
    style,
    span,
    outerStart,
    fullEnd,
    value: kind === "scalar" ? value : undefined,
    entries: entries.map(entryOf),
    byKey: byKey && [...byKey].map(([key, entry]) => [key, entries.indexOf(entry)]),
  };
}

function entryOf({ key, keySpan, span, valueSlot, leftOut, node }: SourceEntry): unknown {
  return { key, keySpan, span, valueSlot, leftOut, node: treeOf(node) };
}

/** A draft that was updated is the draft that reading the text gives. */
function assertSame(updated: Draft, full: Draft, everywhere: boolean): void {
  assert.equal(updated.text, full.text);
  assert.deepEqual(updated.value, full.value);
  assert.equal(JSON.stringify(updated.value), JSON.stringify(full.value), "the order of keys");
  assert.deepEqual(updated.problems, full.problems);
  assert.deepEqual(updated.comments, full.comments);
  assert.equal(updated.format, full.format);
  assert.equal(updated.newline, full.newline);
  assert.equal(updated.name, full.name);
  assert.ok(updated instanceof ReadDraft && full instanceof ReadDraft);
  assert.deepEqual(updated.lines.lineStarts, full.lines.lineStarts);
  const [tree, fullTree] = [updated.tree, full.tree];
  assert.equal(tree.rootSlot, fullTree.rootSlot);
  assert.deepEqual(tree.root && treeOf(tree.root), fullTree.root && treeOf(fullTree.root));
  const step = everywhere ? 1 : Math.max(1, Math.floor(full.text.length / 40));
  for (let offset = 0; offset <= full.text.length; offset += step) {
    const path = full.pathAt(offset);
    assert.deepEqual(updated.pathAt(offset), path);
    for (const part of ["key", "value", "entry"] as const)
      assert.deepEqual(updated.spanOf(path, part), full.spanOf(path, part));
    assert.deepEqual(updated.nearestSpan([...path, "none"]), full.nearestSpan([...path, "none"]));
  }
}

/** Applies changes one after the other; after each the draft is compared with a full reading. */
function follow(example: Example, changes: readonly AnyChange[], everywhere = false): Draft {
  const { name } = example;
  let draft = parseDraft(example.text, { name });
  for (const each of changes) {
    const change = changeOf(draft.text, each);
    const next = updateDraft(draft, [editOf(draft, change)]);
    const text = draft.text.slice(0, change.start) + change.text + draft.text.slice(change.end);
    // An offset between the two characters of a line end has no position, so it cannot be an edit's.
    fc.pre(next.text === text);
    assertSame(next, parseDraft(text, { name }), everywhere);
    assertSharing(draft, next, change);
    draft = next;
  }
  return draft;
}

/** What was not read again is the same object as before: all but the entries of the root around the change. */
function assertSharing(before: Draft, after: Draft, change: Change): void {
  if (!(before instanceof ReadDraft && after instanceof ReadDraft) || after.memory?.isInPart !== true) return;
  if (before.memory?.sound?.reading.tree !== before.tree) return;
  const keys = Object.keys((before.value as object | undefined) ?? {});
  const touched = keys.flatMap((key, index) => {
    const span = before.spanOf([key], "entry");
    return span && span.start <= change.end && change.start <= span.end + 1 ? [index] : [];
  });
  if (touched.length === 0) return;
  // A mistake may join an entry with the one behind it, so that one is read with it.
  const [first, last] = [Math.min(...touched) - 1, Math.max(...touched) + 2];
  for (const [index, key] of keys.entries())
    if (index < first || index > last)
      assert.equal((after.value as never)[key as never], (before.value as never)[key as never], key);
}

const corpus = examples(folder);
const yaml = corpus.filter(({ name }) => name.endsWith(".yaml"));
const json = corpus.filter(({ name }) => name.endsWith(".json"));

const fragments = [
  "x",
  "per",
  "period",
  " ",
  "  ",
  "\n",
  "\n\n",
  "\n  ",
  "\n    ",
  "\n      ",
  "\n- ",
  "\n  - ",
  "\n    - id: x1\n      what: y",
  "\r\n",
  "\r",
  "\t",
  "\n\t",
  ":",
  ": ",
  "-",
  "- ",
  "--- ",
  "\n---\n",
  "\n...\n",
  "#",
  " # why",
  "\n# comment\n",
  "\n  # comment",
  "#tail",
  '"',
  "'",
  "''",
  "{",
  "}",
  "[",
  "]",
  ",",
  ", ",
  "|",
  ">",
  "|\n",
  "|+\n",
  ">-\n    text\n",
  "&a",
  "*a",
  "!tag ",
  "%YAML 1.2\n",
  "? ",
  "? key\n: value\n",
  "\uFEFF",
  "\u0000",
  "\u202e",
  "\\",
  '"\\u202e"',
  "{person:organiser}",
  "{event:e4} ",
  "{event:",
  "\uE000",
  "e000",
  "kind: mla\n",
  "purpose: x\n",
  "\npurpose: x",
  "__proto__: 1\n",
  "a: b: c\n",
  "<<<<<<< HEAD\n",
  "=======\n",
  "true",
  "null",
  "~",
  "0123",
  "12",
  "é",
  "😀",
  "\n  name: { family: A, given: B }",
  "\nkey: 'it''s'",
  "@",
  "`",
  "key word\n",
  "\nper\n",
  "\n    per\n",
] as const;

const at = fc.double({ min: 0, max: 1, noNaN: true });
const anyChange = fc.record({
  where: at,
  remove: fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.nat({ max: 3 }) },
    { weight: 2, arbitrary: fc.nat({ max: 40 }) },
    { weight: 1, arbitrary: fc.nat({ max: 1500 }) },
  ),
  insert: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...fragments) },
    { weight: 2, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
    { weight: 1, arbitrary: fc.record({ which: fc.nat(yaml.length - 1), from: at, length: fc.nat(800) }) },
  ),
  onLine: fc.constantFrom("anywhere", "lineStart", "lineEnd", "indent"),
});

type AnyChange = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

function changeOf(text: string, { where, remove, insert, onLine }: AnyChange): Change {
  const start = place(text, Math.floor(where * text.length), onLine);
  const end = Math.min(text.length, start + remove);
  if (typeof insert === "string") return { start, end, text: insert };
  const source = yaml[insert.which]?.text ?? "";
  const from = source.lastIndexOf("\n", Math.floor(insert.from * source.length)) + 1;
  return { start, end, text: source.slice(from, source.indexOf("\n", from + insert.length) + 1) };
}

/** An offset moved to a place in its line where people edit. */
function place(text: string, offset: number, onLine: string): number {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  if (onLine === "lineStart") return lineStart;
  if (onLine === "indent") return lineStart + (/^[ \t]*(?:- )?/.exec(text.slice(lineStart))?.[0].length ?? 0);
  const lineEnd = text.indexOf("\n", offset);
  if (onLine === "lineEnd") return lineEnd < 0 ? text.length : lineEnd;
  return offset;
}

const small: readonly string[] = [
  "a: 1\nb:\n  c: x\n  d: [1, 2]\ne:\n- f\n- g: h\n  i: j\n",
  "kind: mla\npersons:\n  - id: a\n    name: { family: X }\n\n  # second\n  - id: b\n\n\nfacts:\n  summary: |\n    one\n\n    two\n\npurpose: y",
  "a: |+\n  text\n\n\nb: >-\n  folded\n  text\n# end\n",
  " a: 1\n b: 2\n",
  "a:\n  - - x\n    - y\n  - - z\nb: 'multi\n  line'\nc: plain\n  goes on\n",
  "a: {person:x}\nb: see {event:e1} and\n  more\nlist:\n  - {person:x} paid\n",
  "a: 1\r\nb:\r\n  - c: d\r\n    e: |\r\n      text\r\n  - f\r\n",
  "a: 1\na: 2\nb:\n  c: 1\n  c: 2\n  d: 3\n",
  "a:\nb:\n  c:\n  d:\n\ne:\n  - \n  -\n  - f\n",
  "a: &x 1\nb: *x\nc: !t y\n",
  "? a\n: b\n? c\nd: e\n",
  'a: "\\u202e"\nb: \u202e\nc:\n  - d # \u202e\n',
  "'quoted key': 1\n\"other\":\n  x: y\n12:\n  - z\n",
  "- a\n- b: c\n",
  "",
  "text",
];

const runs = Number(process.env["ROGATORY_RUNS"] ?? 20_000);

describe("updateDraft", () => {
  it("gives what reading the whole text gives, whatever is changed in an example", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...yaml, ...yaml, ...yaml, ...json),
        fc.array(anyChange, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (example, changes, isWindows) => {
          const text = isWindows ? example.text.replaceAll("\n", "\r\n") : example.text;
          follow({ name: example.name, text }, changes);
        },
      ),
      { numRuns: Math.ceil(runs / 40) },
    );
  });

  it("gives what reading the whole text gives in small texts, at every offset", () => {
    fc.assert(
      fc.property(fc.constantFrom(...small), fc.array(anyChange, { minLength: 1, maxLength: 8 }), (text, changes) => {
        follow({ name: "small.mla.yaml", text }, changes, true);
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });

  it("leaves nothing behind that makes findings differ", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...yaml, ...json),
        fc.array(anyChange, { minLength: 1, maxLength: 6 }),
        ({ name, text }, changes) => {
          let draft = parseDraft(text, { name });
          for (const each of changes) {
            draft = updateDraft(draft, [editOf(draft, changeOf(draft.text, each))]);
            const found = check(draft, { today: "2025-03-14" });
            assert.deepEqual(found, check(parseDraft(draft.text, { name }), { today: "2025-03-14" }));
          }
        },
      ),
      { numRuns: Math.ceil(runs / 100) },
    );
  });

  it("gives what reading the whole text gives where items of lists come and go", () => {
    const item = fc.constantFrom(
      "  - plain\n",
      "  - {person:a} paid\n",
      "  - id: x\n    what: {event:e1} was seen\n",
      "  # a remark\n  - id: y\n    id: z\n",
      "  -\n",
      "  - - inner\n    - {person:b}\n",
      '  - "\\u202e"\n',
    );
    const list = fc.array(item, { minLength: 2, maxLength: 12 });
    const step = fc.record({ at, remove: fc.nat({ max: 2 }), add: fc.array(item, { maxLength: 2 }) });
    fc.assert(
      fc.property(list, fc.array(step, { minLength: 1, maxLength: 4 }), (items, steps) => {
        const head = "a: 1\nlist:\n";
        const tail = "b:\n  - {person:c}\n";
        let current = items;
        let draft = parseDraft(head + items.join("") + tail, { name: "list.mla.yaml" });
        for (const { at: where, remove, add } of steps) {
          const index = Math.floor(where * (current.length - 1));
          const start = head.length + current.slice(0, index).join("").length;
          const removed = current.slice(index, index + remove).join("");
          const next = current.toSpliced(index, remove, ...add);
          draft = updateDraft(draft, [editOf(draft, { start, end: start + removed.length, text: add.join("") })]);
          assert.equal(draft.text, head + next.join("") + tail);
          assertSame(draft, parseDraft(draft.text, { name: "list.mla.yaml" }), true);
          current = next;
        }
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });
});
