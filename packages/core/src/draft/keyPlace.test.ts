import assert from "node:assert/strict";
import { applyTextEdits, type DraftEdit, type DraftFormat, parseDraft, plan } from "./index.js";

const order = ["a", "b", "c", "d", "e", "f"];

function edited(text: string, edits: readonly DraftEdit[], format: DraftFormat = "yaml"): string {
  const draft = parseDraft(text, { format });
  return applyTextEdits(text, plan(draft, edits, { keyOrder: () => order }));
}

const set = (path: string, value: unknown, comment?: string): DraftEdit => ({
  op: "set",
  path,
  value,
  ...(comment === undefined ? {} : { comment }),
});

type Case = readonly [name: string, text: string, edits: readonly DraftEdit[], expected: string];

describe("plan: place of a new key in YAML", () => {
  const cases: readonly Case[] = [
    ["after the key before it", "a: 1\nc: 3\n", [set("/b", 2)], "a: 1\nb: 2\nc: 3\n"],
    ["after the closest one before it", "a: 1\nb: 2\nf: 6\n", [set("/d", 4)], "a: 1\nb: 2\nd: 4\nf: 6\n"],
    ["before the closest one after it", "x: 0\nc: 3\nd: 4\n", [set("/a", 1)], "x: 0\na: 1\nc: 3\nd: 4\n"],
    [
      "beside its neighbour where others stand elsewhere",
      "c: 3\nb: 2\na: 1\n",
      [set("/d", 4)],
      "c: 3\nd: 4\nb: 2\na: 1\n",
    ],
    ["at the end where the order does not know it", "a: 1\nc: 3\n", [set("/x", 0)], "a: 1\nc: 3\nx: 0\n"],
    ["at the end where nothing there is in the order", "x: 1\n\ny: 3\n", [set("/a", 0)], "x: 1\n\ny: 3\n\na: 0\n"],
    [
      "with the parents it needs",
      "a: 1\nc: 3\n",
      [set("/b/x/-", "two words")],
      "a: 1\nb:\n  x:\n    - two words\nc: 3\n",
    ],
    [
      "with the list it begins",
      "a: 1\nc: 3\n",
      [{ op: "insert", path: "/b/-", value: { id: "p" } }],
      "a: 1\nb:\n  - id: p\nc: 3\n",
    ],
    ["several, one after the other", "a: 1\n", [set("/f", 6), set("/c", 3), set("/b", 2)], "a: 1\nb: 2\nc: 3\nf: 6\n"],
    [
      "of a mapping that is set",
      "x:\n  a: 1\n  c: 3\n",
      [set("/x", { c: 3, a: 1, b: 2 })],
      "x:\n  a: 1\n  b: 2\n  c: 3\n",
    ],
    [
      "of a moved entry",
      "a: 1\nc: 3\nx: # of x\n  y: 2\n",
      [{ op: "move", path: "/x", value: "/b" }],
      "a: 1\nb: # of x\n  y: 2\nc: 3\n",
    ],
    ["not of a renamed key", "x: 2\na: 1\nc: 3\n", [{ op: "rename", path: "/x", value: "b" }], "b: 2\na: 1\nc: 3\n"],
    [
      "first behind a dash",
      "l:\n  - x\n  - b: 2\n    c: 3\n",
      [set("/l/1/a", 1)],
      "l:\n  - x\n  - a: 1\n    b: 2\n    c: 3\n",
    ],
    [
      "between comments that stay with their owners",
      "a: 1 # of a\n  # below a\n\n# free\n\n# of c\nc: 3\n",
      [set("/b", 2, "of b")],
      "a: 1 # of a\n  # below a\n\n# of b\nb: 2\n\n# free\n\n# of c\nc: 3\n",
    ],
    ["above the comment of the first", "# of b\nb: 2\n", [set("/a", 1)], "a: 1\n# of b\nb: 2\n"],
    ["below a block", "a: |\n  x\nc: 3\n", [set("/b", "y\nz\n")], "a: |\n  x\nb: |\n  y\n  z\nc: 3\n"],
    ["below a block that keeps its blank lines", "a: |+\n  x\n\nc: 3\n", [set("/b", 2)], "a: |+\n  x\n\nb: 2\nc: 3\n"],
    [
      "without taking blank lines below for its own",
      "a: 1\n\nc: 3\n",
      [set("/b", "y\n\n")],
      'a: 1\n\nb: "y\\n\\n"\n\nc: 3\n',
    ],
    [
      "with CRLF",
      "a: 1\r\n\r\nc:\r\n  x: 1\r\n",
      [set("/b", [{ z: 1 }])],
      "a: 1\r\n\r\nb:\r\n  - z: 1\r\n\r\nc:\r\n  x: 1\r\n",
    ],
    ["in braces", "x: { a: 1, c: 3 }\n", [set("/x/b", 2)], "x: { a: 1, b: 2, c: 3 }\n"],
    ["first in braces", "x: {b: 2, c: 3}\n", [set("/x/a", 1)], "x: {a: 1, b: 2, c: 3}\n"],
    ["last in braces", "x: { c: 3, a: 1 }\n", [set("/x/b", 2)], "x: { c: 3, a: 1, b: 2 }\n"],
    [
      "in braces on several lines",
      "x: {\n    a: 1, # of a\n    # of c\n    c: 3 # of c\n  }\n",
      [set("/x/b", 2, "of b")],
      "x: {\n    a: 1, # of a\n    # of b\n    b: 2,\n    # of c\n    c: 3 # of c\n  }\n",
    ],
    [
      "in braces that begin on the line of their key",
      "x: { a: 1, # of a\n  # of c\n  c: 3 }\n",
      [set("/x/b", 2)],
      "x: { a: 1, # of a\n  b: 2,\n  # of c\n  c: 3 }\n",
    ],
    ["in a pair", "x: [b: 2]\n", [set("/x/0/a", 1)], "x: [{ a: 1, b: 2 }]\n"],
  ];
  for (const [name, text, edits, expected] of cases) it(name, () => assert.equal(edited(text, edits), expected));
});

