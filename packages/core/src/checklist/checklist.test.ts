import assert from "node:assert/strict";
import { parseDraft } from "../draft/index.js";
import { checkDraft } from "../findings/check.js";
import type { AnyRequest } from "../model/types.js";
import { shapeRequest } from "../shape/shape.js";
import { type ChecklistItem, instrumentChecklists } from "./checklist.js";
import { elementsById } from "./elements/index.js";
import { weigh } from "./weigh.js";

function requestOf(text: string): AnyRequest {
  const { request, problems } = shapeRequest(parseDraft(text, { name: "draft.mla.yaml" }).value);
  assert.deepEqual(problems, []);
  assert.ok(request);
  return request;
}

/** The items of one instrument about one element. */
function items(text: string, instrument: string, element: string): readonly ChecklistItem[] {
  const own = instrumentChecklists(requestOf(text)).find((entry) => entry.instrument === instrument);
  assert.ok(own, `${instrument} is not in the checklist`);
  return own.requirements.filter((item) => item.element === element);
}

function state(text: string, instrument: string, element: string): string | undefined {
  return items(text, instrument, element)[0]?.state;
}

function weighed(text: string, id: string) {
  const element = elementsById.get(id);
  assert.ok(element);
  return weigh(element, requestOf(text));
}

const head = "rogatory: 1\nkind: mla\n";

const suspect = (nationalities: string): string =>
  `${head}legalBases: [untoc]\npersons:\n  - id: a\n    role: suspect\n    name: { family: Diallo, given: Awa }\n${nationalities}`;

/** Ids of the instruments in the checklist of a request with these legal bases. */
const instrumentsFor = (bases: string): readonly string[] =>
  instrumentChecklists(requestOf(`${head}legalBases: [${bases}]\n`)).map(({ instrument }) => instrument);

const videoReason = (bases: string) =>
  weighed(`${head}legalBases: [${bases}]\nmeasures: [{ type: videoHearing }]\n`, "videoHearing.reason");

describe("checklist", () => {
  it("tells met from missing, with the place", () => {
    const text = `${head}legalBases: [untoc]\npurpose: To prove the payments.\n`;
    assert.equal(state(text, "untoc", "purpose"), "met");
    const [facts] = items(text, "untoc", "facts");
    assert.equal(facts?.state, "missing");
    assert.deepEqual(facts?.paths, ["/facts"]);
    assert.equal(facts?.provision, "art. 18(15)(c)");
    assert.equal(facts?.mark, "V");
    assert.ok(facts?.title);
  });

  it("takes a reason for what is asked where possible", () => {
    assert.equal(state(suspect("    nationalities: [SN]\n"), "untoc", "person.nationality"), "met");
    assert.equal(
      state(suspect("    nationalities: { unknown: no witness knows it }\n"), "untoc", "person.nationality"),
      "unknownReason",
    );
    assert.equal(state(suspect(""), "untoc", "person.nationality"), "missing");
  });

  it("reads a person sought whose nationalities are unknown for no stated reason", () => {
    const request: AnyRequest = {
      rogatory: 1,
      kind: "extradition",
      requested: { state: "" },
      persons: [{ id: "", nationalities: { unknown: "" } }],
      extradition: { person: "" },
    };
    for (const asked of ["", "BR"])
      assert.deepEqual(
        elementsById.get("extradition.nationalityOption")?.answer({ ...request, requested: { state: asked } }),
        [],
      );
  });

  it("takes the worst of several places", () => {
    const text = `${head}legalBases: [untoc]\nmeasures:\n  - { type: bankRecords, period: { from: 2024-01-01, to: 2024-02-01 } }\n  - { type: bankRecords, period: { from: 2024-01-01 } }\n`;
    const [period] = items(text, "untoc", "bankRecords.period");
    assert.equal(period?.state, "missing");
    assert.deepEqual(period?.paths, ["/measures/1/period"]);
  });

  it("asks no facts of a request for service only, and of nothing else", () => {
    const service = `${head}legalBases: [untoc, coe-mla-1959]\nmeasures: [{ type: serviceOfDocuments }]\n`;
    assert.equal(state(service, "untoc", "facts"), "notApplicable");
    assert.deepEqual(items(service, "coe-mla-1959", "facts"), []);
    assert.equal(items(service, "coe-mla-1959", "serviceOfDocuments.addressee").length, 1);
    const both = `${head}legalBases: [untoc, coe-mla-1959]\nmeasures: [{ type: serviceOfDocuments }, { type: statement }]\n`;
    assert.equal(state(both, "untoc", "facts"), "missing");
    assert.equal(state(both, "coe-mla-1959", "facts"), "missing");
  });

  it("asks of a measure only what that measure needs", () => {
    const text = `${head}legalBases: [coe-mla-1959, coe-mla-2nd-protocol]\nmeasures: [{ type: videoHearing }]\n`;
    assert.equal(state(text, "coe-mla-2nd-protocol", "videoHearing.reason"), "missing");
    assert.deepEqual(items(text, "coe-mla-2nd-protocol", "transferOfDetainedPerson.consent"), []);
    assert.deepEqual(items(text, "coe-mla-1959", "voluntaryAppearance.allowances"), []);
  });

  it("brings the convention with its protocol, once", () => {
    assert.deepEqual(instrumentsFor("coe-mla-2nd-protocol"), ["coe-mla-2nd-protocol", "coe-mla-1959"]);
    assert.deepEqual(instrumentsFor("coe-mla-1959, coe-mla-2nd-protocol"), ["coe-mla-1959", "coe-mla-2nd-protocol"]);
  });

  it("holds the requirements of the request's own kind", () => {
    const text = `rogatory: 1\nkind: provisionalArrest\nlegalBases: [untoc, coe-extradition-1957]\n`;
    assert.equal(state(text, "coe-extradition-1957", "provisional.intention"), "missing");
    assert.deepEqual(items(text, "coe-extradition-1957", "extradition.decision"), []);
    assert.deepEqual(items(text, "untoc", "purpose"), []);
  });

  it("holds nothing against a basis without a content list", () => {
    const [own] = instrumentChecklists(requestOf(`${head}legalBases: [reciprocity]\n`));
    assert.deepEqual(own?.requirements, []);
  });
});

