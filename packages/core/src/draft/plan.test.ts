import assert from "node:assert/strict";
import { applyTextEdits, type DraftEdit, type ParseOptions, PlanError, parseDraft, plan, stringify } from "./index.js";

function edited(text: string, edits: readonly DraftEdit[], options: ParseOptions = {}): string {
  return applyTextEdits(text, plan(parseDraft(text, options), edits));
}

function lines(...text: string[]): string {
  return `${text.join("\n")}\n`;
}

function refused(text: string, edit: DraftEdit): string {
  try {
    plan(parseDraft(text), [edit]);
  } catch (error) {
    assert.ok(error instanceof PlanError);
    return error.code;
  }
  return "made";
}

const request = lines(
  "# Our first request",
  "",
  "rogatory: 1",
  "reference: DDA 4417/2024-R3   # our file",
  "requesting:",
  "  state: IT         # aligned",
  "  authority: { name: Procura, function: prosecution }",
  "",
  "",
  "legalBases: [untoc, som-protocol]",
  "persons:",
  "  # the head of the group",
  "  - id: organiser   # see annex",
  "    role: suspect",
  "",
  "  - id: driver",
  "    role: witness",
  "facts:",
  "  summary: |",
  "    First.",
  "    Second.",
  "  events: []",
  "purpose:",
);

interface Case {
  readonly name: string;
  readonly edits: readonly DraftEdit[];
  readonly from: string;
  readonly to: string;
}

/** Cases that change one place of the request above: `from` is what is replaced in it. */
const inRequest: readonly Case[] = [
  {
    name: "sets a scalar and leaves the aligned comment",
    edits: [{ op: "set", path: "/requesting/state", value: "FR" }],
    from: "state: IT         # aligned",
    to: "state: FR         # aligned",
  },
  {
    name: "quotes what a YAML 1.1 reader would take for a boolean",
    edits: [{ op: "set", path: "/requesting/state", value: "NO" }],
    from: "state: IT  ",
    to: 'state: "NO"  ',
  },
  {
    name: "adds a key in braces",
    edits: [{ op: "set", path: "/requesting/authority/role", value: "a, b" }],
    from: "function: prosecution }",
    to: 'function: prosecution, role: "a, b" }',
  },
  {
    name: "removes a key in braces",
    edits: [{ op: "remove", path: "/requesting/authority/name" }],
    from: "{ name: Procura, function",
    to: "{ function",
  },
  {
    name: "adds to a list in brackets",
    edits: [{ op: "insert", path: "/legalBases/1", value: "uncac" }],
    from: "[untoc, som",
    to: "[untoc, uncac, som",
  },
  {
    name: "adds an item apart from the others, as they stand",
    edits: [{ op: "insert", path: "/persons/-", value: { id: "w", note: "a\nb\n" } }],
    from: "    role: witness\n",
    to: "    role: witness\n\n  - id: w\n    note: |\n      a\n      b\n",
  },
  {
    name: "inserts before the comment of the next item",
    edits: [{ op: "insert", path: "/persons/0", value: { id: "w" } }],
    from: "  # the head of the group\n",
    to: "  - id: w\n\n  # the head of the group\n",
  },
  {
    name: "removes an item with its comments and the gap",
    edits: [{ op: "remove", path: "/persons/0" }],
    from: "  # the head of the group\n  - id: organiser   # see annex\n    role: suspect\n\n",
    to: "",
  },
  {
    name: "removes the first key behind a dash",
    edits: [{ op: "remove", path: "/persons/0/id" }],
    from: "- id: organiser   # see annex\n    role",
    to: "- role",
  },
  {
    name: "moves an item with its comments",
    edits: [{ op: "move", path: "/persons/0", value: "/persons/-" }],
    from: "  # the head of the group\n  - id: organiser   # see annex\n    role: suspect\n\n  - id: driver\n    role: witness\n",
    to: "  - id: driver\n    role: witness\n\n  # the head of the group\n  - id: organiser   # see annex\n    role: suspect\n",
  },
  {
    name: "renames a key and nothing else",
    edits: [{ op: "rename", path: "/requesting", value: "yes" }],
    from: "requesting:",
    to: '"yes":',
  },
  {
    name: "rebuilds a block with another end",
    edits: [{ op: "set", path: "/facts/summary", value: "One.\n\n  Two." }],
    from: "|\n    First.\n    Second.\n",
    to: "|-\n    One.\n\n      Two.\n",
  },
  {
    name: "names the indentation where the text begins with blanks",
    edits: [{ op: "set", path: "/facts/summary", value: "  One.\nTwo.\n\n" }],
    from: "|\n    First.\n    Second.\n",
    to: "|2+\n      One.\n    Two.\n\n",
  },
  {
    name: "turns a block into a line",
    edits: [{ op: "set", path: "/facts/summary", value: "short" }],
    from: "|\n    First.\n    Second.\n",
    to: "short\n",
  },
  {
    name: "fills empty brackets in block style",
    edits: [{ op: "insert", path: "/facts/events/-", value: { id: "e1" } }],
    from: "  events: []\n",
    to: "  events:\n    - id: e1\n",
  },
  {
    name: "fills empty brackets with an id in brackets",
    edits: [{ op: "insert", path: "/facts/events/-", value: "e1" }],
    from: "[]",
    to: "[e1]",
  },
  {
    name: "fills an empty value with parents",
    edits: [{ op: "set", path: "/purpose/a/-", value: "two words" }],
    from: "purpose:\n",
    to: "purpose:\n  a:\n    - two words\n",
  },
  {
    name: "changes only what differs in a mapping",
    edits: [{ op: "set", path: "/requesting", value: { state: "FR", authority: { name: "Procura" }, x: 1 } }],
    from: "state: IT         # aligned\n  authority: { name: Procura, function: prosecution }\n",
    to: "state: FR         # aligned\n  authority: { name: Procura }\n  x: 1\n",
  },
  {
    name: "knows items by their ids when a list is set",
    edits: [{ op: "set", path: "/persons", value: [{ id: "driver", role: "suspect" }] }],
    from: "  # the head of the group\n  - id: organiser   # see annex\n    role: suspect\n\n  - id: driver\n    role: witness\n",
    to: "  - id: driver\n    role: suspect\n",
  },
  {
    name: "writes a comment above a new entry",
    edits: [{ op: "set", path: "/confidentiality/level", value: "high", comment: "as agreed\non the phone" }],
    from: "purpose:\n",
    to: "purpose:\n# as agreed\n# on the phone\nconfidentiality:\n  level: high\n",
  },
  {
    name: "makes several edits, each on the text after the one before",
    edits: [
      { op: "insert", path: "/persons/0", value: "new" },
      { op: "set", path: "/persons/1/role", value: "accused" },
      { op: "remove", path: "/persons/0" },
    ],
    from: "role: suspect",
    to: "role: accused",
  },
];

