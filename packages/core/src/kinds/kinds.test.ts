import assert from "node:assert/strict";
import { check, checklist, compose, parseDraft } from "../api.js";
import { requestKinds } from "../explain.js";
import { kindNouns, nouns } from "../generated/fields.js";
import { instrumentById } from "../instruments/index.js";
import { renderText } from "../letter/render/index.js";
import { scaffold } from "../scaffold/scaffold.js";
import { articleFor, holdsFor, kindDefinitions, serves } from "./index.js";

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
        ["transit", undefined],
      ],
    );
    assert.equal(articleFor(instrument("uncac"), "spontaneousInformation"), undefined);
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
