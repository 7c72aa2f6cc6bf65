import assert from "node:assert/strict";
import { applyTextEdits, parseDraft, plan } from "../draft/index.js";
import { checkDraft } from "../findings/check.js";
import { booleanKeys, numberKeys, textKeys } from "../generated/scalars.js";
import { shapeRequest } from "./shape.js";

const shapeRules = [
  "unknown-kind",
  "unknown-version",
  "unknown-key",
  "missing-key",
  "wrong-type",
  "invalid-value",
  "unknown-measure",
];

function shapeFindings(text: string): string[] {
  const draft = parseDraft(text, { format: "yaml", booleanKeys, numberKeys, textKeys });
  return checkDraft(draft, { gate: "transmit", today: "2025-01-01" })
    .findings.filter((finding) => shapeRules.includes(finding.rule))
    .map((finding) => {
      assert.doesNotMatch(finding.message, /[{}]|undefined|\[object/, finding.message);
      return `${finding.rule} ${finding.path}`;
    });
}

const head = "rogatory: 1\nkind: mla\n";

describe("shape of a request", () => {
  it("accepts an empty request of each kind", () => {
    for (const kind of ["mla", "extradition", "provisionalArrest"])
      assert.deepEqual(shapeFindings(`rogatory: 1\nkind: ${kind}\n`), []);
  });

  it("names a missing and a misspelt kind", () => {
    assert.deepEqual(shapeFindings("rogatory: 1\n"), ["unknown-kind /kind"]);
    assert.deepEqual(shapeFindings("rogatory: 1\nkind: extradiction\n"), ["unknown-kind /kind"]);
  });

  it("names another format version", () =>
    assert.deepEqual(shapeFindings("rogatory: 2\nkind: mla\n"), ["unknown-version /rogatory"]));

  it("offers the key that was meant", () => {
    const draft = parseDraft(`${head}purpse: To prove it.\n`, { format: "yaml" });
    const finding = checkDraft(draft).findings.find(({ rule }) => rule === "unknown-key");
    assert.deepEqual(finding?.fixes[0]?.edits, [{ op: "rename", path: "/purpse", value: "purpose" }]);
  });

  it("reads a single value, codes behind commas and bullets as the list that is meant", () => {
    const cases: readonly (readonly [text: string, items: readonly string[]])[] = [
      ["legalBases: uncac\n", ["uncac"]],
      ["legalBases: uncac, untoc\n", ["uncac", "untoc"]],
      ["legalBases:\n  • uncac\n  • untoc\n", ["uncac", "untoc"]],
      ["legalBases:\n  – uncac\n", ["uncac"]],
    ];
    for (const [text, items] of cases) {
      const draft = parseDraft(head + text, { format: "yaml" });
      const { request, problems } = shapeRequest(draft.value);
      assert.deepEqual(request?.legalBases, items, text);
      assert.deepEqual(
        problems.map(({ rule }) => rule),
        ["wrong-type"],
        text,
      );
      const fix = checkDraft(draft).findings.find(({ rule }) => rule === "wrong-type")?.fixes[0];
      const fixed = parseDraft(applyTextEdits(draft.text, plan(draft, fix?.edits ?? [])), { format: "yaml" });
      assert.deepEqual(shapeRequest(fixed.value), { request, problems: [] }, text);
    }
  });

  it("says nothing of a treaty that only a misshapen list keeps from being read", () => {
    const { findings } = checkDraft(
      parseDraft(`${head}legalBases: uncac\nmeasures: [{ type: freezing }]\n`, { format: "yaml" }),
    );
    assert.deepEqual(
      findings.filter(({ rule }) => rule === "use-not-limited"),
      [],
    );
    const confidentiality = findings.find(({ rule }) => rule === "confidentiality-unclear");
    assert.match(confidentiality?.message ?? "", /UNCAC art\. 46\(20\)/);
  });

  it("does not ask for an undertaking that is given in another word than true", () => {
    const text = `${head}legalBases: [coe-mla-1959]\nmeasures: [{ type: bankRecords }]\nundertakings: { useLimitation: given }\n`;
    const rules = checkDraft(parseDraft(text, { format: "yaml" })).findings.map(({ rule }) => rule);
    assert.ok(rules.includes("wrong-type") && !rules.includes("use-not-limited"));
  });

  it("names the keys of a group in whose place a text stands", () => {
    const draft = parseDraft(`${head}offences:\n  - { id: o, limitation: It has not lapsed. }\n`, { format: "yaml" });
    const { message } = checkDraft(draft).findings.find(({ rule }) => rule === "wrong-type") ?? {};
    assert.match(message ?? "", /each on a line of its own: `provision`, `statement`/);
  });

  it("speaks of the branch that was meant where a value or a reason is possible", () => {
    assert.deepEqual(shapeFindings(`${head}persons:\n  - id: a\n    birth: { date: 1984-02-17, plaec: Zarzis }\n`), [
      "unknown-key /persons/0/birth/plaec",
    ]);
    assert.deepEqual(shapeFindings(`${head}persons:\n  - id: a\n    birth: { unknown: not stated, since: 2024 }\n`), [
      "unknown-key /persons/0/birth/since",
    ]);
    assert.deepEqual(shapeFindings(`${head}persons:\n  - id: a\n    birth: in Zarzis\n`), [
      "wrong-type /persons/0/birth",
    ]);
    assert.deepEqual(shapeFindings(`${head}persons:\n  - id: a\n    nationalities: [tn]\n`), [
      "invalid-value /persons/0/nationalities/0",
    ]);
  });

  it("takes one value or a list where both are possible", () => {
    const elements = (shownBy: string) =>
      `${head}offences:\n  - id: o\n    elements:\n      - { element: benefit, shownBy: ${shownBy} }\n`;
    assert.deepEqual(shapeFindings(elements("{ event: e4 }")), []);
    assert.deepEqual(shapeFindings(elements("[{ event: e4 }, { note: yes it does }]")), []);
    assert.deepEqual(shapeFindings(elements("[{ evnt: e4 }]")), ["unknown-key /offences/0/elements/0/shownBy/0/evnt"]);
  });

  it("knows each measure by its type", () => {
    assert.deepEqual(shapeFindings(`${head}measures:\n  - nexus: it matters\n`), ["unknown-measure /measures/0"]);
    assert.deepEqual(shapeFindings(`${head}measures:\n  - type: bankRecord\n`), ["unknown-measure /measures/0/type"]);
    assert.deepEqual(shapeFindings(`${head}measures:\n  - { type: bankRecords, questions: [a] }\n`), [
      "unknown-key /measures/0/questions",
    ]);
  });

  it("sends a measure to the kind of request in which it is asked for", () => {
    const mended = (text: string): readonly string[] => {
      const draft = parseDraft(text, { name: "draft.mla.yaml" });
      const { findings } = checkDraft(draft, { gate: "transmit", today: "2025-01-01" });
      const found = findings.filter(({ rule }) => rule === "unknown-measure");
      return found.flatMap(({ path, fixes }) => [
        path,
        ...fixes.map(({ edits }) => applyTextEdits(text, plan(draft, edits))),
      ]);
    };
    const vessel = "measures:\n  - type: boarding # tonight\n    vessel: { flag: TN }\n";
    const right = `rogatory: 1\nkind: vesselMeasures\n${vessel}`;
    assert.deepEqual(mended(right), []);
    assert.deepEqual(mended(`${head}${vessel}`), ["/measures/0/type", right]);
    // The name of the kind, in its place or in its own request.
    const named = vessel.replace("boarding", "vesselMeasures");
    assert.deepEqual(mended(`${head}${named}`), ["/measures/0/type", right]);
    assert.deepEqual(mended(`rogatory: 1\nkind: vesselMeasures\n${named}`), ["/measures/0/type", right]);
    // What else stands there would be lost.
    assert.deepEqual(mended(`${head}${vessel}  - type: bankRecords\n`), ["/measures/0/type"]);
    assert.deepEqual(mended(`${head}assets: []\n${vessel}`), ["/measures/0/type"]);
    assert.deepEqual(mended("rogatory: 1\nkind: vesselMeasures\nmeasures: [{ type: bankRecords }]\n"), [
      "/measures/0/type",
      "rogatory: 1\nkind: mla\nmeasures: [{ type: bankRecords }]\n",
    ]);
    assert.deepEqual(mended("rogatory: 1\nkind: supplement\nmeasures: [{ type: boarding }]\n"), [
      "/measures/0/type",
      "rogatory: 1\nkind: vesselMeasures\nmeasures: [{ type: boarding }]\n",
    ]);
  });

  it("knows legal bases as ids and as groups", () => {
    assert.deepEqual(shapeFindings(`${head}legalBases: [untoc, { instrument: bilateral, title: T }]\n`), []);
    assert.deepEqual(shapeFindings(`${head}legalBases: [untok]\n`), ["invalid-value /legalBases/0"]);
    assert.deepEqual(shapeFindings(`${head}legalBases: [{ instrument: bilaterl }]\n`), [
      "invalid-value /legalBases/0/instrument",
    ]);
    assert.deepEqual(shapeFindings(`${head}legalBases: untoc\n`), ["wrong-type /legalBases"]);
  });

  it("leaves list positions as they are when it takes a misshapen item out", () => {
    const { request } = shapeRequest({
      rogatory: 1,
      kind: "mla",
      persons: ["x", { id: "b" }],
      measures: [{ type: "nothing", nexus: 5 }, { type: "other" }],
    });
    assert.deepEqual(request?.persons, [{}, { id: "b" }]);
    assert.deepEqual(request?.measures, [{}, { type: "other" }]);
  });

  it("names a kind that stands in a file of another kind's name", () => {
    const found = (name: string, kind: string) =>
      checkDraft(parseDraft(`rogatory: 1\nkind: ${kind}\n`, { name }))
        .findings.filter(({ rule }) => rule === "kind-in-wrong-file")
        .map(({ severity, path }) => `${severity} ${path}`);
    assert.deepEqual(found("a.mla.yaml", "extradition"), ["warning /kind"]);
    assert.deepEqual(found("a.extradition.yml", "mla"), ["warning /kind"]);
    assert.deepEqual(found("a.extradition.yaml", "provisionalArrest"), []);
    assert.deepEqual(found("A.MLA.YAML", "mla"), []);
    assert.deepEqual(found("notes.yaml", "extradition"), []);
  });

  it("names an unknown key that holds nothing: a comma in an unquoted text in braces cuts it off", () => {
    assert.deepEqual(shapeFindings(`${head}facts:\n  events:\n    - { id: e1, what: He took 480, 000 euros }\n`), [
      "unknown-key /facts/events/0/000 euros",
    ]);
    assert.deepEqual(shapeFindings(`${head}purpse:\ninternal: { anything: }\n`), ["unknown-key /purpse"]);
  });

  it("treats blanks and nulls as not filled in", () => {
    assert.deepEqual(shapeFindings(`${head}purpose:\nurgency: { deadline: ~, reason: "" }\n`), []);
  });
});
