import assert from "node:assert/strict";
import { applyTextEdits, type Draft, parseDraft, plan, toPointer } from "../index.js";
import { defaultLimits } from "../limits.js";
import { hideReferences } from "../unquotedReferences.js";
import { trialOf } from "../yaml.js";
import { readOnce } from "../yamlReading.js";
import { mendYaml } from "./mendYaml.js";

const draft = `# Request to Tunisia about the landing of 12 August 2024
rogatory: 1
kind: mla
reference: DDA 4417/2024-R3
date: 2025-03-14
status: draft
requesting:
  state: IT
  authority: { name: Procura della Repubblica di Palermo, function: prosecution service }
  contact:
    name: Dr. Elena O'Brien
    email: elena@procura.example
    timeZone: Europe/Rome
    languages: [it, en]
requested:
  state: TN
  authority: { name: Ministry of Justice, role: centralAuthority }
legalBases: [untoc, som-protocol]
confidentiality: { level: none }
proceedings:
  type: criminal
  stage: investigation
  subject: "Landing at Pozzallo: 31 persons"
persons:
  - id: organiser
    role: suspect
    name: { family: Ben Ali, given: Sami, aliases: [Sam, "the captain"] }
    nationalities: [TN]
    birth: { unknown: "not stated by any witness" }
  # the driver
  - id: driver
    role: suspect
    name:
      family: Chaabane
      given: Lotfi
    nationalities:
      - TN
      - LY
offences:
  - id: smuggling
    title: Smuggling of migrants
    provision: Legislative Decree 286/1998, art. 12
    penalty: { max: P15Y }
facts:
  summary: |
    On 11 August 2024 {person:organiser} took 2,500 euros a person.

    It's said: he "never" paid the crew {yet}.
  events:
    - { id: e1, date: 2024-08-11, place: Zarzis, what: Payment at the port, source: witness B }
    - id: e2
      date: 2024-08-12
      what: 'The landing; it wasn''t seen by the crew'
purpose: To identify who paid {person:organiser} and who was paid.
measures:
  - type: bankRecords
    nexus: The account of {person:organiser} received the money.
    period: { from: 2024-06-01, to: 2024-08-31 }
annexes:
  - { id: annex-1, title: Text of the law, file: annexes/law.pdf, kind: law }
signature:
  name: Dr. Elena O'Brien
  function: public prosecutor
`;

