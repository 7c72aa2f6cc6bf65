import assert from "node:assert/strict";
import { parseDraft } from "./index.js";
import type { Draft } from "./types.js";

function problemsOf(draft: Draft): string[] {
  return draft.problems.map(({ rule, message, severity, span }) => {
    const text = JSON.stringify(draft.text.slice(span.start, span.end));
    return `${severity} ${rule}/${message} at ${text}`;
  });
}

function at(draft: Draft, path: (string | number)[], part?: "key" | "value" | "entry"): string | undefined {
  const span = draft.spanOf(path, part);
  return span && draft.text.slice(span.start, span.end);
}

function yaml(text: string, options = {}): unknown {
  return parseDraft(text, { format: "yaml", ...options }).value;
}

function near(draft: Draft, path: (string | number)[]): string {
  const span = draft.nearestSpan(path);
  return draft.text.slice(span.start, span.end);
}

function rulesOf(source: string, limits = {}): string[] {
  const draft = parseDraft(source, { limits });
  assert.equal(draft.value, undefined);
  return draft.problems.map((problem) => problem.rule);
}

describe("parseDraft: scalars", () => {
  it("reads only strict numbers and booleans", () => {
    assert.deepEqual(yaml("a: [1, -2.50, 0, true, false, null, ~]"), { a: [1, -2.5, 0, true, false, null, null] });
  });

  it("keeps everything else as it is written", () => {
    const words = [
      "+1",
      "007",
      "0x1F",
      "0o17",
      "1e3",
      "1_000",
      ".5",
      "5.",
      "-0",
      ".inf",
      ".nan",
      "True",
      "FALSE",
      "Null",
      "yes",
      "NO",
      "off",
      "2024-08-11",
      "12:30",
      "1234567890123456",
      "4111111111111111",
      "1000000000000000",
    ];
    for (const word of words) assert.deepEqual(yaml(`a: ${word}`), { a: word }, word);
  });

  it("keeps plain scalars as text under a text key, also in its lists, but not in mappings below it", () => {
    const options = { textKeys: new Set(["number"]) };
    const text = "number: 00123\nx: { number: [2024, true, ~, null], other: 1 }\nnumberless: { number: { deep: 1 } }\n";
    assert.deepEqual(yaml(text, options), {
      number: "00123",
      x: { number: ["2024", "true", null, null], other: 1 },
      numberless: { number: { deep: 1 } },
    });
  });

  it("reads a kind as such where the same key holds text elsewhere", () => {
    const options = { textKeys: new Set(["value"]), numberKeys: new Set(["value"]) };
    assert.deepEqual(yaml("- { value: 5 }\n- { value: true }", options), [{ value: 5 }, { value: "true" }]);
  });

  it("takes quoted and block scalars as text", () => {
    assert.deepEqual(yaml("a: '1'\nb: \"true\"\nc: |-\n  2\n"), { a: "1", b: "true", c: "2" });
  });

  it("takes keys that are no words as text", () => {
    assert.deepEqual(yaml("1: a\ntrue: b\n~: c\n"), { "1": "a", true: "b", "~": "c" });
  });

  it("does not merge merge keys", () => {
    assert.deepEqual(yaml("a: { <<: { b: 1 } }"), { a: { "<<": { b: 1 } } });
  });

  it("keeps numbers that JavaScript would change as text in JSON, and reads all others", () => {
    const draft = parseDraft('{"a": 12345678901234567890, "b": 0.30000000000000004, "c": 1e400, "d": -0, "e": 1.5e3}');
    assert.deepEqual(draft.value, { a: "12345678901234567890", b: 0.30000000000000004, c: "1e400", d: 0, e: 1500 });
  });
});

describe("parseDraft: format", () => {
  it("is told by the option, else the name, else the content", () => {
    assert.equal(parseDraft("{}", { format: "yaml" }).format, "yaml");
    assert.equal(parseDraft("a: 1", { name: "x.MLA.JSON" }).format, "json");
    assert.equal(parseDraft('{"a": 1}', { name: "x.mla.yml" }).format, "yaml");
    assert.equal(parseDraft(' {\n "a": 1}').format, "json");
    assert.equal(parseDraft("{ a: 1 }").format, "yaml");
    assert.equal(parseDraft("\uFEFF{ // comment\n}").format, "json");
  });
});

