import assert from "node:assert/strict";
import { parseDraft } from "../draft/index.js";
import { checkDraft } from "../findings/check.js";
import { instruments } from "../instruments/index.js";

/** Complete in what every request must say; each test takes one key away. */
const mla = {
  rogatory: 1,
  kind: "mla",
  requesting: { state: "IT" },
  requested: { state: "TN" },
  undertakings: { reciprocity: true },
  offences: [{ id: "smuggling", title: "Smuggling of migrants", provision: "Legislative Decree 286/1998, art. 12" }],
  facts: {
    summary: "On 11 August 2024 a boat left Zarzis with 43 persons on board.",
    events: [{ id: "e1", date: "2024-08-11", place: "Zarzis", what: "The boat left." }],
  },
  purpose: "To prove the price of the crossing.",
  measures: [{ type: "bankRecords", nexus: "The price of the crossing of 11 August 2024 was paid into the account." }],
};

const extradition = { ...mla, kind: "extradition", measures: undefined, purpose: undefined };

const bindings = instruments.filter(({ binding }) => binding);

function errorsOf(value: object): readonly string[] {
  const draft = parseDraft(JSON.stringify(value), { name: "draft.json" });
  const { findings } = checkDraft(draft, { gate: "transmit", today: "2025-03-14" });
  return findings.filter(({ severity }) => severity === "error").map(({ path }) => path);
}

const without = (value: object, key: string): object => ({ ...value, [key]: undefined });

describe("what every request must say", () => {
  for (const [kind, complete, keys] of [
    ["mla", mla, ["purpose", "facts", "offences", "legalBases", "measures"]],
    ["extradition", extradition, ["facts", "offences", "legalBases"]],
    ["provisionalArrest", { ...extradition, kind: "provisionalArrest" }, ["facts", "offences", "legalBases"]],
  ] as const) {
    const choices = [
      ...bindings.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => [id]),
      bindings.map(({ id }) => id),
      [],
    ];
    for (const key of keys) {
      it(`reports ${key} taken out of a request of kind ${kind} as an error, whatever the legal bases`, () => {
        for (const legalBases of choices) {
          const whole = { ...complete, legalBases };
          if (key !== "legalBases")
            assert.ok(!errorsOf(whole).includes(`/${key}`), `${key} is there, under ${legalBases}`);
          assert.ok(errorsOf(without(whole, key)).includes(`/${key}`), `without ${key} under ${legalBases}`);
        }
      });
    }
  }

  it("asks no facts of a request for service only", () => {
    const service = { ...without(mla, "facts"), measures: [{ type: "serviceOfDocuments" }] };
    for (const { id } of bindings) assert.ok(!errorsOf({ ...service, legalBases: [id] }).includes("/facts"), id);
  });

  it("finds as few errors without a legal basis as under the mildest one, the lack itself aside", () => {
    const none = errorsOf(mla);
    assert.deepEqual(
      none.filter((path) => path !== "/legalBases"),
      errorsOf({ ...mla, legalBases: ["domestic-law"] }).filter((path) => !path.startsWith("/legalBases")),
    );
  });
});