/** What is changed in the draft, and the variant of the one finding, which stands on the line changed. */
const slips: readonly (readonly [name: string, from: string, to: string, variant: string])[] = [
  ["a quote not closed", '31 persons"', "31 persons", "unclosedQuote"],
  ["a quote not closed at the top level", "purpose: To", 'purpose: "To', "unclosedQuote"],
  ["a quote not closed in the last line", "public prosecutor", '"public prosecutor', "unclosedQuote"],
  ["a quote not closed in a list", "- LY", '- "LY', "unclosedQuote"],
  ["a quote not closed in braces", "what: Payment", 'what: "Payment', "unclosedQuote"],
  ["a quote not closed at the end of braces", 'any witness" }', "any witness }", "unclosedQuote"],
  ["a quote not closed in brackets", 'captain"]', "captain]", "unclosedQuote"],
  ["a single quote not closed", "by the crew'", "by the crew", "unclosedQuote"],
  ["a quote not closed at a key", "  stage:", '  "stage:', "unclosedQuote"],
  ["an apostrophe in front", "purpose: To", "purpose: 'tis to", "unclosedQuote"],
  ["an apostrophe in front and another", "purpose: To", "purpose: 'tis Sami's plan: to", "textAfterValue"],
  ["a word in quotes in front", "title: Smuggling of", 'title: "Smuggling" of', "textAfterValue"],
  ["quotes in quotes", "at Pozzallo: 31", 'at "Pozzallo": 31', "textAfterValue"],
  ["a bracket not closed", "som-protocol]", "som-protocol", "unclosedBracket"],
  ["a bracket not closed in a group", "[it, en]", "[it, en", "unclosedBracket"],
  ["a bracket not closed in braces", '"the captain"]', '"the captain"', "unclosedBracket"],
  ["a brace not closed", "max: P15Y }", "max: P15Y", "unclosedBrace"],
  ["a brace not closed in a list", "witness B }", "witness B", "unclosedBrace"],
  ["a brace for a bracket", "som-protocol]", "som-protocol}", "unclosedBracket"],
  ["a bracket too many", "som-protocol]", "som-protocol]]", "strayBracket"],
  ["braces begin a text", "title: Smuggling of", "title: {Smuggling} of", "textAfterValue"],
  ["braces in a text in braces", "what: Payment at", "what: Payment of {2,500} euros at", "textAfterValue"],
  ["a reference with blanks", "what: Payment at", "what: Payment to { person: driver } at", "textAfterValue"],
  ["a reference not closed", "what: Payment at", "what: Payment to {person:driver at", "textAfterValue"],
  ["a comma missing", 'Sam, "the', '"Sam" "the', "missingComma"],
  ["a tab", "  stage:", "\tstage:", "tabIndent"],
  ["a tab before a dash", "    - id: e2", "\t- id: e2", "tabIndent"],
  ["a tab in a list item", "    provision:", "\tprovision:", "tabIndent"],
  ["a tab in front of the first key", "  state: TN", "\tstate: TN", "tabIndent"],
  ["a non-breaking space behind a colon", "stage: ", "stage:\u00a0", "wideBlank"],
  ["a non-breaking space behind the last colon of a group", "  state: TN", "  state:\u00a0TN", "wideBlank"],
  ["a non-breaking space behind a colon at the top level", "kind: mla", "kind:\u00a0mla", "wideBlank"],
  ["a non-breaking space before a colon", "status:", "status\u00a0:", "wideBlank"],
  ["non-breaking spaces in front of a key", "  stage:", "\u00a0\u00a0stage:", "wideBlank"],
  ["a non-breaking space in front of a key", "  stage:", "\u00a0 stage:", "wideBlank"],
  ["a non-breaking space behind a dash", "- LY", "-\u00a0LY", "wideBlank"],
  ["a non-breaking space behind a dash before a key", "- id: driver", "-\u00a0id: driver", "wideBlank"],
  ["a blank of no width in front of a key", "kind: mla", "\u200bkind: mla", "wideBlank"],
  ["a narrow blank of French before a colon", "purpose:", "purpose\u202f:", "wideBlank"],
  ["a colon missing", "kind: mla", "kind mla", "expectedColon"],
  ["a colon missing in a list item", "title: Smuggling", "title Smuggling", "expectedColon"],
  ["a colon missing above a group", "proceedings:", "proceedings", "expectedColon"],
  ["a colon missing above a list", "persons:", "persons", "expectedColon"],
  ["a blank missing after a colon", "status: draft", "status:draft", "spaceAfterColon"],
  ["a blank missing after a dash", "- id: driver", "-id: driver", "spaceAfterDash"],
  ["a colon in a text", "title: Smuggling of", "title: Smuggling: of", "colonInValue"],
  ["a colon in a text in braces", "what: Payment at", "what: Payment: at", "colonInValue"],
  ["a line too far left", "  stage:", " stage:", "badIndent"],
  ["a line too far right", "  stage:", "   stage:", "badIndent"],
  ["a list item too far left", "  - id: driver", " - id: driver", "badIndent"],
  ["a top-level line too far right", "kind: mla", " kind: mla", "badIndent"],
  ["a conflict", "status: draft\n", conflict("status: draft\n", "status: final\n"), "mergeConflict"],
  [
    "a conflict in a group",
    "  stage: investigation\n",
    conflict("  stage: investigation\n", "  stage: trial\n"),
    "mergeConflict",
  ],
  ["a conflict in a long text", "    It's said", `${conflict("", "    It was\n")}    It's said`, "mergeConflict"],
  ["a conflict in a list", "    - id: e2\n", conflict("    - id: e2\n", "    - id: e3\n"), "mergeConflict"],
  ["a sign in front", "title: Smuggling", "title: @Smuggling", "signAtStart"],
  ["a star in front", "title: Smuggling of", "title: *Smuggling* of", "textAfterValue"],
  ["a dash in front", "title: Smuggling of", "title: - Smuggling of", "textAfterValue"],
  ["a question mark in front", "title: Smuggling of", "title: ? Smuggling of", "textAfterValue"],
  [
    "a colon in a text of several lines",
    "title: Smuggling of",
    "title: Smuggling: of\n      migrants at sea: or",
    "colonInValue",
  ],
  ["text after a |", "summary: |", "summary: | Summary", "blockText"],
];

