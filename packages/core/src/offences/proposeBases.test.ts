import assert from "node:assert/strict";
import { languages } from "../catalogue/catalogue.js";
import { offenceIds } from "./findOffence.js";
import { type ProposalQuery, type ProposedBasis, proposeBases } from "./proposeBases.js";

const query: ProposalQuery = {
  kind: "mla",
  from: "IT",
  to: "TN",
  offences: ["smugglingOfMigrants"],
  measures: ["bankRecords"],
  date: "2025-03-14",
};
const of = (id: string, more: Partial<ProposalQuery> = {}): ProposedBasis => {
  const basis = proposeBases({ ...query, ...more }).bases.find(({ instrument }) => instrument === id);
  assert.ok(basis, id);
  return basis;
};
const proposed = (more: Partial<ProposalQuery> = {}): string[] =>
  proposeBases({ ...query, ...more }).bases.flatMap((basis) => (basis.proposed ? [basis.instrument] : []));

describe("the bases that are proposed", () => {
  it("are those in force that cover an offence and offer a measure, with why", () => {
    assert.deepEqual(proposed(), ["untoc", "som-protocol"]);
    assert.deepEqual(of("som-protocol"), {
      instrument: "som-protocol",
      proposed: true,
      covers: true,
      inForce: {
        since: "2006-09-01",
        asOf: "2024-06-14",
        source: "United Nations Treaty Collection (2014) and Fedlex SR 0.311.541",
        confidence: "high",
      },
      reasons: [
        "In force between Italy and Tunisia since 2006-09-01 (United Nations Treaty Collection (2014) and Fedlex SR 0.311.541, as of 2024-06-14).",
        "Names the offence in art. 6(1)(a); the request rests on art. 1(2). Only where the offence is transnational and involves an organized criminal group; reasonable grounds to suspect it are enough (art. 18(1) of the Convention, with art. 4 of the Protocol, to be verified).",
        "Offers: Bank records (UNTOC art. 18(3)(f)).",
      ],
      cautions: ["Verify with the depositary."],
    });
  });

  it("say of each offence what is said of it", () => {
    const several = { offences: ["smugglingOfMigrants", "fraud"] };
    assert.match(of("untoc", several).reasons[1] ?? "", /^For smuggling of migrants: Serves beside the Protocol/);
    assert.match(of("untoc", several).reasons[2] ?? "", /^For fraud: Serves offences of any kind/);
    assert.deepEqual(of("som-protocol", several).cautions[0], "For fraud: It does not name this offence.");
    assert.deepEqual(of("som-protocol", { offences: ["fraud"] }).cautions[0], "It does not name this offence.");
    assert.deepEqual(proposed({ offences: ["fraud"] }), ["untoc"]);
  });

  it("are none while States or offence are open, and that is said", () => {
    assert.deepEqual(proposed({ to: undefined }), []);
    assert.deepEqual(of("untoc", { to: undefined }).inForce, undefined);
    assert.match(of("untoc", { to: undefined }).cautions[0] ?? "", /not said yet/);
    assert.match(of("untoc", { to: "IT" }).cautions[0] ?? "", /the same/);
    assert.deepEqual(proposed({ offences: [] }), []);
    // In force it is all the same; that it does not name an offence cannot be said of none.
    const open = of("som-protocol", { offences: [] });
    assert.equal(open.inForce?.since, "2006-09-01");
    assert.deepEqual(open.cautions, ["For which offence is not said yet."]);
  });

  it("leave out what is known not to mention the measures", () => {
    const traffic = of("coe-mla-1959", { to: "CH", measures: ["confiscationEnforcement"] });
    assert.equal(traffic.proposed, false);
    assert.ok(
      traffic.cautions.some((sentence) => /does not mention Enforcement of a confiscation order/.test(sentence)),
    );
    assert.equal(of("coe-mla-1959", { to: "CH" }).proposed, true);
  });

  it("leave out the Convention of 1959 where the Investigation Order stands for all that is asked", () => {
    assert.equal(of("coe-mla-1959", { to: "FR" }).proposed, false);
    assert.ok(of("coe-mla-1959", { to: "FR" }).cautions.some((sentence) => /Investigation Order/.test(sentence)));
    assert.equal(of("coe-mla-1959", { to: "FR", measures: ["serviceOfDocuments"] }).proposed, true);
    assert.ok(proposeBases({ ...query, to: "FR" }).notWritten.includes("eio"));
  });

  it("hold for extradition and provisional arrest the instruments of those", () => {
    for (const kind of ["extradition", "provisionalArrest"] as const) {
      const found = { kind, from: "CH", to: "TR", offences: ["fraud"], measures: [] };
      assert.ok(proposed(found).includes("coe-extradition-1957"), kind);
      assert.ok(!proposeBases({ ...query, ...found }).bases.some(({ instrument }) => instrument === "coe-mla-1959"));
    }
  });

  it("speak every language in whole sentences, whatever the offence", () => {
    for (const language of languages)
      for (const offence of offenceIds)
        for (const basis of proposeBases({ ...query, offences: [offence, "fraud"], language }).bases)
          for (const sentence of [...basis.reasons, ...basis.cautions]) {
            assert.match(sentence, /\.\)?$/, sentence);
            assert.doesNotMatch(sentence, /[{}]|undefined|null|\(\)/, sentence);
          }
  });

  it("refuse an offence that is not in the catalogue, and a code that is no State's", () => {
    assert.throws(() => proposeBases({ ...query, offences: ["constructor"] }), RangeError);
    assert.throws(() => proposeBases({ ...query, offences: ["constructor"], to: undefined }), RangeError);
    assert.throws(() => proposeBases({ ...query, to: "ZZ" }), RangeError);
    assert.throws(() => proposeBases({ ...query, date: "2025-02-29" }), RangeError);
  });
});