describe("plan: YAML", () => {
  for (const { name, edits, from, to } of inRequest)
    it(name, () => {
      assert.equal(request.split(from).length, 2, "the place must be unique");
      assert.equal(
        edited(request, edits),
        request.replace(from, () => to),
      );
    });

  it("gives nothing where nothing changes", () => {
    const draft = parseDraft(request);
    assert.deepEqual(
      plan(draft, [{ op: "set", path: "/persons", value: (draft.value as { persons: unknown }).persons }]),
      [],
    );
    assert.deepEqual(plan(draft, [{ op: "rename", path: "/persons", value: "persons" }]), []);
    assert.deepEqual(plan(draft, []), []);
  });

  const cases: readonly (readonly [string, string, readonly DraftEdit[], string])[] = [
    ["writes into an empty text", "", [{ op: "set", path: "/kind", value: "mla" }], "kind: mla\n"],
    ["writes below comments", "# why\n", [{ op: "set", path: "/kind", value: "mla" }], "# why\nkind: mla\n"],
    ["writes between markers", "---\n...\n", [{ op: "set", path: "/kind", value: "mla" }], "---\nkind: mla\n...\n"],
    ["keeps markers", "---\na: 1\n...\n", [{ op: "set", path: "/b", value: 2 }], "---\na: 1\nb: 2\n...\n"],
    ["leaves braces when all is removed", "a: 1 # c\n", [{ op: "remove", path: "/a" }], "{}\n"],
    ["fills the braces of an empty request", "# c\n{}\n", [{ op: "set", path: "/a/b", value: 1 }], "# c\na:\n  b: 1\n"],
    [
      "leaves an empty list",
      "a: # kept\n  # gone\n  - b # gone\nc: 1\n",
      [{ op: "remove", path: "/a/0" }],
      "a: [] # kept\nc: 1\n",
    ],
    [
      "keeps a text without final line end",
      "a: 1",
      [{ op: "set", path: "/b", value: [{ c: "d" }] }],
      "a: 1\nb:\n  - c: d",
    ],
    ["removes the last line without final line end", "a: 1\n\nb: 2", [{ op: "remove", path: "/b" }], "a: 1"],
    [
      "keeps CRLF",
      "a: 1\r\nb:\r\n  c: |\r\n    x\r\n",
      [
        { op: "set", path: "/b/c", value: "y\nz\n" },
        { op: "set", path: "/d", value: { e: 1 } },
      ],
      "a: 1\r\nb:\r\n  c: |\r\n    y\r\n    z\r\nd:\r\n  e: 1\r\n",
    ],
    [
      "keeps a byte order mark",
      "\uFEFFa: 1\n",
      [
        { op: "remove", path: "/a" },
        { op: "set", path: "/b", value: 1 },
      ],
      "\uFEFFb: 1\n",
    ],
    [
      "indents as the file does",
      "a:\n    b: 1\nl:\n- x\n",
      [{ op: "set", path: "/c", value: { d: { e: ["f g"] } } }],
      "a:\n    b: 1\nl:\n- x\nc:\n    d:\n        e:\n        - f g\n",
    ],
    ["prefers the file's quotes", "a: 'x'\n", [{ op: "set", path: "/b", value: "true" }], "a: 'x'\nb: 'true'\n"],
    [
      "keeps double blank lines of others",
      "a: 1\n\n\nb: 2\n\n\nc: 3\n",
      [{ op: "remove", path: "/b" }],
      "a: 1\n\n\nc: 3\n",
    ],
    [
      "keeps free comments",
      "a: 1\n# of b\nb: 2 # of b\n\n# free\n\nc: 3\n",
      [{ op: "remove", path: "/b" }],
      "a: 1\n\n# free\n\nc: 3\n",
    ],
    [
      "removes a comment inside the entry below its last line",
      "a:\n  b: 1\n  # inside\nc: 1\n",
      [{ op: "remove", path: "/a" }],
      "c: 1\n",
    ],
    [
      "does not let a comment become text",
      "a: |\n  x\nb:\n  c: 1\n  # inside\nd: 1\n",
      [{ op: "remove", path: "/b" }],
      "a: |\n  x\nd: 1\n",
    ],
    [
      "does not let blank lines become text",
      "a: |+\n  x\n\nb: 1\n\nc: 2\n",
      [{ op: "remove", path: "/b" }],
      "a: |+\n  x\n\nc: 2\n",
    ],
    [
      "leaves a block the line ends that are its text",
      "a: |+\n  x\n\nb: 1",
      [{ op: "remove", path: "/b" }],
      "a: |+\n  x\n\n",
    ],
    [
      "puts a collection behind a comment",
      "a: x # why\nb: 1\n",
      [{ op: "set", path: "/a", value: { c: 1 } }],
      "a: # why\n  c: 1\nb: 1\n",
    ],
    [
      "puts a block in the place of a collection",
      "a: # why\n  - x\n  - y\nb: 1\n",
      [{ op: "set", path: "/a", value: "c\nd\n" }],
      "a: | # why\n  c\n  d\nb: 1\n",
    ],
    [
      "replaces a value on a line of its own",
      "a:\n  long text\n  here\nb: 1\n",
      [{ op: "set", path: "/a", value: ["x y"] }],
      "a:\n  - x y\nb: 1\n",
    ],
    ["drops a tag with the value", "a: !x 1\n", [{ op: "set", path: "/a", value: 5 }], "a: 5\n"],
    [
      "writes out an alias that is changed",
      "a: &x { b: 1 }\nc: *x\n",
      [{ op: "set", path: "/c/b", value: 2 }],
      "a: &x { b: 1 }\nc:\n  b: 2\n",
    ],
    [
      "edits braces on several lines",
      "a: {\n    b: 1, # one\n    c: 2 # two\n  }\n",
      [
        { op: "set", path: "/a/d", value: 3 },
        { op: "remove", path: "/a/b" },
      ],
      "a: {\n    c: 2, # two\n    d: 3\n  }\n",
    ],
    [
      "turns a key into an item with its layout",
      "a:\n  x:   1 # c\n  y: 'q'\nl:\n  - z\n",
      [{ op: "move", path: "/a", value: "/l/-" }],
      "l:\n  - z\n  - x:   1 # c\n    y: 'q'\n",
    ],
    [
      "turns an item into a key with its layout",
      "l:\n  - x:   1 # c\n    y: 'q'\n  - z\n",
      [{ op: "move", path: "/l/0", value: "/a" }],
      "l:\n  - z\na:\n  x:   1 # c\n  y: 'q'\n",
    ],
    [
      "edits what can be read of a broken draft",
      "a: 1\nb: c: d\n",
      [{ op: "set", path: "/a", value: 2 }],
      "a: 2\nb: c: d\n",
    ],
  ];
  for (const [name, text, edits, expected] of cases) it(name, () => assert.equal(edited(text, edits), expected));

  it("writes text that reads as the same text, whatever it looks like", () => {
    const hard = [
      "2024",
      "true",
      "null",
      "~",
      "",
      " a",
      "a ",
      "a: b",
      "# x",
      "a #b",
      "-",
      "- a",
      "y",
      "1:30",
      "<<",
      "a\tb",
      "\n",
      "a\n\n",
      "\ta\nb",
      "é😀",
      "'\"",
      "\uD800",
      "\r",
    ];
    for (const word of hard)
      for (const text of ["a: 1\n", "a: [1, 2]\n", "a:\n  - b: 1\n", "{ a: 1 }\n", '{"a": 1}', "a: >-\n  x\nb: 1\n"]) {
        const after = parseDraft(
          edited(text, [
            { op: "set", path: "/a", value: word },
            { op: "set", path: "/l/-", value: word },
            { op: "set", path: "/m", value: { [word]: word } },
          ]),
        );
        const { a, l, m } = after.value as { a: string; l: string[]; m: Record<string, string> };
        assert.deepEqual([a, l, m], [word, [word], { [word]: word }], text);
      }
  });

  it("writes what a key that holds text can hold", () => {
    const options = { textKeys: new Set(["number"]) };
    assert.equal(
      edited("number: 00123\n", [{ op: "set", path: "/number", value: "00124" }], options),
      'number: "00124"\n',
    );
    assert.equal(edited("x: 1\n", [{ op: "set", path: "/number", value: 5 }], options), 'x: 1\nnumber: "5"\n');
  });
});