describe("parseDraft: spans", () => {
  const text = [
    "persons:   # who",
    "  - id: a # c",
    "    note: |",
    "      two",
    "      lines",
    "",
    "",
    "  -",
    "    x",
    "flow: { k: [1, 'b'], e: }",
    "empty: # nothing",
    "",
  ].join("\n");
  const draft = parseDraft(text);

  it("give key, value and entry", () => {
    assert.equal(at(draft, ["persons"], "key"), "persons");
    assert.equal(at(draft, ["persons", 0, "id"]), "a");
    assert.equal(at(draft, ["persons", 0, "id"], "entry"), "id: a");
    assert.equal(at(draft, ["persons", 0], "entry"), "- id: a # c\n    note: |\n      two\n      lines");
    assert.equal(at(draft, ["persons", 0], "key"), undefined);
  });

  it("leave out blank lines after a block and comments after a value", () => {
    assert.equal(at(draft, ["persons", 0, "note"]), "|\n      two\n      lines");
    assert.equal(at(draft, ["persons", 1], "entry"), "-\n    x");
  });

  it("work inside braces and for nothing", () => {
    assert.equal(at(draft, ["flow", "k", 1]), "'b'");
    assert.equal(at(draft, ["flow", "e"], "entry"), "e:");
    assert.equal(at(draft, ["empty"]), "");
    assert.equal(draft.spanOf(["empty"])?.start, text.indexOf("empty:") + 6);
    assert.equal(draft.spanOf(["nowhere"]), undefined);
    assert.deepEqual(draft.spanOf([]), { start: 0, end: text.length });
  });

  it("show a gap at the nearest key", () => {
    assert.equal(near(draft, ["persons", 0, "id"]), "a");
    assert.equal(near(draft, ["persons", 0, "birth", "date"]), "id");
    assert.equal(near(draft, ["persons"]), "persons");
    assert.equal(near(draft, ["empty"]), "empty");
    assert.equal(near(draft, ["measures"]), "persons");
  });

  it("find the path of an offset", () => {
    assert.deepEqual(draft.pathAt(text.indexOf("lines")), ["persons", 0, "note"]);
    assert.deepEqual(draft.pathAt(text.indexOf("'b'") + 1), ["flow", "k", 1]);
    assert.deepEqual(draft.pathAt(text.indexOf("id:")), ["persons", 0, "id"]);
    assert.deepEqual(draft.pathAt(text.length), []);
  });

  it("count a byte order mark and CRLF as they stand", () => {
    const marked = parseDraft("\uFEFFa: 1\r\nb: 2\r\n");
    assert.deepEqual(marked.spanOf(["b"], "key"), { start: 7, end: 8 });
    assert.deepEqual(marked.rangeOf({ start: 7, end: 8 }).start, { line: 1, character: 0 });
    assert.equal(marked.newline, "\r\n");
    assert.equal(marked.offsetAt({ line: 0, character: 99 }), 5);
    assert.equal(marked.offsetAt({ line: 9, character: 0 }), marked.text.length);
  });
});

describe("parseDraft: comments", () => {
  it("are found in YAML, but not inside texts", () => {
    const draft = parseDraft("# top\na: '# no' # yes\nb: |\n  # no\nc: x#no\n");
    assert.deepEqual(
      draft.comments.map(({ text, ownLine }) => [text, ownLine]),
      [
        ["top", true],
        ["yes", false],
      ],
    );
  });

  it("are found in JSON", () => {
    const draft = parseDraft('{ // one\n  /* two */ "a": "// no" }\n');
    assert.deepEqual(
      draft.comments.map(({ text, ownLine }) => [text, ownLine]),
      [
        ["one", false],
        ["two", true],
      ],
    );
  });
});