function conflict(ours: string, theirs: string): string {
  return `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`;
}

function read(text: string): Draft {
  return parseDraft(text, { format: "yaml" });
}

/** True where there is no doubt about what was meant, so that nothing at all is lost. */
function isUndone(name: string, variant: string): boolean {
  return !name.startsWith("an apostrophe") && !/^(?:textAfterValue|colonInValue|signAtStart)$/.test(variant);
}

/** How many UTF-16 units are read to mend a text. */
function readForMending(text: string): number {
  const rules = { references: hideReferences(text), kinds: {}, limits: defaultLimits };
  let units = 0;
  mendYaml(text, text.length, () => (part) => {
    units += part.length;
    return trialOf(readOnce(part, rules));
  });
  return units;
}

function entriesOf(text: string): Record<string, unknown> {
  return read(text).value as Record<string, unknown>;
}

function problemsOf(text: string): string[] {
  const found = read(text);
  return found.problems.map(({ message, span }) => `${message} ${found.positionAt(span.start).line}`);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length - 1;
}

describe("one slip costs one finding", () => {
  const original = entriesOf(draft);

  it("and none where there is no slip", () => assert.deepEqual(problemsOf(draft), []));

  for (const [name, from, to, variant] of slips)
    for (const newline of ["\n", "\r\n"])
      it(`${name}${newline === "\n" ? "" : ", with CRLF"}`, () => {
        assert.equal(draft.split(from).length, 2, "the text to change must stand once in the draft");
        const at = draft.indexOf(from);
        const text = draft.replace(from, () => to).replaceAll("\n", newline);
        assert.deepEqual(problemsOf(text), [`${variant} ${lineOf(draft, at)}`]);
        const changed = /[^\n]*$/.exec(draft.slice(0, at))?.[0] ?? "";
        const top = keyAbove(draft, at - changed.length);
        const value = entriesOf(text);
        assert.deepEqual(Object.keys(value), Object.keys(original));
        for (const key of Object.keys(original))
          if (key !== top || isUndone(name, variant)) assert.deepEqual(value[key], original[key], key);
      });
});

/** The top-level key whose entry holds the line at an offset. */
function keyAbove(text: string, lineStart: number): string {
  const line = text.indexOf("\n", lineStart);
  const keys = [...text.slice(0, line).matchAll(/^([a-zA-Z]+):/gm)];
  return keys.at(-1)?.[1] ?? "";
}

