import assert from "node:assert/strict";
import { positionAt, readMarkers } from "@rogatory/core/testing";
import { createLanguageService, type DraftSettings, defaultSettings } from "../index.js";

const everything = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

/** The draft with each hint written where it is shown, in «». */
function withHints(
  marked: string,
  { name = "file:///a.mla.yaml", language = "en", settings = defaultSettings, from = 0, to = marked.length } = {},
): string {
  const { text } = readMarkers(marked);
  const service = createLanguageService({ language });
  const open = service.open(name, 1, text, settings as DraftSettings);
  const range =
    from === 0 && to === marked.length ? everything : { start: positionAt(text, from), end: positionAt(text, to) };
  const hints = service.getInlayHints(open, range).toReversed();
  return hints.reduce((shown, { position, label }) => {
    const offset = open.offsetAt(position);
    return `${shown.slice(0, offset)}«${String(label)}»${shown.slice(offset)}`;
  }, text);
}

const draft = `rogatory: 1
kind: mla
requesting: { state: IT }
requested:
  state: TN
legalBases:
  - untoc
  - instrument: som-protocol
  - reciprocity
persons:
  - id: organiser
    name: { family: Trabelsi, given: Karim }
    birth: { date: "1984-02-17", state: TN }
    nationalities: [TN, FR]
  - { id: b, birth: { unknown: not stated }, nationalities: { unknown: not known } }
  - id: c
    name: { aliases: [C] }
    birth: { date: "1990" }
offences:
  - id: o
    committedBy: [organiser, c, nobody]
    penalty: { min: P1Y6M, max: life }
facts:
  events:
    - { id: e, date: 2024-08-11, state: XX, persons: [organiser] }
internal:
  state: TN
`;

describe("inlay hints", () => {
  it("stand behind codes, ids, dates of birth and durations", () => {
    assert.equal(
      withHints(draft),
      `rogatory: 1
kind: mla
requesting: { state: IT«Italy» }
requested:
  state: TN«Tunisia»
legalBases:
  - untoc«UNTOC»
  - instrument: som-protocol«Smuggling of Migrants Protocol»
  - reciprocity
persons:
  - id: organiser
    name: { family: Trabelsi, given: Karim }
    birth: { date: "1984-02-17"«aged 40 at the facts», state: TN«Tunisia» }
    nationalities: [TN«Tunisia», FR«France»]
  - { id: b, birth: { unknown: not stated }, nationalities: { unknown: not known } }
  - id: c
    name: { aliases: [C] }
    birth: { date: "1990"«aged 33 to 34 at the facts» }
offences:
  - id: o
    committedBy: [organiser«Karim Trabelsi», c, nobody]
    penalty: { min: P1Y6M«1 year and 6 months», max: life }
facts:
  events:
    - { id: e, date: 2024-08-11, state: XX, persons: [organiser«Karim Trabelsi»] }
internal:
  state: TN
`,
    );
  });

  it("can be switched off kind by kind", () => {
    const none = { names: false, states: false, instruments: false, ages: false, durations: false };
    const only = (kind: keyof typeof none): string =>
      [
        ...withHints(draft, { settings: { ...defaultSettings, inlayHints: { ...none, [kind]: true } } }).matchAll(
          /«(.*?)»/g,
        ),
      ]
        .map(([, label]) => label)
        .join(" | ");
    assert.equal(withHints(draft, { settings: { ...defaultSettings, inlayHints: none } }), draft);
    assert.equal(only("names"), "Karim Trabelsi | Karim Trabelsi");
    assert.equal(only("states"), "Italy | Tunisia | Tunisia | Tunisia | France");
    assert.equal(only("instruments"), "UNTOC | Smuggling of Migrants Protocol");
    assert.equal(only("ages"), "aged 40 at the facts | aged 33 to 34 at the facts");
    assert.equal(only("durations"), "1 year and 6 months");
  });

  it("speak the user's language where the platform does", () => {
    const shown = withHints(
      "rogatory: 1\nkind: mla\nrequesting: { state: DE }\noffences: [{ id: o, penalty: { max: P15Y } }]\n",
      {
        language: "es-419",
      },
    );
    assert.match(shown, /state: DE«Alemania»/);
    assert.match(shown, /max: P15Y«15 años»/);
  });

  it("are given for the range asked for alone", () => {
    const from = draft.indexOf("nationalities");
    const shown = withHints(draft, { from, to: from + 40 });
    assert.equal(shown, draft.replace("[TN, FR]", "[TN«Tunisia», FR«France»]"));
  });

  it("stand behind the closing quote in JSON, and behind CRLF lines", () => {
    assert.equal(
      withHints('{"rogatory":1,"kind":"mla","requested":{"state":"TN"}}', { name: "file:///a.mla.json" }),
      '{"rogatory":1,"kind":"mla","requested":{"state":"TN"«Tunisia»}}',
    );
    assert.equal(
      withHints("rogatory: 1\r\nkind: mla\r\nrequested:\r\n  state: TN\r\n"),
      "rogatory: 1\r\nkind: mla\r\nrequested:\r\n  state: TN«Tunisia»\r\n",
    );
  });

  it("are shown before the kind is written, by the name of the file", () => {
    for (const kind of ["", "kind: __proto__\n", "kind: [mla]\n", "kind: nothing\n"])
      assert.equal(withHints(`${kind}requested: { state: TN }\n`), `${kind}requested: { state: TN«Tunisia» }\n`);
  });

  it("are none for what cannot be read, and short for what is long", () => {
    for (const text of ["", "- a", "kind: mla\npersons: 3", "{", "kind: [mla]"]) assert.equal(withHints(text), text);
    const long = withHints(
      `kind: mla\npersons: [{ id: a, name: { family: "${"x".repeat(500)}" } }]\noffences: [{ id: o, committedBy: [a] }]\n`,
    );
    assert.match(long, /\[a«x{40}…»\]/);
  });
});
