import assert from "node:assert/strict";
import { check } from "../../api.js";
import { readPack } from "../../states/readPack.js";
import { worldOf } from "../../states/world.js";

const draft = `rogatory: 1
kind: mla
date: 2025-03-14
requesting: { state: IT }
requested: { state: TN }
legalBases: [untoc, coe-mla-1959]
`;

function findings(lines: string, text = draft, head = "asOf: 2025-03-01\nsource: Depositary"): string[] {
  const { pack, problems } = readPack(
    `rogatoryPack: 1\ntitle: Desk\n${head}\nparticipation:\n${lines.replaceAll(/^/gm, "  ")}\n`,
  );
  assert.deepEqual(problems, []);
  return check(text, { gate: "transmit", world: worldOf(pack ? [pack] : []) })
    .findings.filter(({ rule }) => rule === "not-party")
    .map(({ severity, path, message }) => `${severity} ${path} ${message}`);
}

describe("not-party, with what a user knows", () => {
  it("finds a State that has left, on its last day not and on the next", () => {
    assert.deepEqual(findings("untoc: { parties: { TN: { ratification: 2003-06-19, left: 2025-03-15 } } }"), []);
    assert.deepEqual(findings("untoc: { parties: { TN: { ratification: 2003-06-19, left: 2025-03-14 } } }"), [
      "error /legalBases/0 For Tunisia the treaty is not in force any more since 2025-03-14, and the request is of 2025-03-14: UNTOC. A request cannot rest on a treaty that no longer binds both States. Source: your pack “Desk”, Depositary, as of 2025-03-01. Choose another basis; verify with the depositary whether the treaty goes on to apply to requests like this one.",
    ]);
  });

  it("finds a State that a source says is no party, as an error only while that is fresh and sure", () => {
    const line = "coe-mla-1959: { parties: { TN: { notParty: true } } }";
    assert.match(findings(line)[0] ?? "", /^error \/legalBases\/1 Tunisia does not take part: CoE 1959\./);
    assert.match(findings(line, draft, "asOf: 2024-03-13\nsource: S")[0] ?? "", /^warning/);
    assert.match(findings(line, draft, "asOf: undated\nsource: S")[0] ?? "", /^warning .*S, undated, to be verified\./);
    assert.match(
      findings(line.replace("true", "true, confidence: medium"))[0] ?? "",
      /^warning .*Depositary, as of 2025-03-01, to be verified\./,
    );
  });

  it("finds a Protocol that went with its Convention", () => {
    const protocol = draft.replace("untoc, coe-mla-1959", "som-protocol");
    const left = "untoc: { parties: { TN: { ratification: 2003-06-19, left: 2025-03-14 } } }";
    assert.match(findings(left, protocol)[0] ?? "", /^error \/legalBases\/0 For Tunisia .* since 2025-03-14/);
    assert.deepEqual(findings(left.replace("2025-03-14", "2025-03-15"), protocol), []);
  });

  it("finds who is not in a complete list, on either side", () => {
    const line = "untoc: { complete: true }\ncoe-mla-1959: { complete: true, members: [TN] }";
    assert.deepEqual(findings(line), []);
    assert.equal(findings(line, draft.replace("state: TN", "state: TV")).length, 2);
  });

  it("lets a user's pack take a finding of the built-in data away", () => {
    const early = draft.replace("2025-03-14", "2003-09-01").replace(", coe-mla-1959", "");
    assert.equal(findings("uncac: { members: [TN] }", early).length, 2);
    assert.deepEqual(findings("untoc: { members: [IT, TN] }", early), []);
  });

  it("says nothing without States, without a date that can be read, or for bases that are no treaty", () => {
    for (const text of [
      "rogatory: 1\nkind: mla\nlegalBases: [untoc]\n",
      draft
        .replace("requesting: { state: IT }\nrequested: { state: TN }", "requested: { state: TN }")
        .replace("2025-03-14", "2025-02-31"),
      draft.replace("[untoc, coe-mla-1959]", "[reciprocity, domestic-law, { instrument: bilateral, title: T }]"),
    ])
      assert.deepEqual(findings("uncac: { members: [TN] }", text), []);
  });
});
