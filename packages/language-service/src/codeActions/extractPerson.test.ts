import assert from "node:assert/strict";
import { patterns } from "@rogatory/core/editor";
import fc from "fast-check";
import { mentionsOf, nameAt, nameFields } from "./nameInText.js";
import { personIdFor } from "./personId.js";
import { titlesAt, tried, withCrlf } from "./tried.test.js";

describe("a name in prose", () => {
  const draft = `rogatory: 1
kind: mla
persons:
  - id: karim # the organiser
facts:
  # as told by witness B
  summary: >-
    On Monday Karim Ben
    Salah paid {person:karim}. Karim Ben Salah, not Karim Ben Salahi,
    was seen.
  events:
    - { id: e1, what: "Karim Ben Salah's boat", place: Karim Ben Salah }
`;

  it("becomes a person, and a reference wherever it stands in prose", () => {
    const expected = draft
      .replace(
        "the organiser\n",
        'the organiser\n  - id: karim-ben-salah\n    role: "<||>"\n    name:\n      family: Ben Salah\n      given: Karim\n',
      )
      .replace("Karim Ben\n    Salah paid", "{person:karim-ben-salah} paid")
      .replace(". Karim Ben Salah,", ". {person:karim-ben-salah},")
      .replace('"Karim Ben Salah\'s boat"', '"{person:karim-ben-salah}\'s boat"');
    const title = "Make “Karim Ben Salah” a person of the request (id “karim-ben-salah”)";
    for (const place of [
      "Karim<|> Ben\n    Salah",
      "Karim Ben\n    Sal<|>ah",
      "<|Karim Ben\n    Salah|>",
      "K<|arim Ben\n    Sala|>h",
    ]) {
      const marked = draft.replace("Karim Ben\n    Salah", place);
      assert.equal(tried(marked, title), expected, place);
      assert.equal(tried(withCrlf(marked), title), withCrlf(expected), place);
    }
  });

  it("becomes a reference to the person who has it already", () => {
    const known = draft.replace(
      "id: karim # the organiser",
      "id: karim\n    name: { family: BEN SALAH, given: Karim }",
    );
    const expected = known
      .replace("Karim Ben\n    Salah paid", "{person:karim} paid")
      .replace(". Karim Ben Salah,", ". {person:karim},")
      .replace('"Karim Ben Salah\'s boat"', '"{person:karim}\'s boat"');
    assert.equal(
      tried(known.replace("Karim Ben\n", "Ka<|>rim Ben\n"), "Refer to “Karim Ben Salah” by the person's id (“karim”)"),
      expected,
    );
    const withoutId = known.replace("id: karim\n    name", "role: suspect\n    name");
    assert.match(
      tried(withoutId.replace("Karim Ben\n", "Ka<|>rim Ben\n"), /^Refer to/),
      /persons:\n {2}- id: karim-ben-salah\n {4}role: suspect\n/,
    );
  });

  it("in JSON, into a list that is not there yet", () => {
    const text =
      '{ "rogatory": 1, "kind": "mla",\n  "purpose": "To hear Žofie Nová\\u0301, and \\"Žofie Nová\\u0301\\" again." }\n';
    const marked = text.replace("Žofie Nová\\u0301,", "Žo<|>fie Nová\\u0301,");
    const name = "a.mla.json";
    assert.equal(
      tried(marked, /^Make “Žofie Nová́”/, { name }),
      '{ "rogatory": 1, "kind": "mla",\n  "persons": [\n    {\n      "id": "zofie-nova",\n      "role": "<||>",\n      "name": {\n        "family": "Nová́",\n        "given": "Žofie"\n      }\n    }\n  ],\n  "purpose": "To hear {person:zofie-nova}, and \\"{person:zofie-nova}\\" again." }\n',
    );
  });

  it("is quoted where it begins a text without quotation marks", () => {
    const text = "rogatory: 1\nkind: mla\npurpose: Per Mo<|>en is to be heard.\n";
    assert.equal(
      tried(text, /^Make “Per Moen”/),
      `rogatory: 1
kind: mla
persons:
  - id: per-moen
    role: "<||>"
    name:
      family: Moen
      given: Per
purpose: "{person:per-moen} is to be heard."
`,
    );
  });

  it("is not looked for elsewhere", () => {
    const none = (marked: string) =>
      assert.deepEqual(titlesAt(marked, { context: { only: ["refactor"] } }), [], marked);
    none(draft.replace("place: Karim", "place: Ka<|>rim"));
    none(draft.replace("{person:karim}", "{person:ka<|>rim}"));
    none(draft.replace("was seen", "was s<|>een"));
    none(draft.replace("as told by", "as to<|>ld by"));
    none(draft.replace("On Monday", "<|On Monday Karim Ben Salah paid {person:|>"));
    none("<|>");
    none("- a\n- <|>b");
  });
});

