import assert from "node:assert/strict";
import { acceptCleanly, completeAt, labels } from "./applyCompletion.test.js";

const head = "rogatory: 1\nkind: mla\nlegalBases: [untoc]\n";
const json = "file:///draft.mla.json";

const found = (marked: string, label: string, uri?: string, language?: string) => {
  const item = completeAt(marked, uri, language).items.find((other) => other.label === label);
  assert.ok(item, label);
  return item;
};

describe("completion of values", () => {
  it("offers a closed choice with what each value means", () => {
    const marked = `${head}persons:\n  - id: a\n    role: <|>\n`;
    assert.equal(found(marked, "convicted").labelDetails?.description, "convicted person");
    assert.equal(labels(marked)[0], "suspect");
    assert.equal(acceptCleanly(marked, "witness"), `${head}persons:\n  - id: a\n    role: witness\n`);
  });

  it("replaces the whole value, also from its middle, and leaves the comment behind it", () => {
    assert.equal(
      acceptCleanly(`${head}status: dra<|>ft # still\npurpose: x\n`, "final"),
      `${head}status: final # still\npurpose: x\n`,
    );
    assert.equal(acceptCleanly(`${head}status: "dra<|>ft"\n`, "final"), `${head}status: "final"\n`);
    assert.equal(acceptCleanly(`${head}status: 'dra<|>\n`, "final"), `${head}status: 'final'\n`);
    assert.equal(acceptCleanly(`${head}status:<|>\n`, "final"), `${head}status: final\n`);
  });

  it("offers yes and no", () => {
    const marked = `${head}undertakings:\n  reciprocity: <|>\n`;
    assert.deepEqual(labels(marked), ["true", "false"]);
    assert.equal(acceptCleanly(marked, "true"), `${head}undertakings:\n  reciprocity: true\n`);
    assert.equal(
      acceptCleanly('{ "kind": "mla", "undertakings": { "reciprocity": <|> } }', "true", json),
      '{ "kind": "mla", "undertakings": { "reciprocity": true } }',
    );
    assert.equal(
      acceptCleanly('{ "kind": "mla", "undertakings": { "reciprocity": "t<|>", "safeConduct": true } }', "true", json),
      '{ "kind": "mla", "undertakings": { "reciprocity": true, "safeConduct": true } }',
    );
    assert.equal(
      acceptCleanly(`${head}undertakings:\n  reciprocity: "<|>"\n`, "true"),
      `${head}undertakings:\n  reciprocity: true\n`,
    );
  });

  it("finds States by name, former name and code, and quotes the code that is no", () => {
    const marked = `${head}requesting:\n  state: <|>\n`;
    const turkey = completeAt(marked).items.find(({ labelDetails }) => labelDetails?.description === "TR");
    for (const word of ["TR", "Turkey", "Turkiye", "TUR"]) assert.ok(turkey?.filterText?.includes(word), word);
    assert.equal(acceptCleanly(marked, "Norway"), `${head}requesting:\n  state: "NO"\n`);
    assert.equal(acceptCleanly(marked, "Italy"), `${head}requesting:\n  state: IT\n`);
    assert.equal(
      acceptCleanly('{ "kind": "mla", "requesting": { "state": "<|>" } }', "Norway", json),
      '{ "kind": "mla", "requesting": { "state": "NO" } }',
    );
  });

  it("names States in the user's language", () => {
    const marked = `${head}requested:\n  state: <|>\n`;
    assert.equal(found(marked, "Allemagne", undefined, "fr").labelDetails?.description, "DE");
    assert.match(found(marked, "Allemagne", undefined, "fr").filterText ?? "", /Germany/);
  });

  it("takes any tag for the user's language", () => {
    for (const language of ["xx-invalid-tag-that-is-much-too-long", "", "es-419", "zz"])
      assert.ok(completeAt(`${head}requested:\n  state: <|>\n`, undefined, language).items.length > 200, language);
  });

  it("offers the States of the draft first", () => {
    const marked = `${head}requesting: { state: IT }\nrequested: { state: TN }\nproceedings: {}\npersons:\n  - id: a\n    nationalities: [<|>]\n`;
    assert.deepEqual(labels(marked).slice(0, 2), ["Italy", "Tunisia"]);
    assert.equal(acceptCleanly(marked, "Tunisia"), marked.replace("[<|>]", "[TN]"));
  });

  it("does not offer what a list holds already", () => {
    const marked = `${head}persons:\n  - id: a\n    nationalities: [IT, <|>]\n`;
    assert.equal(
      completeAt(marked).items.some(({ labelDetails }) => labelDetails?.description === "IT"),
      false,
    );
  });

  it("offers languages of the two States first, and time zones of the own one", () => {
    const states = `${head}requesting:\n  state: IT\n  contact:\n`;
    assert.equal(labels(`${states}    languages: [<|>]\n`)[0], "it");
    assert.equal(labels(`${states}    timeZone: <|>\n`)[0], "Europe/Rome");
    assert.equal(acceptCleanly(`${states}    timeZone: <|>\n`, "Europe/Rome"), `${states}    timeZone: Europe/Rome\n`);
  });

  it("offers the languages that the requested State has declared first for a translation, and says as of when", () => {
    const marked = `${head}requesting: { state: IT }\nrequested: { state: CH }\ntranslations:\n  - language: <|>\n`;
    assert.deepEqual(labels(marked).slice(0, 3), ["fr", "de", "it"]);
    assert.match(found(marked, "fr").detail ?? "", /^Declared by Switzerland under UNTOC art\. 18\(14\), as of \d{4}/);
    assert.equal(found(marked, "es").detail, "Spanish");
  });

  it("offers currencies", () => {
    assert.equal(
      found(`${head}proceedings:\n  loss: { amount: 3, currency: <|> }\n`, "EUR").labelDetails?.description,
      "Euro",
    );
  });

  it("offers days with the weekday: today by the clock or setting, and what follows the date of the request", () => {
    assert.equal(found(`${head}date: <|>\n`, "2025-09-08").labelDetails?.description, "today, Monday");
    const deadline = `${head}date: 2025-09-01\nurgency:\n  deadline: <|>\n`;
    assert.deepEqual(labels(deadline), ["2025-09-15", "2025-10-01", "2025-12-01", "2025-09-01", "2025-09-08"]);
    assert.equal(
      found(deadline, "2025-09-15").labelDetails?.description,
      "14 days after the date of the request, Monday",
    );
    assert.equal(acceptCleanly(deadline, "2025-10-01"), deadline.replace("<|>", "2025-10-01"));
  });

  it("offers the days of the facts for periods, and none for a birth", () => {
    const facts = `${head}facts:\n  events:\n    - { id: e1, date: 2024-08-11 }\n    - { id: e2, date: 2024-07-02, until: 2024-09-03 }\n`;
    assert.equal(labels(`${facts}measures:\n  - type: bankRecords\n    period:\n      from: <|>\n`)[0], "2024-07-02");
    assert.equal(labels(`${facts}measures:\n  - type: bankRecords\n    period:\n      to: <|>\n`)[0], "2024-09-03");
    assert.deepEqual(labels(`${head}persons:\n  - id: a\n    birth: { date: <|> }\n`), []);
  });

  it("offers the days of other events, as precise as they are known", () => {
    const events = `${head}facts:\n  events:\n    - { id: e1, date: 2024-08-11 }\n    - { id: e2, date: 2024-07 }\n    - id: e3\n      date: <|>\n`;
    assert.deepEqual(labels(events), ["2024-08-11", "2024-07", "2025-09-08"]);
    assert.equal(found(events, "2024-08-11").labelDetails?.description, "day of e1, Sunday");
    assert.equal(found(events, "2024-07").labelDetails?.description, "date of e2");
  });

  it("offers moments with the offset of the contact's time zone on that day", () => {
    const start = `${head}date: 2025-09-08\nrequesting: { contact: { timeZone: Europe/Rome } }\nmeasures:\n  - type: videoHearing\n    start: <|>\n`;
    assert.equal(labels(start)[0], "2025-09-08T10:00+02:00");
  });

  it("offers lengths of time in words", () => {
    const max = `${head}offences:\n  - id: a\n    penalty:\n      max: <|>\n`;
    assert.equal(found(max, "P4Y").labelDetails?.description, "4 years");
    assert.equal(found(max, "life").labelDetails?.description, "for life");
    assert.equal(acceptCleanly(max, "P4Y"), max.replace("<|>", "P4Y"));
  });

  it("offers ids with what they stand for", () => {
    const persons = `${head}persons:\n  - { id: organiser, name: { family: Trabelsi, given: Karim } }\noffences:\n  - { id: smuggling, title: Smuggling }\n`;
    const marked = `${persons}measures:\n  - type: serviceOfDocuments\n    addressee: <|>\n`;
    assert.deepEqual(labels(marked), ["organiser"]);
    assert.equal(found(marked, "organiser").labelDetails?.description, "Karim Trabelsi");
    assert.equal(acceptCleanly(marked, "organiser"), marked.replace("<|>", "organiser"));
    assert.deepEqual(labels(`${persons}translations:\n  - of: [<|>]\n`), ["request"]);
    assert.deepEqual(labels(`${persons}annexes:\n  - id: <|>\n`), ["annex-1"]);
  });

  it("offers rules for accepted findings, those found first, and their places", () => {
    const marked = `${head}suppressions:\n  - rule: <|>\n`;
    const [first] = completeAt(marked).items;
    assert.equal(first?.labelDetails?.description, "found here");
    assert.ok(labels(`${head}suppressions:\n  - rule: purpose-missing\n    path: <|>\n`).includes("/purpose"));
  });

  it("offers kinds that fit the file", () => {
    assert.deepEqual(labels("kind: <|>\n"), [
      "mla",
      "spontaneousInformation",
      "supplement",
      "transferOfProceedings",
      "vesselMeasures",
      "withdrawal",
    ]);
    assert.deepEqual(labels("kind: <|>\n", "file:///a.extradition.yaml"), [
      "extradition",
      "provisionalArrest",
      "transit",
    ]);
    assert.deepEqual(labels("rogatory: <|>\n"), ["1"]);
  });

  it("opens parts behind a colon, with no blank left at the end of the line", () => {
    assert.equal(
      acceptCleanly(`${head}signature: <|>\nstatus: draft\n`, "Signature, with its parts"),
      `${head}signature:\n  name: \n  function: \n  place: \n  date: \nstatus: draft\n`,
    );
    assert.equal(
      acceptCleanly(`${head}persons:\n  - id: a\n    languages: <|>\n`, "Languages, as a list"),
      `${head}persons:\n  - id: a\n    languages: []\n`,
    );
    assert.equal(
      acceptCleanly(`${head}persons:\n  - id: a\n    birth: <|>\n`, "unknown"),
      `${head}persons:\n  - id: a\n    birth: { unknown: "" }\n`,
    );
  });

  it("names the requesting authority where it conducts the case itself", () => {
    assert.equal(
      acceptCleanly(`${head}requesting:\n  conductingAuthority: <|>\n`, "requestingAuthority"),
      `${head}requesting:\n  conductingAuthority: requestingAuthority\n`,
    );
  });

  it("offers nothing where free text is written", () => {
    for (const line of [
      "reference: DDA<|>",
      "purpose: To prove<|>",
      "purpose: |\n  To <|>",
      "signature: { name: A<|> }",
    ])
      assert.deepEqual(labels(`${head}${line}\n`), [], line);
  });
});