describe("plan: JSON", () => {
  const cases: readonly (readonly [string, string, readonly DraftEdit[], string])[] = [
    [
      "sets a scalar",
      '{\n  "a": 1, // c\n  "b": 2\n}\n',
      [{ op: "set", path: "/a", value: "x" }],
      '{\n  "a": "x", // c\n  "b": 2\n}\n',
    ],
    [
      "adds with the file's indent",
      '{\n\t"a": {\n\t\t"b": []\n\t}\n}',
      [{ op: "insert", path: "/a/b/-", value: { c: [1] } }],
      '{\n\t"a": {\n\t\t"b": [\n\t\t\t{\n\t\t\t\t"c": [\n\t\t\t\t\t1\n\t\t\t\t]\n\t\t\t}\n\t\t]\n\t}\n}',
    ],
    [
      "adds behind a comment",
      '{\n  "a": 1 // c\n}\n',
      [{ op: "set", path: "/b", value: 2 }],
      '{\n  "a": 1, // c\n  "b": 2\n}\n',
    ],
    [
      "stays on one line",
      '{"a":[1,2]}',
      [
        { op: "insert", path: "/a/0", value: 0 },
        { op: "set", path: "/b", value: { c: 1 } },
      ],
      '{"a":[0,1,2],"b": { "c": 1 }}',
    ],
    [
      "removes the last entry with the comma before it",
      '{\n  "a": 1, // c\n  "b": 2 // d\n}\n',
      [{ op: "remove", path: "/b" }],
      '{\n  "a": 1 // c\n}\n',
    ],
    ["removes the only entry", '{ "a": 1 }', [{ op: "remove", path: "/a" }], "{}"],
    [
      "moves with comments",
      '{\n  // of a\n  "a": {\n    "x": 1\n  },\n  "b": {\n    "c": 2\n  }\n}\n',
      [{ op: "move", path: "/a", value: "/b/a" }],
      '{\n  "b": {\n    "c": 2,\n    // of a\n    "a": {\n      "x": 1\n    }\n  }\n}\n',
    ],
    [
      "keeps CRLF",
      '{\r\n  "a": 1\r\n}\r\n',
      [{ op: "set", path: "/b", value: [1] }],
      '{\r\n  "a": 1,\r\n  "b": [\r\n    1\r\n  ]\r\n}\r\n',
    ],
    ["writes into an empty text", "", [{ op: "set", path: "/a", value: 1 }], '{\n  "a": 1\n}\n'],
    [
      "writes no comment",
      '{\n  "a": 1\n}',
      [{ op: "set", path: "/b", value: 1, comment: "why" }],
      '{\n  "a": 1,\n  "b": 1\n}',
    ],
    ["escapes what cannot be seen", '{"a": 1}', [{ op: "set", path: "/a", value: "\u202E" }], '{"a": "\\u202e"}'],
  ];
  for (const [name, text, edits, expected] of cases)
    it(name, () => assert.equal(edited(text, edits, { format: "json" }), expected));
});

