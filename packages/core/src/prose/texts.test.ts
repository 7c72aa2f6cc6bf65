import assert from "node:assert/strict";
import { toPointer } from "../draft/pointer.js";
import type { AnyRequest } from "../model/types.js";
import { fieldPlaces, ownProse, proseTexts, texts } from "./texts.js";

const request = {
  kind: "mla",
  reference: "R-1",
  purpose: "To prove it.",
  legalBases: ["untoc", { instrument: "bilateral", articles: ["3", "4"] }],
  persons: [{ id: "a", role: "suspect", birth: { unknown: "not stated" }, nationalities: ["TN"] }],
  offences: [
    {
      id: "o",
      elements: [
        { element: "benefit", shownBy: [{ event: "e1", note: "paid" }] },
        { element: "group", shownBy: { event: "e2" } },
      ],
    },
  ],
  facts: { summary: "It was so.", events: [{ id: "e1", what: "He paid." }] },
  measures: [
    { type: "bankRecords", accounts: [{ holder: "a", relevance: "named by {person:a}" }], noNotice: true },
    {},
  ],
  procedure: { costs: "none" },
  undertakings: { further: ["One.", "Two."] },
  internal: { note: "call Tunis" },
  suppressions: [{ rule: "no-nexus", reason: "why" }],
} as unknown as AnyRequest;

describe("texts of a request", () => {
  it("are yielded with path, noun and field", () => {
    const found = texts(request).map((place) => `${place.noun}.${place.field} ${toPointer(place.path)}`);
    for (const wanted of [
      "mlaRequest.reference /reference",
      "legalBasis.articles /legalBases/1/articles/1",
      "unknown.unknown /persons/0/birth/unknown",
      "person.nationalities /persons/0/nationalities/0",
      "elementEvidence.event /offences/0/elements/0/shownBy/0/event",
      "elementEvidence.event /offences/0/elements/1/shownBy/event",
      "account.holder /measures/0/accounts/0/holder",
    ])
      assert.ok(found.includes(wanted), `${wanted} is not in\n${found.join("\n")}`);
  });

  it("are without closed choices, notes and accepted findings", () => {
    const pointers = texts(request).map((place) => toPointer(place.path));
    for (const left of ["/persons/0/role", "/internal/note", "/suppressions/0/reason", "/kind"].slice(0, 3))
      assert.ok(!pointers.includes(left), left);
    assert.ok(fieldPlaces(request).some((place) => place.value === true));
  });

  it("tell prose from short texts", () => {
    assert.deepEqual(
      proseTexts(request).map((place) => toPointer(place.path)),
      [
        "/purpose",
        "/offences/0/elements/0/shownBy/0/note",
        "/facts/summary",
        "/facts/events/0/what",
        "/measures/0/accounts/0/relevance",
        "/procedure/costs",
        "/undertakings/further/0",
        "/undertakings/further/1",
      ],
    );
  });

  it("are listed once for all who ask of one request", () => {
    for (const find of [proseTexts, ownProse, texts, fieldPlaces]) assert.equal(find(request), find(request));
    assert.notEqual(proseTexts({ ...request }), proseTexts(request));
    assert.deepEqual(proseTexts({ ...request }), proseTexts(request));
  });

  it("of the drafter are without the wording of a law", () => {
    const quoting = {
      kind: "mla",
      rogatory: 1,
      purpose: "To prove it.",
      offences: [{ id: "a", lawText: "Wer stiehlt" }],
    };
    assert.deepEqual(
      ownProse(quoting as unknown as AnyRequest).map(({ value }) => value),
      ["To prove it."],
    );
  });
});
