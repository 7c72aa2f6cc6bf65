import assert from "node:assert/strict";
import fc from "fast-check";
import { plan } from "../../packages/core/src/api.js";
import {
  applyTextEdits,
  type Draft,
  type DraftEdit,
  findSuppressions,
  type ParseOptions,
  PlanError,
  parseDraft,
  toPointer,
} from "../../packages/core/src/draft/index.js";
import { en } from "../../packages/core/src/generated/locales/en.js";

const yamlDraft = `# Request to Tunisia
rogatory: 1
kind: mla
reference: DDA 4417/2024-R3   # our file
date: 2025-03-14
requesting:
  state: IT
  authority: { name: Procura della Repubblica di Palermo, function: "prosecution service" }
  contact: { languages: [it, en] }
persons:
  - id: organiser
    role: suspect
    name: { family: 'Ben Ali', given: Sami, aliases: [] }
    birth: { unknown: "not stated by any witness heard so far" }
  # the driver
  - id: driver
    nationalities:
      - TN
      - "NO"
facts:
  summary: |
    Prose with **emphasis** and {person:organiser}.

    A second paragraph: more.
  events:
    - { id: e4, date: 2024-08-11, what: >-
        folded
        text }
purpose: >
  To find out
  who paid.
annexes: []
internal:
`;
const oddYaml = `%YAML 1.2
---
? explicit
: &a { x: *a, "y": !tag 1 }
? [complex]
: - - nested
  - |+2
     kept

<<: *a
__proto__: 1
a: 1
a: 2
'q': "\\u202e\\0\\
  next"
...
---
second: document
`;
const jsonDraft = `{
  // comment
  "rogatory": 1, "kind": "mla",
  "persons": [ { "id": "organiser", "name": { "family": "Ben Ali" }, "aliases": [] }, ],
  "facts": { "summary": "line\\n\\u202e", "amount": 2500.5e2, "big": 12345678901234567890 }, /* end */
  "a": null, "a": true
}
`;
const corpus = [yamlDraft, oddYaml, jsonDraft, yamlDraft.replaceAll("\n", "\r\n"), `\uFEFF${yamlDraft}`];
const fragments = [
  "\n",
  "\r\n",
  "\r",
  "\t",
  " ",
  "  ",
  "- ",
  "-",
  ": ",
  ":",
  "? ",
  "{",
  "}",
  "[",
  "]",
  ",",
  "'",
  '"',
  "|",
  "|+",
  ">-",
  "#",
  " # c",
  "&a ",
  "*a",
  "!x ",
  "!!binary ",
  "%",
  "---\n",
  "...\n",
  "<<: ",
  "\\",
  "\\u",
  "\0",
  "\x01",
  "\x02",
  "\x18",
  "\x1f",
  "\u0085",
  "\u2028",
  "\uFEFF",
  "\uFFFD",
  "\u202E",
  "\uD800",
  "\uDC00",
  "😀",
  "null",
  "~",
  "true",
  "1e999",
  "0x1",
  "//",
  "/*",
  "*/",
  "__proto__: 1\n",
  "constructor: {}\n",
  "<<<<<<< HEAD\n",
  ">>>>>>> other\n",
  "{person:organiser}",
  "{event:e4} ",
  "\uE000",
  "'tis ",
  "key word\n",
  "=======\n",
  "    ",
  "\n    ",
  "a: b: c\n",
] as const;

const mutation = fc.record({
  at: fc.nat({ max: 2000 }),
  remove: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat({ max: 30 }) }),
  insert: fc.oneof(fc.constantFrom(...fragments), fc.constant("")),
});

const mutated = fc
  .tuple(fc.constantFrom(...corpus), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([text, changes]) => {
    let result = text;
    for (const { at, remove, insert } of changes) {
      const start = at % (result.length + 1);
      result = result.slice(0, start) + insert + result.slice(start + remove);
    }
    return result;
  });
const soup = fc
  .array(fc.constantFrom(...fragments, "key", "value", "a"), { maxLength: 40 })
  .map((parts) => parts.join(""));
const anyText = fc.string({ unit: "binary", maxLength: 200 });
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  mutated.map((text) => new TextEncoder().encode(text)),
  fc.tuple(mutated, fc.nat(), fc.nat({ max: 255 })).map(([text, at, byte]) => {
    const array = new TextEncoder().encode(text);
    array[at % array.length] = byte;
    return array.slice(0, Math.max(0, array.length - (at % 7)));
  }),
  fc
    .tuple(mutated, fc.boolean(), fc.boolean())
    .map(([text, isLittle, isOdd]) => utf16(text, isLittle).slice(0, isOdd ? -1 : undefined)),
);
const options = fc.constantFrom<ParseOptions>(
  {},
  { format: "yaml" },
  { format: "json" },
  { name: "a.mla.json" },
  { name: "a.mla.yaml", textKeys: new Set(["a", "date"]) },
  { limits: { depth: 3, nodes: 20, textLength: 500 } },
);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const array = new Uint8Array(2 + text.length * 2);
  const view = new DataView(array.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), isLittle);
  return array;
}

