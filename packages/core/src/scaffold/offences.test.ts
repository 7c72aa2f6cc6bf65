import assert from "node:assert/strict";
import { parseDraft } from "../api.js";
import { offenceIds } from "../offences/findOffence.js";
import { type ScaffoldOptions, scaffold } from "./scaffold.js";

interface Begun {
  readonly offences: readonly {
    readonly id: string;
    readonly title: string;
    readonly convention?: string;
    readonly elements?: unknown;
    readonly dualCriminality?: unknown;
  }[];
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

  it("have their elements to argue, with what each is, where dual criminality is asked and a convention describes them", () => {
    const options = { legalBases: ["untoc", "som-protocol"], offences: ["moneyLaundering", "fraud"] } as const;
    const text = scaffold({ kind: "mla", measures: ["searchAndSeizure"], language: "fr", ...options });
    const begun = text.slice(text.indexOf("    elements:"), text.indexOf("      - element: concealmentOrDisguise"));
    assert.equal(
      begun.replaceAll(/ $/gm, "").replaceAll("\u00a0", " "),
      `    elements:
      # des biens qui sont le produit du crime, UNTOC art. 6(1)
      - element: proceedsOfCrime
        shownBy:
          # Comment: Ce qui montre l’élément, en une phrase. Exemple : 2,500 euros a person,
          # paid to {person:organiser}
          note:
      # conversion ou transfert des biens, UNTOC art. 6(1)(a)(i)
      - element: conversionOrTransfer
        shownBy:
          note:
      # Ou : dissimulation ou déguisement de leur nature, origine, emplacement, mouvement ou
      # propriété, UNTOC art. 6(1)(a)(ii)
`,
    );
    const [laundering, fraud] = offencesOf({ measures: ["searchAndSeizure"], ...options });
    const ids = ["proceedsOfCrime", "conversionOrTransfer", "concealmentOrDisguise", "acquisitionPossessionOrUse"];
    assert.deepEqual(
      laundering?.elements,
      [...ids, "knowledgeOfOrigin", "intent"].map((element) => ({ element, shownBy: { note: null } })),
    );
    assert.equal("dualCriminality" in (laundering ?? {}), false);
    assert.equal("elements" in (fraud ?? {}), false);
    assert.equal(fraud?.dualCriminality, null);
  });

  it("have none where dual criminality is not asked: nothing coercive, or a form that has no box for it", () => {
    const options = { legalBases: ["untoc", "som-protocol"], offences: ["smugglingOfMigrants"] } as const;
    assert.equal(offencesOf({ ...options, measures: ["serviceOfDocuments"] })[0]?.elements, undefined);
    const warrant = { kind: "extradition", legalBases: ["eaw"], offences: ["smugglingOfMigrants"] } as const;
    assert.equal(offencesOf(warrant)[0]?.elements, undefined);
    assert.notEqual(offencesOf({ ...options, kind: "extradition" })[0]?.elements, undefined);
  });
});