describe("a draft with slips", () => {
  it("keeps the text of what is mended", () => {
    const entry = (text: string) => entriesOf(text)["a"];
    assert.equal(entry("a: 'tis Sami's: all\nb: 1\n"), "'tis Sami's: all");
    assert.equal(entry('a: "She said \\"no\\": it\'s over\nb: 1\n'), 'She said "no": it\'s over');
    assert.equal(entry("a: 'It''s: over\nb: 1\n"), "It's: over");
    assert.equal(entry('a: "Account #3 # ours\nb: 1\n'), "Account #3");
    assert.deepEqual(entry("a:\n  b: |\n    One\n   two\n  Three went.\n  c d\n"), {
      b: "One\ntwo\nThree went.\n",
      c: "d",
    });
    assert.deepEqual(entry('a: { b: "one, two, c: [3, 4] }\nd: 1\n'), { b: "one, two", c: [3, 4] });
    assert.deepEqual(entry("a: { b: x: {person:y} went, c: 1 }\nd: 1\n"), { b: "x: {person:y} went", c: 1 });
  });

  it("names each of several slips", () => {
    const text = draft
      .replace("kind: mla", "kind mla")
      .replace("[it, en]", "[it, en")
      .replace('31 persons"', "31 persons")
      .replace("    provision:", "\tprovision:")
      .replace("title: Smuggling", "title Smuggling");
    assert.deepEqual(problemsOf(text), [
      "expectedColon 2",
      "unclosedBracket 13",
      "unclosedQuote 22",
      "expectedColon 40",
      "tabIndent 41",
    ]);
    assert.deepEqual(read(text).value, read(draft).value);
  });

  it("leaves a line out that nothing puts right", () => {
    const text = draft.replace("  stage: investigation", "  ]]: }{");
    assert.equal(problemsOf(text).length, 1);
    assert.deepEqual({ ...entriesOf(text), proceedings: 0 }, { ...entriesOf(draft), proceedings: 0 });
  });

  it("leaves texts of several lines alone", () => {
    const text = 'a: "one\n  two: three"\nb:\n  - \'x\n\n    y\'\n  - { c: "d\n      e", f: g }\nkind mla\n';
    assert.deepEqual(read(text).value, { a: "one two: three", b: ["x\ny", { c: "d e", f: "g" }], kind: "mla" });
  });

  it("gives places in the text as it stands", () => {
    const text = draft.replace("kind: mla", "kind mla").replace("[it, en]", "[it, en").replace("  stage:", "\tstage:");
    const found = read(text);
    const at = (...path: (string | number)[]) => {
      const span = found.spanOf(path);
      return span && text.slice(span.start, span.end);
    };
    assert.equal(at("kind"), "mla");
    assert.equal(at("requesting", "contact", "languages"), "[it, en");
    assert.equal(at("requesting", "contact", "languages", 1), "en");
    assert.equal(at("proceedings", "stage"), "investigation");
    assert.equal(at("purpose"), "To identify who paid {person:organiser} and who was paid.");
    assert.deepEqual(found.pathAt(text.indexOf("bankRecords")), ["measures", 0, "type"]);
    assert.equal(found.comments[1]?.span.start, text.indexOf("# the driver"));
  });

  it("can be changed elsewhere, its slips untouched", () => {
    for (const [name, from, to] of slips) {
      const text = draft.replace(from, () => to);
      for (const [path, value] of [
        [["date"], "2025-03-15"],
        [["annexes", 0, "title"], "The whole law"],
      ] as const) {
        const edits = plan(read(text), [{ op: "set", path: toPointer(path), value }]);
        const after = applyTextEdits(text, edits);
        assert.equal(after, text.replace(path.length === 1 ? "2025-03-14" : "Text of the law", value), name);
        assert.deepEqual(problemsOf(after).length, problemsOf(text).length, name);
      }
    }
  });

  it("names no more than twenty places, then how many more", () => {
    const text = `a: 1\n${Array.from({ length: 60 }, (_, i) => `b${i}: "\\q"\n`).join("")}`;
    const { problems } = read(text);
    assert.equal(problems.length, 21);
    assert.deepEqual(problems.at(-1)?.params, { count: 40 });
    assert.equal(problems.at(-1)?.message, "more");
  });

  it("is not read for ever", () => {
    const lines = [
      "<<<<<<< a\n",
      "=======\n",
      'a: "\n',
      "a: [{\n",
      "- a: {b: [\n",
      "\ta: 'x\n",
      " a b\n",
      "a: {b: {c: {d\n",
      "}\n",
      "a: b: c: d\n",
      "{a: [{b: [",
    ];
    for (const line of lines) {
      const text = `kind: mla\nx: "\n${line.repeat(Math.ceil(60_000 / line.length))}`;
      // The budget of a million UTF-16 units, and the one reading with which it is overdrawn.
      assert.ok(readForMending(text) <= 1_000_000 + text.length, line);
    }
  });
});