describe("plan: blank lines around a new key", () => {
  const head = "a: 1\nb: 2\n\n";
  const cases: readonly Case[] = [
    ["none beside lines of its like", `${head}d:\n  x: 1\n`, [set("/c", 3)], "a: 1\nb: 2\nc: 3\n\nd:\n  x: 1\n"],
    ["one around a section", `${head}d:\n  x: 1\n`, [set("/c", { x: 1 })], `${head}c:\n  x: 1\n\nd:\n  x: 1\n`],
    [
      "one between sections",
      "a:\n  x: 1\n\n# of c\nc:\n  x: 1\n\nd: 4\n",
      [set("/b", 2)],
      "a:\n  x: 1\n\nb: 2\n\n# of c\nc:\n  x: 1\n\nd: 4\n",
    ],
    ["one between lines that all stand apart", "a: 1\n\nc: 3\n", [set("/b", 2)], "a: 1\n\nb: 2\n\nc: 3\n"],
    ["none below a single first line", "a: 1\n\nc:\n  x: 1\n", [set("/b", 2)], "a: 1\nb: 2\n\nc:\n  x: 1\n"],
    ["none above a first line", "b: 2\n\nc:\n  x: 1\n", [set("/a", 1)], "a: 1\nb: 2\n\nc:\n  x: 1\n"],
    ["one above a first section", "b: 2\n\nc:\n  x: 1\n", [set("/a", { x: 1 })], "a:\n  x: 1\n\nb: 2\n\nc:\n  x: 1\n"],
    [
      "one above the section after it",
      "x: 0\n\nb:\n  x: 1\n\nc: 3\n",
      [set("/a", 1)],
      "x: 0\n\na: 1\n\nb:\n  x: 1\n\nc: 3\n",
    ],
    [
      "none where the neighbours have none",
      "a: 1\nc:\n  x: 1\n\nd: 4\n",
      [set("/b", { x: 1 })],
      "a: 1\nb:\n  x: 1\nc:\n  x: 1\n\nd: 4\n",
    ],
    ["one at the end", "a:\n  x: 1\n\nb: 2\n", [set("/c", 3)], "a:\n  x: 1\n\nb: 2\n\nc: 3\n"],
  ];
  for (const [name, text, edits, expected] of cases) it(name, () => assert.equal(edited(text, edits), expected));
});

describe("plan: place of a new key in JSON", () => {
  const cases: readonly Case[] = [
    [
      "on a line of its own",
      '{\n  "a": 1, // of a\n  // of c\n  "c": 3\n}\n',
      [set("/b", [1])],
      '{\n  "a": 1, // of a\n  "b": [\n    1\n  ],\n  // of c\n  "c": 3\n}\n',
    ],
    ["first on a line of its own", '{\n  "b": 2\n}\n', [set("/a", 1)], '{\n  "a": 1,\n  "b": 2\n}\n'],
    ["last with a comma before it", '{\n  "a": 1\n}\n', [set("/b", 2)], '{\n  "a": 1,\n  "b": 2\n}\n'],
    ["on one line", '{ "a": 1, "c": 3 }', [set("/b", 2)], '{ "a": 1, "b": 2, "c": 3 }'],
    ["first on one line", '{"b":2}', [set("/a", 1)], '{"a": 1,"b":2}'],
    [
      "apart as its neighbours are",
      '{\n  "a": 1,\n\n  "c": {\n    "x": 1\n  }\n}\n',
      [set("/b", {}), set("/d", {}), set("/b/c/x", 1)],
      '{\n  "a": 1,\n  "b": {\n    "c": {\n      "x": 1\n    }\n  },\n\n  "c": {\n    "x": 1\n  },\n\n  "d": {}\n}\n',
    ],
    [
      "with CRLF",
      '{\r\n  "a": 1,\r\n  "c": 3\r\n}\r\n',
      [set("/b", 2)],
      '{\r\n  "a": 1,\r\n  "b": 2,\r\n  "c": 3\r\n}\r\n',
    ],
  ];
  for (const [name, text, edits, expected] of cases)
    it(name, () => assert.equal(edited(text, edits, "json"), expected));
});