describe("plan: refusals", () => {
  const cases: readonly (readonly [string, string, DraftEdit, string])[] = [
    ["a removal of nothing", "a: 1", { op: "remove", path: "/b" }, "missing"],
    ["a removal of everything", "a: 1", { op: "remove", path: "" }, "bad-edit"],
    ["a new key that is there", "a: 1", { op: "insert", path: "/a", value: 2 }, "exists"],
    ["a name that is taken", "a: 1\nb: 2", { op: "rename", path: "/a", value: "b" }, "exists"],
    ["a name for an item", "a: [1]", { op: "rename", path: "/a/0", value: "b" }, "not-a-key"],
    ["a position past the end", "a: [1]", { op: "set", path: "/a/2", value: 2 }, "no-such-position"],
    ["an entry of a text", "a: x", { op: "set", path: "/a/b", value: 2 }, "not-a-container"],
    ["a move into itself", "a: { b: 1 }", { op: "move", path: "/a", value: "/a/c" }, "inside-itself"],
    ["a move nowhere", "a: 1", { op: "move", path: "/a" }, "bad-edit"],
    ["a forbidden key", "a: 1", { op: "set", path: "/b", value: { constructor: 1 } }, "forbidden-key"],
    ["a set without value", "a: 1", { op: "set", path: "/b" }, "bad-edit"],
    ["a request that is no mapping", "a: 1", { op: "set", path: "", value: [] }, "bad-edit"],
    ["a number with too many digits", "a: 1", { op: "set", path: "/a", value: 1 / 3 }, "not-expressible"],
    ["a number that is none", "a: 1", { op: "set", path: "/a", value: Number.NaN }, "not-expressible"],
    ["a date object", "a: 1", { op: "set", path: "/a", value: new Date(0) }, "not-expressible"],
    ["a value that others refer to", "a: &x 1\nb: *x\n", { op: "set", path: "/a", value: 2 }, "unsafe"],
    [
      "any edit of a draft that was not read",
      `a: ${"[".repeat(99)}`,
      { op: "set", path: "/b", value: 2 },
      "unreadable",
    ],
  ];
  for (const [name, text, edit, code] of cases) it(name, () => assert.equal(refused(text, edit), code));

  it("of overlapping text edits", () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } };
    const later = { start: { line: 0, character: 1 }, end: { line: 0, character: 3 } };
    const overlapping = [
      { range, newText: "" },
      { range: later, newText: "" },
    ];
    assert.throws(() => applyTextEdits("a: 1", overlapping), PlanError);
  });
});

