import assert from "node:assert/strict";
import { check, checklist, compose, parseDraft } from "../api.js";
import { requestKinds } from "../explain.js";
import { kindNouns, nouns } from "../generated/fields.js";
import { instrumentById } from "../instruments/index.js";
import { renderText } from "../letter/render/index.js";
import type { AnyRequest, MeasureType, RequestKind } from "../model/types.js";
import { basesInOrder } from "../offences/basesInOrder.js";
import { proposeBases } from "../offences/proposeBases.js";
import { supplementTo } from "../scaffold/earlier.js";
import { scaffold } from "../scaffold/scaffold.js";
import { articleFor, articlesFor, holdsFor, kindDefinitions, serves } from "./index.js";

const draftOf = (text: string, file = "mla") => parseDraft(text, { name: `draft.${file}.yaml` });

/** `rule path` of the errors and warnings at the gate for transmission. */
function found(text: string, file = "mla"): readonly string[] {
  return check(draftOf(text, file), { gate: "transmit" })
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, path }) => `${rule} ${path}`);
}

const instrument = (id: string) => {
  const one = instrumentById(id);
  assert.ok(one);
  return one;
};

describe("kinds of request", () => {
  for (const kind of requestKinds) {
    const { file, goesBackTo, beginsWithout = [] } = kindDefinitions[kind];

    describe(kind, () => {
      it("begins with a draft that is read without a word on its shape", () => {
        const text = scaffold({ kind, from: "IT", to: "TN", legalBases: ["untoc"], date: "2025-03-14" });
        const result = check(draftOf(text, file));
        assert.equal(result.kind, kind);
        assert.deepEqual(
          result.findings
            .filter(({ code }) => code.startsWith("SH-") || code.startsWith("SY-"))
            .map(({ path }) => path),
          [],
        );
        assert.equal(text.includes("type: earlierRequest"), goesBackTo !== undefined);
      });

      it("is told apart by its file's name", () => {
        const other = file === "mla" ? "extradition" : "mla";
        const text = `rogatory: 1\nkind: ${kind}\n`;
        assert.ok(found(text, other).includes("kind-in-wrong-file /kind"));
        assert.ok(!found(text, file).includes("kind-in-wrong-file /kind"));
      });

      it("leaves out of a new draft only what it may have", () => {
        for (const key of beginsWithout) assert.ok(nouns[kindNouns[kind]]?.fields[key], key);
      });

      it("has a letter of its own title while nothing is said", () => {
        const letter = compose(draftOf(`rogatory: 1\nkind: ${kind}\n`, file));
        assert.ok(letter.title.length > 0 && !letter.title.includes("title."));
        assert.ok(letter.opening.length > 0);
      });
    });
  }

  it("rest on what carries the form of co-operation to which they belong", () => {
    assert.ok(serves(instrument("coe-mla-1959"), "withdrawal"));
    assert.ok(!serves(instrument("coe-mla-1959"), "transit"));
    assert.ok(serves(instrument("coe-extradition-4th-protocol"), "transit"));
    assert.ok(holdsFor(["mla"], "supplement"));
    assert.ok(!holdsFor(["mla"], "withdrawal"));
  });

  it("are cited by the article that speaks of them, or by none", () => {
    const untoc = instrument("untoc");
    assert.deepEqual(
      requestKinds.map((kind) => [kind, articleFor(untoc, kind)]),
      [
        ["mla", "18"],
        ["extradition", "16"],
        ["provisionalArrest", "16(9)"],
        ["supplement", "18"],
        ["withdrawal", undefined],
        ["spontaneousInformation", "18(4)"],
        ["transferOfProceedings", "21"],
        ["vesselMeasures", undefined],
        ["transit", undefined],
      ],
    );
    assert.equal(articleFor(instrument("uncac"), "spontaneousInformation"), undefined);
    assert.equal(articleFor(instrument("som-protocol"), "vesselMeasures"), "8");
    assert.equal(articleFor(instrument("drugs-1988"), "vesselMeasures"), "17");
  });

  it("rests also on the articles that its types of assistance have of their own, as far as they were read", () => {
    const articles = (id: string, kind: RequestKind, ...types: MeasureType[]): readonly string[] =>
      articlesFor(instrument(id), { kind, measures: types.map((type) => ({ type })) } as AnyRequest);
    assert.deepEqual(articles("uncac", "mla", "returnOfAssets", "freezing", "bankRecords"), ["46", "57"]);
    assert.deepEqual(articles("untoc", "mla", "controlledDelivery", "freezing", "statement"), ["13", "18", "20"]);
    // Art. 49 was not read, art. 19-21 does not say which, and anything may be other assistance.
    assert.deepEqual(articles("uncac", "mla", "jointInvestigationTeam"), ["46"]);
    assert.deepEqual(articles("sadc-mla", "mla", "confiscationEnforcement"), ["2"]);
    assert.deepEqual(articles("terrorist-financing-1999", "mla", "other"), ["12"]);
    assert.deepEqual(articles("untoc", "extradition"), ["16"]);
    assert.deepEqual(articles("bilateral", "mla", "freezing"), []);
  });
});

