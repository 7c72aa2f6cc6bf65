import assert from "node:assert/strict";
import { compose } from "../api.js";
import { instrumentChecklists } from "../checklist/checklist.js";
import { parseDraft } from "../draft/index.js";
import { checkDraft } from "../findings/check.js";
import { nouns } from "../generated/fields.js";
import { en } from "../generated/locales/en.js";
import { instruments } from "../instruments/index.js";
import { kindFor } from "../kinds/measureTypes.js";
import { renderText } from "../letter/render/text.js";
import type { AnyRequest } from "../model/types.js";
import { measureDefinitions } from "./index.js";
import { lastsLongerThan } from "./period.js";

describe("types of assistance", () => {
  for (const { type, due = [], ahead = [], who } of measureDefinitions) {
    describe(type, () => {
      it("names only fields that it has", () => {
        for (const key of [...due, ...ahead, ...(who ? [who] : [])]) assert.ok(nouns[type]?.fields[key], key);
        for (const key of [...due, ...ahead]) {
          const field = nouns[type]?.fields[key];
          assert.ok(field?.noun === "period" || field?.format === "calendarDate" || field?.format === "moment", key);
        }
      });

      it("has a sentence in the letter, and is offered by an instrument", () => {
        assert.ok(type in en.letter.measures);
        assert.ok(instruments.some(({ measures }) => measures.some(({ measure }) => measure === type)));
      });

      it("is asked about and printed when nothing is said of it", () => {
        const text = `rogatory: 1\nkind: ${kindFor(type)}\nlegalBases: [untoc]\nmeasures: [{ type: ${type} }]\n`;
        const draft = parseDraft(text, { name: "draft.mla.yaml" });
        const { findings } = checkDraft(draft, { gate: "transmit", today: "2025-03-14" });
        assert.ok(findings.some(({ path, severity }) => path.startsWith("/measures/0/") && severity !== "info"));
        assert.match(renderText(compose(draft)), /are requested/);
      });
    });
  }
});

/** Elements that one instrument asks for in one provision, of a request for one type of assistance, with their marks. */
function askedIn(instrument: string, provision: string, type: string): readonly string[] {
  const request = { rogatory: 1, kind: "mla", legalBases: [instrument], measures: [{ type }] } as unknown as AnyRequest;
  return instrumentChecklists(request)
    .filter((one) => one.instrument === instrument)
    .flatMap(({ requirements }) => requirements)
    .filter((item) => item.provision === provision)
    .map(({ element, mark }) => `${mark} ${element}`);
}

describe("what one provision lists for one type of assistance", () => {
  const lists: readonly (readonly [
    type: string,
    instrument: string,
    provision: string,
    elements: readonly string[],
  ])[] = [
    ["interception", "eio", "art. 30(3)", ["K interception.period", "K interception.identifiers"]],
    ["interception", "eio", "art. 30(4)", ["K measure.nexus"]],
    [
      "interception",
      "eu-mla-2000",
      "art. 18(3)",
      [
        "K requestingAuthority",
        "K measure.lawfulAtHome",
        "K facts",
        "K interception.period",
        "K interception.identifiers",
      ],
    ],
    [
      "realTimeTrafficData",
      "un-cybercrime-2024",
      "art. 45",
      [
        "K requestingAuthority",
        "K nature",
        "K facts",
        "K realTimeTrafficData.identifiers",
        "K measure.nexus",
        "K realTimeTrafficData.userOrLocation",
        "K realTimeTrafficData.need",
        "K realTimeTrafficData.period",
        "K realTimeTrafficData.duration",
      ],
    ],
    [
      "emergencyDisclosure",
      "budapest-2nd-protocol",
      "art. 9(3)",
      [
        "K requestingAuthority",
        "K emergencyDisclosure.provider",
        "K offence.provision",
        "K offence.maximumPenalty",
        "K emergencyDisclosure.danger",
        "K emergencyDisclosure.relationToDanger",
        "K emergencyDisclosure.identifiers",
      ],
    ],
    ["records", "us-switzerland-mla-1973", "art. 29(2)(e)", ["V records.items", "V records.holder"]],
    ["transferOfDetainedPerson", "uncac", "art. 46(11)", ["K transferOfDetainedPerson.returnDate"]],
    ["videoHearing", "eio", "art. 24", ["K videoHearing.consentOfAccused"]],
    // Of other types the same provisions ask nothing.
    ["searchAndSeizure", "eio", "art. 30(3)", []],
    ["trafficData", "un-cybercrime-2024", "art. 45", []],
    ["statement", "us-switzerland-mla-1973", "art. 29(2)(e)", []],
  ];
  for (const [type, instrument, provision, elements] of lists)
    it(`${instrument} ${provision}, ${type}`, () => assert.deepEqual(askedIn(instrument, provision, type), elements));

  it("asks of proceeds and persons that are looked for in Singapore why they are believed to be there", () => {
    for (const type of ["tracingProceeds", "locatingPersons"])
      assert.ok(askedIn("singapore-macma", "s. 19(2)", type).includes("S measure.territorialLinkOfSearch"), type);
    assert.ok(!askedIn("singapore-macma", "s. 19(2)", "statement").includes("S measure.territorialLinkOfSearch"));
  });

  it("has no list for an interception under conventions that give none", () => {
    for (const instrument of ["uncac", "drugs-1988", "budapest", "un-cybercrime-2024"])
      for (const { asks } of measureDefinitions.filter(({ type }) => type === "interception"))
        assert.ok(!asks.some((asked) => asked.instrument === instrument), instrument);
  });
});

describe("a period", () => {
  it("is longer than so many days only where both ends say so for sure", () => {
    assert.equal(lastsLongerThan({ from: "2025-07-01", to: "2025-10-01" }, 92), false);
    assert.equal(lastsLongerThan({ from: "2025-07-01", to: "2025-10-02" }, 92), true);
    assert.equal(lastsLongerThan({ from: "2025-07", to: "2025-10" }, 92), false);
    assert.equal(lastsLongerThan({ from: "2025-07-01" }, 92), false);
    assert.equal(lastsLongerThan(undefined, 92), false);
  });
});