describe("stringify", () => {
  const value = {
    rogatory: 1,
    kind: "mla",
    date: "2025-03-14",
    requesting: { state: "NO", languages: ["it", "en"] },
    persons: [{ id: "a", name: { family: "B" }, aliases: ["x y"] }, { id: "b" }],
    facts: { summary: "a\nb\n", events: [] },
    purpose: "x",
  };

  it("writes YAML as a person would", () => {
    assert.equal(
      stringify(value, { format: "yaml" }),
      lines(
        "rogatory: 1",
        "kind: mla",
        "date: 2025-03-14",
        "",
        "requesting:",
        '  state: "NO"',
        "  languages: [it, en]",
        "",
        "persons:",
        "  - id: a",
        "    name:",
        "      family: B",
        "    aliases:",
        "      - x y",
        "  - id: b",
        "",
        "facts:",
        "  summary: |",
        "    a",
        "    b",
        "  events: []",
        "",
        "purpose: x",
      ),
    );
  });

  it("writes JSON with two blanks", () => {
    assert.equal(stringify(value, { format: "json" }), `${JSON.stringify(value, null, 2)}\n`);
  });

  it("writes numbers under keys that hold text as text, and leaves out undefined", () => {
    const scalarKinds = { textKeys: new Set(["number"]) };
    assert.equal(stringify({ number: 5, x: undefined }, { format: "yaml", scalarKinds }), 'number: "5"\n');
  });
});