describe("a supplement", () => {
  const head =
    "rogatory: 1\nkind: supplement\nlegalBases: [untoc]\nrelated: [{ type: earlierRequest, reference: R1, date: 2024-11-04 }]\n";

  it("need not say again what the earlier request has said", () => {
    const all = found(head).join("\n");
    for (const rule of ["facts-missing", "purpose-missing", "offences-missing", "measures-missing", "subject-missing"])
      assert.ok(!all.includes(rule), rule);
  });

  it("is held to what every request is held to for what it asks anew", () => {
    const all = found(`${head}measures: [{ type: bankRecords }]\n`);
    assert.ok(all.includes("no-nexus /measures/0/nexus"));
    assert.ok(all.includes("no-period /measures/0/period"));
  });

  it("names the earlier request in its first sentence", () => {
    const text = renderText(compose(draftOf(head))).replaceAll(/\s+/g, " ");
    assert.match(text, /refer to their request R1 of 4 November 2024 to the competent authorities/);
  });
});

describe("a withdrawal", () => {
  it("asks for no basis, no facts and no reason", () => {
    const all = found("rogatory: 1\nkind: withdrawal\nrelated: [{ type: earlierRequest, reference: R1 }]\n").join("\n");
    for (const rule of ["no-basis", "facts-missing", "purpose-missing", "offences-missing"])
      assert.ok(!all.includes(rule), rule);
    assert.match(all, /unsigned-or-undated/);
  });

  it("is not said to be asked for anything by a list of contents for requests", () => {
    const { instruments } = checklist(draftOf("rogatory: 1\nkind: withdrawal\nlegalBases: [untoc, coe-mla-1959]\n"));
    assert.deepEqual(
      instruments.flatMap(({ requirements }) => requirements),
      [],
    );
  });
});

describe("a transit", () => {
  it("is asked for what the Fourth Protocol lists, and for nothing under the Convention alone", () => {
    const asked = (bases: string) =>
      checklist(draftOf(`rogatory: 1\nkind: transit\nlegalBases: [${bases}]\n`, "extradition")).instruments.flatMap(
        ({ requirements }) => requirements.map(({ element }) => element),
      );
    assert.deepEqual(asked("coe-extradition-1957"), []);
    assert.deepEqual(asked("coe-extradition-4th-protocol"), [
      "extradition.description",
      "person.nationality",
      "requestingAuthority",
      "extradition.decisionNamed",
      "transit.confirmation",
      "offences",
      "offence.maximumPenalty",
      "facts",
    ]);
  });

  it("says only that a surrender is to be where the draft confirms it", () => {
    const letter = (transit: string) =>
      renderText(
        compose(
          draftOf(
            `rogatory: 1\nkind: transit\nrequesting: { state: GR }\nrequested: { state: IT }\nextradition: { transit: { ${transit} } }\n`,
            "extradition",
          ),
        ),
      ).replaceAll(/\s+/g, " ");
    assert.match(
      letter("surrenderConfirmed: true, surrenderedBy: AL"),
      /is to be surrendered by Albania to the authorities of Greece/,
    );
    assert.doesNotMatch(letter("surrenderedBy: AL"), /is to be surrendered by/);
  });
});

