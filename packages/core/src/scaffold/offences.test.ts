import assert from "node:assert/strict";
import { parseDraft } from "../api.js";
import { offenceIds } from "../offences/findOffence.js";
import { type ScaffoldOptions, scaffold } from "./scaffold.js";

interface Begun {
  readonly offences: readonly { readonly id: string; readonly title: string; readonly convention?: string }[];
}

function offencesOf(options: Partial<ScaffoldOptions>): Begun["offences"] {
  const draft = parseDraft(scaffold({ kind: "mla", ...options }), { name: "a.mla.yaml" });
  assert.deepEqual(draft.problems, []);
  return (draft.value as Begun).offences;
}

describe("the offences of a new draft", () => {
  it("have title and article from the catalogue, where a chosen instrument names them", () => {
    const begun = offencesOf({
      legalBases: ["untoc", "som-protocol"],
      offences: ["smugglingOfMigrants", "moneyLaundering", "fraud", "otherOffence"],
    });
    assert.deepEqual(
      begun.map(({ id, title, convention }) => ({ id, title, convention: convention || undefined })),
      [
        { id: "offence-1", title: "Smuggling of migrants", convention: "som-protocol art. 6(1)(a)" },
        { id: "offence-2", title: "Laundering of proceeds of crime", convention: "untoc art. 6" },
        { id: "offence-3", title: "Fraud", convention: undefined },
        { id: "offence-4", title: null, convention: undefined },
      ],
    );
  });

  it("have no article of an instrument that is not chosen, nor one through a protocol", () => {
    assert.equal(offencesOf({ offences: ["smugglingOfMigrants"] })[0]?.convention, undefined);
    assert.equal(offencesOf({ offences: ["firearmsTrafficking"], legalBases: ["untoc"] })[0]?.convention, undefined);
  });

  it("is one blank one where none is said, and each once where one is said twice", () => {
    assert.deepEqual(
      offencesOf({}).map(({ id, title }) => ({ id, title })),
      [{ id: "offence-1", title: null }],
    );
    assert.equal(offencesOf({ offences: ["fraud", "fraud"] }).length, 1);
  });

  it("can be any of the catalogue, of any kind of request; no other", () => {
    for (const kind of ["mla", "extradition", "provisionalArrest"] as const)
      assert.equal(offencesOf({ kind, offences: offenceIds }).length, offenceIds.length);
    assert.throws(() => scaffold({ kind: "mla", offences: ["piracy"] }), RangeError);
  });
});
