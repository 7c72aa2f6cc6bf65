import assert from "node:assert/strict";
import { titlesAt, tried, withCrlf } from "./tried.test.js";

const draft = `rogatory: 1
kind: mla
legalBases: [untoc]
requesting:
    state: IT
    contact: { name: Anna Neri }
persons:
    - id: driver
      role: suspect
      name: { family: Moen, given: Per } # as in the passport
measures:
    - type: bankRecords
      nexus: His account received the fares.
`;

const at = (place: string): string => draft.replace(place, (found) => `${found.slice(0, 2)}<|>${found.slice(2)}`);

describe("filling in what is missing", () => {
  it("puts the field where the model has it, with its help above it", () => {
    const expected = draft.replace(
      "given: Per } # as in the passport\n",
      `given: Per } # as in the passport
      # Date and place of birth, or why they are not known.
      birth:
          date: "<||>"
          place: ""
          state: ""
`,
    );
    assert.equal(tried(at("driver"), "Add `birth`, to be filled in"), expected);
    assert.equal(tried(withCrlf(at("driver")), "Add `birth`, to be filled in"), withCrlf(expected));
  });

  it("names all keys that one finding misses", () => {
    assert.equal(
      tried(at("{ name: Anna"), /^Add `email`, `phone`, `timeZone`, and `languages` under `requesting.contact`/),
      draft.replace(
        "    contact: { name: Anna Neri }\n",
        `    # E-mail: Direct address.
    # For example: g.ferrante@procura.example
    # Telephone: Direct line with the country code.
    # For example: +39 091 555 0134
    # Time zone: IANA name or offset from UTC, so that the other side calls at the right hour.
    # For example: Europe/Rome
    # Languages: Languages in which the person can be called; in the text, their codes.
    contact: { name: Anna Neri, email: "<||>", phone: "", timeZone: "", languages: [""] }
`,
      ),
    );
  });

  it("puts the values of a choice into the comment, and makes what holds the field", () => {
    assert.equal(
      tried(draft.replace("rogatory", "rog<|>atory"), "Add `stage` under `proceedings`, to be filled in"),
      draft.replace(
        "requesting:\n",
        `# Where the case stands. Once charged, name the court and the date of the charge.
# One of: investigation, charged, trial, appeal, or enforcement.
proceedings:
    stage: "<||>"
requesting:
`,
      ),
    );
  });

  it("begins a list with the usual parts of its first item", () => {
    assert.equal(
      tried("rog<|>atory: 1\nkind: mla\nmeasures:\n- type: bankRecords\n", /^Add `offences`/),
      `rogatory: 1
kind: mla
# The offences under the law of the requesting State.
offences:
- id: offence-1
  title: "<||>"
  provision: ""
  penalty:
    max: ""
measures:
- type: bankRecords
`,
    );
    assert.match(tried("rog<|>atory: 1\nkind: mla\n", /^Add `measures`/), /\nmeasures:\n {2}- type: "<\|\|>"\n/);
  });

  it("fills a key that stands there with nothing behind it", () => {
    const text = "rogatory: 1\nkind: mla\nlegalBases: [untoc]\npurpose:<|> # to be written\nstatus: draft\n";
    assert.equal(tried(text, /^Add `purpose`/), text.replace("purpose:<|>", 'purpose: "<||>"'));
  });

  it("adds a key that every request must have, with the only value it can have", () => {
    assert.equal(
      tried("ki<|>nd: mla # a request\n", "Add `rogatory`, to be filled in"),
      "rogatory: 1\nkind: mla # a request\n",
    );
  });

  it("leaves the place of a number or a yes or no without quotation marks", () => {
    const text = "rogatory: 1\nkind: mla\nmeasures:\n  - ty<|>pe: preservation\n";
    assert.equal(
      tried(text, "Add `intentToRequest`, to be filled in"),
      "rogatory: 1\nkind: mla\nmeasures:\n  - type: preservation\n    # True: a request for disclosure will follow.\n    intentToRequest: <|null|>\n",
    );
  });

  it("names fields at different depths by what leads to them", () => {
    const text = "rogatory: 1\nkind: mla\npersons: [{ <|>id: driver, role: suspect, name: { family: Hoxha } }]\n";
    assert.equal(
      tried(text, "Add `name.given` and `birth`, to be filled in"),
      `rogatory: 1
kind: mla
# Given names: All of them.
# For example: Karim Salah
# Birth: Date and place of birth, or why they are not known.
persons: [{ id: driver, role: suspect, name: { family: Hoxha, given: "<||>" }, birth: { date: "", place: "", state: "" } }]
`,
    );
  });

  it("begins a list where its items would lack something", () => {
    const text = `rogatory: 1
kind: provisionalArrest
legalBases: [coe-extradition-1957]
offences: [{ id: smuggling, title: Smuggling of migrants }]
fac<|>ts:
  summary: He fled.
`;
    const events = titlesAt(text, { name: "a.extradition.yaml" }).filter(
      (title) => title.startsWith("Add") && title.includes("events"),
    );
    assert.deepEqual(events, ["Add `events` under `facts`, to be filled in"]);
    assert.match(
      tried(text, /`events` under `facts`/, { name: "a.extradition.yaml" }),
      /\n {2}summary: He fled\.\n(?: {2}# .*\n)+ {2}events:\n {4}- id: event-1\n {6}date: "<\|\|>"\n/,
    );
  });

  it("says why something is not known, where the model has room for it", () => {
    assert.equal(
      tried(at("driver"), "Say why `birth` is not known"),
      draft.replace("as in the passport\n", 'as in the passport\n      birth:\n          unknown: "<||>"\n'),
    );
    assert.ok(!titlesAt(at("{ name: Anna")).some((title) => title.startsWith("Say why")));
  });

  it("in JSON, without comments", () => {
    const text = `{
\t"rogatory": 1,
\t"kind": "mla",
\t"persons": [{ "id": "dri<|>ver", "role": "suspect", "name": { "family": "Moen", "given": "Per" } }]
}
`;
    const options = { name: "a.mla.json" };
    assert.equal(
      tried(text, "Add `birth`, to be filled in", options),
      text
        .replace("dri<|>ver", "driver")
        .replace('"Per" }', '"Per" }, "birth": { "date": "<||>", "place": "", "state": "" }'),
    );
    assert.equal(
      tried(text, "Say why `birth` is not known", options),
      text.replace("dri<|>ver", "driver").replace('"Per" }', '"Per" }, "birth": { "unknown": "<||>" }'),
    );
  });

  it("is quiet where the field is there", () => {
    const complete = draft.replace("# as in the passport", "\n      birth: { date: 1990-01-02, place: Bergen }");
    assert.ok(!titlesAt(complete.replace("driver", "dri<|>ver")).some((title) => title.includes("`birth`")));
  });
});

describe("adding what an id refers to", () => {
  const text = `rogatory: 1
kind: mla
persons:
- id: driver
offences:
- { id: smuggling, text: annex-2, committedBy: [driver, mate] }
facts:
  summary: |
    See {event:e9} and {person:mate}, {measure:m1}.
annexes:
- { id: annex-1, title: The law, file: law.pdf }
`;
  const cursor = (word: string): string => text.replace(word, `${word.slice(0, -1)}<|>${word.slice(-1)}`);

  it("an annex", () => {
    const expected = `${text}- { id: annex-2, title: "<||>", kind: "" }\n`.replace(
      '- { id: annex-2, title: "<||>", kind: "" }',
      '- id: annex-2\n  title: "<||>"\n  kind: ""',
    );
    assert.equal(tried(cursor("annex-2"), "Add annex “annex-2”, to be filled in"), expected);
    assert.equal(tried(withCrlf(cursor("annex-2")), "Add annex “annex-2”, to be filled in"), withCrlf(expected));
  });

  it("a person, from a field or from prose", () => {
    const expected = text.replace(
      "- id: driver\n",
      '- id: driver\n- id: mate\n  role: "<||>"\n  name:\n    family: ""\n    given: ""\n',
    );
    assert.equal(
      tried(cursor("mate]").replace("<|>]", "]").replace("[driver, mate", "[driver, ma<|>te"), /^Add person “mate”/),
      expected,
    );
    assert.equal(tried(cursor("{person:mate}"), /^Add person “mate”/), expected);
  });

  it("an event, making the list that is not there", () => {
    assert.equal(
      tried(cursor("{event:e9}"), /^Add event “e9”/),
      text.replace(
        "{measure:m1}.\n",
        '{measure:m1}.\n  events:\n  - id: e9\n    date: "<||>"\n    place: ""\n    what: ""\n',
      ),
    );
  });

  it("but no measure, nothing that another part has as its id, and no word that cannot be an id", () => {
    assert.ok(!titlesAt(cursor("{measure:m1}")).some((title) => title.startsWith("Add ")));
    const other = text.replace("text: annex-2", "text: dri<|>ver");
    assert.ok(!titlesAt(other).some((title) => title.startsWith("Add annex")));
    const malformed = text.replace("text: annex-2", 'text: "the <|>law"');
    assert.ok(!titlesAt(malformed).some((title) => title.startsWith("Add annex")));
  });
});
