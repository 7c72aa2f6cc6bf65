import assert from "node:assert/strict";
import { toPointer } from "@rogatory/core";
import { readMarkers } from "@rogatory/core/testing";
import { openText } from "../completion/applyCompletion.test.js";
import { cursorAt } from "./cursor.js";
import type { CursorPlace } from "./places.js";

/** A place in a few words: what is written where, and what of it stands there already. */
function told(place: CursorPlace, text: string): string {
  const spanned = text.slice(place.span.start, place.span.end);
  switch (place.kind) {
    case "key":
      return `key of ${place.noun ?? "?"} at ${toPointer(place.path) || "/"} beside [${[...place.present.keys()].join(" ")}] for "${spanned}"`;
    case "value": {
      const part = place.isInText ? "text" : place.part;
      return `${part} of ${place.noun ?? "?"}.${place.key} at ${toPointer(place.path)} for ${place.quote}${spanned}${place.quote}, typed "${place.written}", led by "${place.lead}"`;
    }
    case "comment":
      return `comment after "${place.written}"`;
    case "empty":
      return `empty, typed "${place.written}"`;
  }
}

function placesIn(marked: string, uri = "file:///draft.mla.yaml"): string[] {
  const { text, offsets } = readMarkers(marked);
  return cursorAt(openText(text, uri), offsets[0] ?? 0).map((place) => told(place, text));
}

const json = "file:///draft.mla.json";
const head = "rogatory: 1\nkind: mla\n";

const inYaml: readonly (readonly [string, string, readonly string[]])[] = [
  ["a key of the request on a blank line", `${head}<|>\n`, ['key of mlaRequest at / beside [kind rogatory] for ""']],
  [
    "a key that is half written",
    `${head}requ<|>est\npurpose: x\n`,
    ['key of mlaRequest at / beside [kind rogatory purpose] for "request"'],
  ],
  [
    "a key that has its colon",
    `${head}purp<|>ose: x\n`,
    ['key of mlaRequest at / beside [kind rogatory] for "purpose"'],
  ],
  [
    "a key of a part",
    `${head}requesting:\n  state: IT\n  <|>\n`,
    ['key of requesting at /requesting beside [state] for ""'],
  ],
  [
    "a key between two others, with the cursor too far left",
    `${head}requesting:\n  state: IT\n<|>\n  contact: {}\n`,
    ['key of requesting at /requesting beside [state contact] for ""'],
  ],
  [
    "a key of a part of the requested State when nothing is below it",
    `${head}requested:\n  <|>\n`,
    ['key of requested at /requested beside [] for ""'],
  ],
  [
    "a key of an item",
    `${head}persons:\n  - id: a\n    <|>\n  - id: b\n`,
    ['key of person at /persons/0 beside [id] for ""'],
  ],
  [
    "the key behind a dash",
    `${head}persons:\n  - i<|>\n    role: witness\n`,
    ['key of person at /persons/0 beside [role] for "i"'],
  ],
  [
    "a key of a measure, which depends on its type",
    `${head}measures:\n  - nexus: x\n    type: serviceOfDocuments\n    <|>\n`,
    ['key of serviceOfDocuments at /measures/0 beside [type nexus] for ""'],
  ],
  [
    "a key of an item of an item",
    `${head}measures:\n  - type: serviceOfDocuments\n    documents:\n      - title: x\n      - title: y\n        <|>\n`,
    ['key of documentToServe at /measures/0/documents/1 beside [title] for ""'],
  ],
  [
    "a value",
    `${head}requesting:\n  state: I<|>T # here\n`,
    ['whole of requesting.state at /requesting/state for IT, typed "I", led by ""'],
  ],
  [
    "a value that is not there",
    `${head}requesting:\n  state: <|>\n`,
    ['whole of requesting.state at /requesting/state for , typed "", led by ""'],
  ],
  [
    "a value directly behind its colon",
    `${head}requesting:\n  state:<|>\n`,
    ['whole of requesting.state at /requesting/state for , typed "", led by " "'],
  ],
  [
    "a value in quotes",
    `${head}requesting:\n  state: "I<|>T"\n`,
    ['whole of requesting.state at /requesting/state for "IT", typed "I", led by ""'],
  ],
  [
    "a value in quotes that are not closed",
    `${head}requesting:\n  state: 'I<|>\npurpose: x\n`,
    ['whole of requesting.state at /requesting/state for \'I\', typed "I", led by ""'],
  ],
  ["behind closed quotes", `${head}requesting:\n  state: "IT"<|>\n`, []],
  ["a value whose entries stand below", `${head}requesting: <|>\n  state: IT\n`, []],
  [
    "an item behind its dash",
    `${head}contentStandards:\n  - <|>\n`,
    ['item of mlaRequest.contentStandards at /contentStandards/0 for , typed "", led by ""'],
  ],
  [
    "an item whose dash has no blank yet",
    `${head}contentStandards:\n  -<|>\n`,
    ['item of mlaRequest.contentStandards at /contentStandards/0 for , typed "", led by " "'],
  ],
  [
    "an item that has no dash yet",
    `${head}persons:\n  - id: a\n  <|>\n`,
    ['item of mlaRequest.persons at /persons/1 for , typed "", led by "- "'],
  ],
  [
    "an item of a list that is not indented, and the next key",
    `${head}persons:\n- id: a\n<|>\n`,
    [
      'key of mlaRequest at / beside [persons kind rogatory] for ""',
      'item of mlaRequest.persons at /persons/1 for , typed "", led by "- "',
    ],
  ],
  [
    "nothing but an item in front of an item",
    `${head}persons:\n<|>\n- id: a\n`,
    ['item of mlaRequest.persons at /persons/0 for , typed "", led by "- "'],
  ],
  [
    "an item of a list in brackets",
    `${head}legalBases: [untoc, s<|>]\n`,
    ['item of mlaRequest.legalBases at /legalBases/1 for s, typed "s", led by ""'],
  ],
  ["a key in braces", `${head}persons:\n  - { id: a, <|> }\n`, ['key of person at /persons/0 beside [id] for ""']],
  [
    "a value in braces over several lines",
    `${head}requesting: {\n    state: IT,\n    contact: { timeZone: <|> }\n  }\n`,
    ['whole of contact.timeZone at /requesting/contact/timeZone for , typed "", led by ""'],
  ],
  [
    "braces that are not closed",
    `${head}persons:\n  - { id: a, role: wit<|>\noffences:\n  - id: b\n`,
    ['whole of person.role at /persons/0/role for wit, typed "wit", led by ""'],
  ],
  [
    "text in a block",
    `${head}purpose: |\n  To prove {person:<|>\n`,
    ['text of mlaRequest.purpose at /purpose for To prove {person:, typed "To prove {person:", led by ""'],
  ],
  [
    "a line of a block text that looks like a key",
    `${head}purpose: |\n  state: I<|>\n`,
    ['text of mlaRequest.purpose at /purpose for state: I, typed "state: I", led by ""'],
  ],
  [
    "a blank line in a block text",
    `${head}purpose: |\n  One.\n<|>\n  Two.\n`,
    ['text of mlaRequest.purpose at /purpose for , typed "", led by ""'],
  ],
  [
    "the beginning of a reference in plain prose",
    `${head}purpose: {per<|>\n`,
    ['whole of mlaRequest.purpose at /purpose for {per, typed "{per", led by ""'],
  ],
  ["a comment", `${head}# rogat<|>\n`, ['comment after " rogat"']],
  ["a comment behind a value", `${head}purpose: x # a<|>b\n`, ['comment after " a"']],
  [
    "a sign that begins no comment",
    `${head}purpose: x#<|>\n`,
    ['whole of mlaRequest.purpose at /purpose for x#, typed "x#", led by ""'],
  ],
  ["an empty file", "<|>", ['empty, typed ""', 'key of mlaRequest at / beside [] for ""']],
  ["a word in an empty file", "ser<|>", ['empty, typed "ser"', 'key of mlaRequest at / beside [] for "ser"']],
  ["where no key is known", `${head}internal:\n  note: x\n  <|>\n`, ['key of ? at /internal beside [note] for ""']],
];