describe("parseDraft: problems", () => {
  it("says what it takes where it is given neither text nor bytes", () => {
    for (const [source, word] of [
      [undefined, "undefined"],
      [null, "null"],
      [Number.NaN, "a number"],
      [[1], "a list"],
      [{ kind: "mla" }, "an object"],
    ] as const)
      assert.throws(() => parseDraft(source as unknown as string), {
        name: "TypeError",
        message: new RegExp(`not from ${word}\\.$`),
      });
  });

  const cases: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
    ["an empty text", "", ['error not-a-request/empty at ""']],
    ["only comments", "# x\n", ['error not-a-request/empty at "# x"']],
    ["a list", "- a\n", ['error not-a-request/list at "a"']],
    ["a word", "rog", ['error not-a-request/scalar at "rog"']],
    ["a tab", "a:\n\tb: 1\n", ['error syntax-error/tabIndent at "\\t"']],
    [
      "two mistakes",
      "a: b: c\nd: [1\ne: 2\n",
      ['error syntax-error/colonInValue at ":"', 'error syntax-error/unclosedBracket at "["'],
    ],
    ["an open quote", "a: 'x\n", ['error syntax-error/unclosedQuote at "\'"']],
    ["conflict marks", "<<<<<<< HEAD\na: 1\n", ['error syntax-error/mergeConflict at "<<<<<<< HEAD"']],
    ["a repeated key", "a: 1\na: 2\n", ['error duplicate-key/repeated at "a"']],
    ["a repeated key in JSON", '{"a": 1, "a": 2}', ['error duplicate-key/repeated at "\\"a\\""']],
    ["a forbidden key", "constructor: 1\na: 1\n", ['error forbidden-key/prototype at "constructor"']],
    ["two documents", "a: 1\n---\nb: 2\n", ['error several-documents/secondDocument at "---"']],
    [
      "an anchor and an alias",
      "a: &x 1\nb: *x\n",
      ['warning anchor-or-alias/anchor at "&x"', 'warning anchor-or-alias/alias at "*x"'],
    ],
    ["a tag", "a: !!binary aGk=\n", ['warning syntax-error/tag at "!!binary"']],
    ["a key that is a list", "? [a]\n: b\nc: 1\n", ['error syntax-error/complexKey at "[a]"']],
    ["an override", "a: x\u202Ey\n", ['error control-character/direction at "\u202E"']],
    ["an override as an escape", 'a: "x\\u202Ey"\n', ['error control-character/direction at "\\\\u202E"']],
    ["a control character in a key", "a\u0007: 1\n", ['error control-character/control at "\\u0007"']],
    ["a control character in a comment", "a: 1 # \u0085\n", ['warning control-character/comment at "\u0085"']],
    ["marks of Arabic and Hebrew text", "a: \u200Fשלום\u200E\u061C\n", []],
    ["Latin-1 bytes", new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x0a]), ['error wrong-encoding/invalid at "\uFFFD"']],
    [
      "a Word document under the name of a draft",
      new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0xe9, 0xff, 1, 2]),
      ['error wrong-encoding/binary at ""'],
    ],
    [
      "UTF-16",
      new Uint8Array([0xfe, 0xff, 0, 0x61, 0, 0x3a, 0, 0x20, 0, 0x31]),
      ['warning wrong-encoding/utf16 at ""'],
    ],
    [
      "UTF-16 without mark",
      new Uint8Array([0x61, 0, 0x3a, 0, 0x20, 0, 0x31, 0]),
      ['warning wrong-encoding/utf16 at ""'],
    ],
    [
      "JSON with mistakes",
      '{"a": 1 "b": x, c: 2, "d" 3, "e": }',
      [
        'error syntax-error/missingComma at " \\"b\\""',
        'error syntax-error/unquotedText at "x"',
        'error syntax-error/unquotedKey at "c"',
        'error syntax-error/expectedColon at "\\"d\\""',
        'error syntax-error/missingComma at " 3"',
        'error syntax-error/unquotedKey at "3"',
        'error syntax-error/expectedColon at "3"',
        'error syntax-error/expectedValue at " }"',
      ],
    ],
    [
      "JSON that ends early",
      '{"a": [1, "b',
      [
        'error syntax-error/unclosedBrace at "{"',
        'error syntax-error/unclosedBracket at "["',
        'error syntax-error/unclosedQuote at "\\"b"',
      ],
    ],
  ];
  for (const [name, source, expected] of cases)
    it(`of ${name}`, () => assert.deepEqual(problemsOf(parseDraft(source)), expected));

  it("leave as much value as can be read", () => {
    assert.deepEqual(parseDraft('{"a": 1 "b": x, c: 2, "d": [1,], "a": 9').value, { a: 1, b: "x", c: 2, d: [1] });
    assert.deepEqual(parseDraft("a: 1\na: 2\nb: *none\n__proto__: 1\n").value, { a: 1, b: null });
    assert.equal(parseDraft("").value, undefined);
    assert.equal(parseDraft("---\n").value, undefined);
  });

  it("have the path and the key in their parameters", () => {
    const [problem] = parseDraft("a:\n  - b: 1\n    b: 2\n").problems;
    assert.deepEqual(problem?.path, ["a", 0, "b"]);
    assert.deepEqual(problem?.params, { key: "b" });
  });
});

describe("parseDraft: limits", () => {
  it("of length, depth and number of values", () => {
    assert.deepEqual(rulesOf("x".repeat(11), { textLength: 10 }), ["draft-too-large"]);
    assert.deepEqual(rulesOf("a: [[[1]]]", { depth: 3 }), ["draft-too-deep"]);
    assert.deepEqual(rulesOf('{"a": [[[1]]]}', { depth: 3 }), ["draft-too-deep"]);
    assert.deepEqual(rulesOf("a: [1, 2, 3]", { nodes: 4 }), ["draft-too-many-nodes"]);
    assert.deepEqual(parseDraft("a: [[1]]", { limits: { depth: 3 } }).problems, []);
  });

  it("stop nesting that would exhaust the stack", () => {
    for (const unit of ["[", "{", "- ", "? ", "a: ", '{"a":', "{a: ["])
      assert.ok(rulesOf(unit.repeat(100_000))[0]?.startsWith("draft-too"));
  });

  it("stop aliases that stand for ever more aliases", () => {
    const levels = "abcdefghij".split("");
    const lines = levels.map(
      (name, i) =>
        `${name}: &${name} [${Array(9)
          .fill(i === 0 ? "lol" : `*${levels[i - 1]}`)
          .join(", ")}]`,
    );
    assert.ok(rulesOf(lines.join("\n")).includes("draft-too-many-nodes"));
  });

  it("do not follow an alias into itself", () => {
    const draft = parseDraft("a: &x { b: *x, c: 1 }\n");
    assert.deepEqual(draft.value, { a: { b: null, c: 1 } });
    assert.ok(draft.problems.some((problem) => problem.message === "cyclic"));
  });

  it("copy what an alias stands for, read by the key that holds it", () => {
    const draft = parseDraft("a: &x { n: 1 }\nb: *x\nc: &y 1\ndate: *y\n", { textKeys: new Set(["date"]) });
    assert.deepEqual(draft.value, { a: { n: 1 }, b: { n: 1 }, c: 1, date: "1" });
  });
});