describe("finding a name", () => {
  const found = (marked: string): string | undefined => {
    const text = marked.replaceAll("|", "");
    const start = marked.indexOf("|");
    const end = marked.lastIndexOf("|") - 1;
    const span = nameAt(text, { start, end: Math.max(start, end) });
    return span && text.slice(span.start, span.end);
  };

  it("around the cursor takes words with capitals and the small words between them", () => {
    for (const [marked, expected] of [
      ["He met Maria d|e la Cruz there", "Maria de la Cruz"],
      ["Mr. Jo|hn Smith.", "John Smith"],
      ["The J.|-P. O'Neill-Brown case", "J.-P. O'Neill-Brown"],
      ["paid by Omar al-Masr|i, he", "Omar al-Masri"],
      ["Ярослав Мудрый|", "Ярослав Мудрый"],
    ] as const)
      assert.equal(found(marked), expected, marked);
  });

  it("and nothing that is no name", () => {
    for (const marked of [
      "The b|oat",
      "On Mon|day he",
      "he p|aid",
      "He| said",
      "|",
      "see {person:A|da Nord}",
      `${"A".repeat(5000)}|`,
    ])
      assert.equal(found(marked), undefined, marked.slice(0, 40));
  });

  it("in a selection takes it to whole words", () => {
    assert.equal(found("the man Ma|d Hare|, who"), "Mad Hare");
    assert.equal(found("the man |Hare, |who"), "Hare");
    assert.equal(found("von |كريم صالح|."), "كريم صالح");
    for (const none of ["|the captain|", "|54,000 euros|", "|Smuggling is a crime.|", "|de la|", "|a\u0000B|"])
      assert.equal(found(none), undefined, none);
    assert.equal(found("|   |"), undefined);
    assert.equal(found(`|${"x ".repeat(60)}|`), undefined, "too long");
    assert.equal(found("|12345|"), undefined, "no letter");
  });

  it("as whole words, over line ends, whatever signs it has", () => {
    assert.equal(mentionsOf("A. (B) and A.\n(B), AA. (B)", "A. (B)").length, 2);
    assert.equal(mentionsOf("Annabel Ann Ann-Marie", "Ann").length, 2);
  });

  it("divides it into the fields of the model", () => {
    for (const [name, expected] of [
      ["Karim Ben Salah", { family: "Ben Salah", given: "Karim" }],
      ["ROSSI Mario", { family: "ROSSI", given: "Mario" }],
      ["Anna Maria van der Berg", { family: "van der Berg", given: "Anna Maria" }],
      ["Hassan", { family: "Hassan" }],
      ["ANNA NERI", { family: "NERI", given: "ANNA" }],
      ["كريم صالح", { original: "كريم صالح" }],
    ] as const)
      assert.deepEqual(nameFields(name), expected, name);
  });
});

describe("the id of a new person", () => {
  it("is the name in small Latin letters", () => {
    for (const [name, id] of [
      ["Karim Ben Salah", "karim-ben-salah"],
      ["Žofie Nová", "zofie-nova"],
      ["Jürgen Groß", "jurgen-gross"],
      ["Łukasz Ørsted", "lukasz-orsted"],
      ["O'Neill", "oneill"],
      ["Щербаков Юрий", "shcherbakov-iurii"],
      ["Νίκος Παπαδάκης", "nikos-papadakis"],
      ["4 Hassan", "hassan"],
      ["كريم", "person"],
    ] as const)
      assert.equal(personIdFor(name, new Set()), id, name);
  });

  it("is no other person's", () => {
    assert.equal(personIdFor("Ann", new Set(["ann", "ann-2"])), "ann-3");
    assert.equal(personIdFor("李", new Set(["person"])), "person-2");
  });

  it("always has the form of an id", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        assert.match(personIdFor(name, new Set(["person"])), new RegExp(patterns.id));
      }),
      { numRuns: 500 },
    );
  });
});
