import assert from "node:assert/strict";
import { measureTypesOf } from "@rogatory/core";
import { acceptCleanly, completeAt, labels } from "./applyCompletion.test.js";

const head = "rogatory: 1\nkind: mla\nlegalBases: [untoc]\n";
const json = "file:///draft.mla.json";

describe("completion of whole parts", () => {
  it("writes a person with an id that is free", () => {
    assert.equal(
      acceptCleanly(`${head}persons:\n  - id: person-1\n  <|>\nstatus: draft\n`, "Person (human being)"),
      `${head}persons:\n  - id: person-1\n  - id: person-2\n    role: \n    name:\n      family: \n      given: \n    birth:\n      date: \n      place: \n      state: \n    nationalities: []\n    address:\n      state: \n      address: \nstatus: draft\n`,
    );
  });

  it("writes a company behind a dash", () => {
    assert.equal(
      acceptCleanly(`${head}persons:\n  - <|>\n`, "Company or other legal person"),
      `${head}persons:\n  - id: person-1\n    kind: legal\n    role: \n    name:\n      legal: \n    registration: \n    address:\n      state: \n      address: \n`,
    );
  });

  it("writes a measure with what the chosen instruments ask of it", () => {
    assert.equal(
      acceptCleanly(`${head}measures:\n  - <|>\n`, "serviceOfDocuments"),
      `${head}measures:\n  - type: serviceOfDocuments\n    description: |\n      \n    basisForBelief: |\n      \n    addressee: \n    documents:\n      - title: \n        annex: \n        date: \n    relationToCase: |\n      \n`,
    );
  });

  it("offers every type of assistance with its title", () => {
    const { items } = completeAt(`${head}measures:\n  <|>\n`);
    const types = items.filter(({ label }) => label !== "type").map(({ label }) => label);
    assert.deepEqual(types.toSorted(), [...measureTypesOf("mla")].toSorted());
    for (const item of items) assert.ok(item.labelDetails?.description !== "", item.label);
    for (const type of types) acceptCleanly(`${head}measures:\n  <|>\n`, type);
  });

  it("writes the vessel that a request about one is for, and offers nothing else there", () => {
    const vessel = "rogatory: 1\nkind: vesselMeasures\nlegalBases: [som-protocol]\n";
    const { items } = completeAt(`${vessel}measures:\n  - type: <|>\n`);
    assert.deepEqual(
      items.map(({ label }) => label),
      ["boarding"],
    );
    assert.equal(
      acceptCleanly(`${vessel}measures:\n  - <|>\n`, "boarding"),
      `${vessel}measures:\n  - type: boarding\n    wanted: []\n    answerBy: \n    vessel:\n      name: \n      flag: \n      portOfRegistry: \n      registrationNumber: \n      description: \n    position:\n      at: \n      coordinates: \n      course: \n      voyage: \n    grounds: |\n      \n    contactAtAnyHour: \n`,
    );
  });

  it("writes in brackets, and in JSON", () => {
    assert.equal(
      acceptCleanly(`${head}annexes: [<|>]\n`, "Annex"),
      `${head}annexes: [{ id: annex-1, title: "", kind: , file: "" }]\n`,
    );
    assert.equal(
      acceptCleanly('{\n  "annexes": [\n    { "id": "annex-1" }\n    <|>\n  ]\n}\n', "Annex", json),
      '{\n  "annexes": [\n    { "id": "annex-1" },\n    {\n      "id": "annex-2",\n      "title": "",\n      "kind": "",\n      "file": ""\n    }\n  ]\n}\n',
    );
  });

  it("writes lists that are not indented as they are", () => {
    assert.equal(
      acceptCleanly(`${head}facts:\n  events:\n  - id: event-1\n  <|>\n`, "Event"),
      `${head}facts:\n  events:\n  - id: event-1\n  - id: event-2\n    date: \n    place: \n    what: |\n      \n    source: \n`,
    );
  });

  it("offers no whole part where the item has keys already", () => {
    assert.deepEqual(labels(`${head}annexes:\n  - <|>\n    title: x\n`)[0], "id");
    assert.equal(labels(`${head}annexes:\n  - <|>\n    title: x\n`).includes("Annex"), false);
  });
});