const inJson: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a key on a line of its own",
    '{\n  "rogatory": 1,\n  <|>\n  "kind": "mla"\n}',
    ['key of mlaRequest at / beside [rogatory kind] for ""'],
  ],
  ["a key in quotes", '{\n  "kind": "mla",\n  "req<|>"\n}', ['key of mlaRequest at / beside [kind] for ""req""']],
  [
    "a value in quotes",
    '{ "kind": "mla", "requesting": { "state": "I<|>" } }',
    ['whole of requesting.state at /requesting/state for "I", typed "I", led by ""'],
  ],
  [
    "a value that is not there",
    '{ "kind": "mla", "requesting": { "state":<|> } }',
    ['whole of requesting.state at /requesting/state for , typed "", led by " "'],
  ],
  ["in front of a value", '{ "kind":<|> "mla" }', []],
  [
    "an item",
    '{ "kind": "mla", "legalBases": ["untoc", "<|>"] }',
    ['item of mlaRequest.legalBases at /legalBases/1 for "", typed "", led by ""'],
  ],
  [
    "a key of a measure",
    '{ "kind": "mla", "measures": [{ "type": "freezing", "<|>" }] }',
    ['key of freezing at /measures/0 beside [type] for """"'],
  ],
  [
    "a text that is not closed",
    '{\n  "kind": "mla",\n  "status": "dr<|>\n  "purpose": ""\n}',
    ['whole of mlaRequest.status at /status for "dr", typed "dr", led by ""'],
  ],
  ["a comment", '{ // here <|>\n "kind": "mla" }', []],
];

describe("the place of the cursor", () => {
  for (const [name, text, expected] of inYaml)
    it(`finds in YAML ${name}`, () => assert.deepEqual(placesIn(text), expected));

  for (const [name, text, expected] of inYaml.filter(([, marked]) => !marked.includes("|\n")))
    it(`finds with CRLF ${name}`, () => assert.deepEqual(placesIn(text.replaceAll("\n", "\r\n")), expected));

  for (const [name, text, expected] of inJson)
    it(`finds in JSON ${name}`, () => assert.deepEqual(placesIn(text, json), expected));

  it("takes the root of an extradition file for a request for extradition", () => {
    assert.match(placesIn("<|>\n", "file:///a.extradition.yaml")[1] ?? "", /^key of extraditionRequest/);
  });

  it("does not take keys of objects for parts of the model", () => {
    for (const key of ["__proto__", "constructor", "toString"])
      assert.deepEqual(placesIn(`${head}${key}:\n  <|>\n`), [`key of ? at /${key} beside [] for ""`]);
  });
});