/** What must hold for every draft, whatever it was read from. */
function checkDraft(draft: Draft): void {
  const { length } = draft.text;
  const isInside = ({ start, end }: { start: number; end: number }) => start >= 0 && start <= end && end <= length;
  for (const problem of draft.problems) {
    assert.ok(isInside(problem.span), JSON.stringify(problem));
    assert.ok(
      Object.hasOwn(en.rules[problem.rule].messages, problem.message),
      `${problem.rule} ${problem.message} has no message`,
    );
    const { start } = draft.rangeOf(problem.span);
    // Only inside a CRLF is there an offset that no position names.
    if (draft.text.slice(problem.span.start - 1, problem.span.start + 1) !== "\r\n")
      assert.equal(draft.offsetAt(start), problem.span.start);
  }
  for (const comment of draft.comments) assert.ok(isInside(comment.span));
  assert.ok(isInside(draft.nearestSpan(["no such key", 3])));
  checkValue(draft, draft.value, []);
  findSuppressions(draft);
}

function checkValue(draft: Draft, value: unknown, path: (string | number)[]): void {
  const entry = draft.spanOf(path, "entry");
  const span = draft.spanOf(path);
  if (entry && span && path.length > 0) {
    assert.ok(entry.start <= span.start && span.end <= entry.end, toPointer(path));
    assert.ok(entry.end <= draft.text.length);
  }
  if (typeof value === "number") assert.ok(Number.isFinite(value) && !Object.is(value, -0));
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) checkValue(draft, item, [...path, index]);
  else if (typeof value === "object" && value !== null) {
    assert.equal(Object.getPrototypeOf(value), Object.prototype);
    for (const [key, child] of Object.entries(value)) {
      assert.ok(!["__proto__", "constructor", "prototype"].includes(key));
      checkValue(draft, child, [...path, key]);
    }
  } else assert.ok(value === null || ["string", "boolean", "undefined"].includes(typeof value));
}

const runs = Number(process.env.ROGATORY_RUNS ?? 20_000);

describe("parseDraft on anything", () => {
  const cases: readonly (readonly [string, fc.Arbitrary<string | Uint8Array>, number])[] = [
    ["mutated drafts", mutated, 0.5],
    ["strings of signs", soup, 0.25],
    ["any strings", anyText, 0.05],
    ["bytes", bytes, 0.2],
  ];
  for (const [name, source, share] of cases)
    it(`never throws on ${name}`, () => {
      fc.assert(
        fc.property(source, options, (input, how) => checkDraft(parseDraft(input, how))),
        { numRuns: Math.ceil(runs * share) },
      );
    });

  it("reads valid JSON as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat({ max: 4 }), (text, indent) => {
        const value: unknown = JSON.parse(text, (_, child) => (Object.is(child, -0) ? 0 : child));
        const source = JSON.stringify(value, null, indent);
        fc.pre(!/"(?:__proto__|constructor|prototype)":/.test(source));
        assert.deepEqual(parseDraft(source, { format: "json" }).value, value);
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });

  it("gives every path its entry, found again from inside it", () => {
    for (const text of corpus) {
      const draft = parseDraft(text);
      const walk = (value: unknown, path: (string | number)[]) => {
        const span = draft.spanOf(path, "key") ?? draft.spanOf(path, "entry");
        if (span && path.length > 0) assert.deepEqual(draft.pathAt(span.start), path);
        if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, index]);
        else if (typeof value === "object" && value !== null)
          for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
      };
      walk(draft.value, []);
    }
  });
});

describe("plan on broken drafts", () => {
  it("makes the edit or refuses with a sentence, and changes no other byte", () => {
    const edit = fc.constantFrom<DraftEdit>(
      { op: "set", path: "/kind", value: "supplement" },
      { op: "set", path: "/status", value: "draft" },
      { op: "set", path: "/persons/0/name/alias/0", value: "x" },
      { op: "set", path: "/facts/summary", value: "two\nlines" },
      { op: "set", path: "/new/key", value: [1, { a: "b" }] },
      { op: "insert", path: "/persons/-", value: { id: "w", note: "x" } },
      { op: "insert", path: "/persons/0", value: "w" },
      { op: "remove", path: "/persons/0" },
      { op: "remove", path: "/a" },
      { op: "move", path: "/persons/0", value: "/annexes/-" },
      { op: "rename", path: "/purpose", value: "aim" },
    );
    let made = 0;
    fc.assert(
      fc.property(mutated, edit, (text, change) => {
        const draft = parseDraft(text);
        try {
          const after = parseDraft(applyTextEdits(text, plan(draft, [change])), { format: draft.format });
          made++;
          checkDraft(after);
        } catch (error) {
          assert.ok(error instanceof PlanError, String(error));
          assert.match(error.message, /^(?:\/|The request: ).*\.$/s);
        }
      }),
      { numRuns: Math.ceil(runs / 8) },
    );
    assert.ok(made > runs / 32, `only ${made} edits were made`);
  });
});