describe("the strictest union of several legal bases", () => {
  it("is an error where one of them demands it, and a warning of practice where none does", () => {
    assert.deepEqual([videoReason("untoc").severity, videoReason("untoc").asked], ["warning", false]);
    assert.equal(videoReason("coe-mla-2nd-protocol").severity, "error");
    assert.equal(videoReason("untoc, coe-mla-2nd-protocol").severity, "error");
    assert.deepEqual(videoReason("untoc, coe-mla-2nd-protocol").sources, [
      { instrument: "coe-mla-2nd-protocol", provision: "art. 9(3)", mark: "V" },
    ]);
  });

  it("is said to be asked for only where a provision that was read demands it", () => {
    const urgent = `${head}legalBases: [untoc]\nurgency: { deadline: 2025-06-30 }\n`;
    assert.deepEqual(
      [weighed(urgent, "deadlineReason").severity, weighed(urgent, "deadlineReason").asked],
      ["warning", false],
    );
    const smuggling = `${head}legalBases: [untoc, som-protocol]\noffences: [{ id: a, title: Smuggling of migrants }]\n`;
    assert.equal(weighed(smuggling, "offence.convention").asked, false);
    assert.equal(weighed(suspect(""), "person.nationality").asked, true);
    assert.equal(weighed(urgent, "purpose").asked, true);
  });

  it("makes an error of a person without an identity, which the instruments ask only where possible", () => {
    const { severity, sources } = weighed(suspect(""), "person.identity");
    assert.equal(severity, "error");
    assert.deepEqual(sources, [{ instrument: "untoc", provision: "art. 18(15)(e)", mark: "V" }]);
  });

  it("cites every basis that asks", () => {
    const { sources } = weighed(`${head}legalBases: [untoc, coe-mla-1959]\n`, "purpose");
    assert.deepEqual(
      sources.map(({ instrument, provision }) => `${instrument} ${provision}`),
      ["untoc art. 18(15)(f)", "coe-mla-1959 art. 14(1)(b)"],
    );
  });

  it("does not make an error of a provision that was not read", () => {
    const text = `${head}legalBases: [untoc, som-protocol]\noffences: [{ id: a, title: Smuggling of migrants }]\n`;
    assert.equal(weighed(text, "offence.convention").severity, "warning");
  });
});

describe("content standards", () => {
  const standards = "contentStandards: [un-model-mla, un-model-extradition]\n";

  it("never make an error of their own", () => {
    for (const kind of ["mla", "extradition", "provisionalArrest"]) {
      const text = `rogatory: 1\nkind: ${kind}\n`;
      const errors = (with_: string) =>
        checkDraft(parseDraft(text + with_, { name: `draft.${kind === "mla" ? "mla" : "extradition"}.yaml` }), {
          gate: "transmit",
          today: "2025-03-14",
        }).findings.flatMap(({ severity, rule, path }) => (severity === "error" ? [`${rule} ${path}`] : []));
      assert.deepEqual(errors(`legalBases: [reciprocity]\n${standards}`), errors("legalBases: [reciprocity]\n"));
    }
  });

  it("advise where practice asks nothing", () => {
    const text = `rogatory: 1\nkind: mla\n${standards}`;
    const element = elementsById.get("serviceOfDocuments.addressee");
    assert.ok(element);
    const request = requestOf(`${text}measures: [{ type: serviceOfDocuments }]\n`);
    assert.equal(weigh(element, request, "none").severity, "info");
  });

  it("do not soften what every request needs", () => {
    const { severity, sources } = weighed(`${head}legalBases: [reciprocity]\n${standards}`, "purpose");
    assert.equal(severity, "error");
    assert.deepEqual(
      sources.map(({ instrument, mark }) => `${instrument} ${mark}`),
      ["un-model-mla K", "untoc V"],
    );
  });
});