describe("a request for measures against a vessel at sea", () => {
  const head = "rogatory: 1\nkind: vesselMeasures\nrequesting: { state: IT }\nrequested: { state: TN }\n";
  const vessel = "vessel: { name: Nour el Bahr, flag: TN }";

  it("is asked by the articles for what it asks, and for nothing by the lists for requests for assistance", () => {
    const { instruments } = checklist(draftOf(`${head}legalBases: [som-protocol, drugs-1988]\n`));
    assert.deepEqual(
      instruments.map((one) => [
        one.instrument,
        one.requirements.map(({ provision, element }) => [provision, element]),
      ]),
      [
        ["som-protocol", [["art. 8(1)-(4)", "boarding.wanted"]]],
        ["drugs-1988", [["art. 17(3)-(4)", "boarding.wanted"]]],
        ["untoc", []],
      ],
    );
    const all = found(`${head}legalBases: [som-protocol]\nmeasures: [{ type: boarding }]\n`);
    for (const rule of ["no-law-text", "no-penalty", "purpose-missing", "subject-missing", "stage-unclear", "no-nexus"])
      assert.ok(!all.some((one) => one.startsWith(rule)), all.join("\n"));
    // The suspicion stands with the vessel: it need not be told a second time.
    assert.ok(!all.some((one) => one.startsWith("facts-missing")), all.join("\n"));
    for (const key of ["wanted", "vessel", "grounds", "answerBy", "contactAtAnyHour"])
      assert.ok(all.includes(`vessel-request-incomplete /measures/0/${key}`), key);
  });

  it("makes no error of what only a provision asks that was not read", () => {
    const severity = (basis: string) =>
      check(draftOf(`${head}legalBases: [${basis}]\nmeasures: [{ type: boarding, ${vessel} }]\n`), {
        gate: "transmit",
      }).findings.find(({ path }) => path === "/measures/0/wanted");
    assert.match(
      severity("som-protocol")?.message ?? "",
      /It is asked for by Smuggling of Migrants Protocol art\. 8\(1\)-\(4\)/,
    );
    assert.match(
      severity("drugs-1988")?.message ?? "",
      /compare [^.]*1988 Convention art\. 17\(3\)-\(4\) \(to be verified\)/,
    );
  });

  it("is urgent without saying so, and has to say why", () => {
    assert.ok(found(head).includes("urgency-no-reason /urgency/reason"));
    assert.ok(
      !found(`${head}urgency: { reason: It nears the coast. }\n`).some((one) => one.startsWith("urgency-no-reason")),
    );
    assert.match(renderText(compose(draftOf(head))), /^Urgency: urgent$/m);
  });

  it("has what is asked and by when at the head of its letter, and who may ask it below", () => {
    const measures = `measures:
  - { type: boarding, wanted: [board], answerBy: 2025-06-03T08:00+02:00, ${vessel}, grounds: It sails without lights. }
  - { type: boarding, wanted: [board], answerBy: 2025-06-03T04:30Z, vessel: { name: Amal } }
`;
    const letter = compose(
      draftOf(
        `${head}status: final\nlegalBases: [som-protocol]\nurgency: { reason: It nears the coast. }\n${measures}`,
      ),
    );
    const text = renderText(letter).replaceAll(/\s+/g, " ");
    assert.match(text, /Answer requested by: 3 June 2025, 04:30 UTC/);
    const order = [
      "URGENT REQUEST",
      "What is asked of the flag State",
      "boarding and search of a vessel: Nour el Bahr",
      "It nears the coast.",
      "authorise boarding",
      "3 June 2025, 08:00",
      "Grounds to suspect: It sails without lights.",
      "boarding and search of a vessel: Amal",
      "Legal basis and authorities",
      "This request is made under article 8 of the Protocol",
    ].map((words) => text.indexOf(words));
    assert.ok(!order.includes(-1), text);
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
    assert.equal(text.split("It nears the coast.").length, 2);
  });

  it("keeps its vessel in the request that goes on from it", () => {
    const measures = `measures:
  - type: boarding
    wanted: [confirmRegistry]
    answerBy: 2025-06-03T06:00Z
    vessel: { name: Nour el Bahr, flag: TN, photograph: annex-1 }
    grounds: It sails without lights.
annexes: [{ id: annex-1, title: Photograph }]
`;
    const earlier = `${head}reference: R14\ndate: 2025-06-03\n${measures}`;
    assert.equal(
      supplementTo(draftOf(earlier)),
      `rogatory: 1
kind: vesselMeasures
requesting: { state: IT }
requested: { state: TN }
facts:
  summary: This request supplements our request R14 of 3 June 2025, in which the facts are set out.
measures:
  - type: boarding
    vessel:
      name: Nour el Bahr
      flag: TN
related:
  - type: earlierRequest
    reference: R14
    date: 2025-06-03
    state: TN
reference: ""
date: ""
status: draft
`,
    );
  });

  it("takes both bases that speak of it before all others", () => {
    const ids = basesInOrder({ kind: "vesselMeasures", from: "IT", to: "TN", date: "2025-06-03" }).map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 2).toSorted(), ["drugs-1988", "som-protocol"]);
    const proposed = (offence: string) =>
      proposeBases({
        kind: "vesselMeasures",
        from: "IT",
        to: "TN",
        offences: [offence],
        measures: [],
        date: "2025-06-03",
      }).bases.flatMap((basis) => (basis.proposed ? [basis.instrument] : []));
    assert.deepEqual(proposed("smugglingOfMigrants"), ["som-protocol"]);
    assert.deepEqual(proposed("drugTrafficking"), ["drugs-1988"]);
  });
});

describe("an oral request that is confirmed", () => {
  it("is told before the legal bases, as far as it is known", () => {
    const text = (oral: string) =>
      renderText(
        compose(draftOf(`rogatory: 1\nkind: mla\nlegalBases: [untoc]\nurgency: { oralRequest: { ${oral} } }\n`)),
      ).replaceAll(/\s+/g, " ");
    assert.match(
      text("when: 2025-03-13, to: the duty officer"),
      /confirms in writing the request made orally on 13 March 2025 to the duty officer\. This request is made under/,
    );
    assert.match(text("by: Ms Ferrante"), /made orally by Ms Ferrante\./);
  });
});

describe("a request for preservation alone", () => {
  it("is asked for the intention and the day of the request that follows, and not for dual criminality", () => {
    const all = found(
      "rogatory: 1\nkind: mla\nlegalBases: [budapest]\ndate: 2025-03-14\noffences: [{ id: a, title: Fraud }]\nmeasures: [{ type: preservation }]\n",
    );
    assert.ok(all.includes("no-preservation-intent /measures/0/intentToRequest"));
    assert.ok(all.includes("no-preservation-intent /measures/0/followUpDate"));
    for (const rule of ["dual-criminality-missing", "purpose-missing", "no-law-text"])
      assert.ok(!all.some((one) => one.startsWith(rule)), all.join("\n"));
  });

  it("is asked for a purpose where an instrument demands one, or something else is asked beside it", () => {
    const text = (bases: string, more = "") =>
      `rogatory: 1\nkind: mla\nlegalBases: [${bases}]\nmeasures: [{ type: preservation }${more}]\n`;
    assert.ok(found(text("untoc")).includes("purpose-missing /purpose"));
    assert.ok(found(text("budapest", ", { type: subscriberData }")).includes("purpose-missing /purpose"));
  });
});
