import assert from "node:assert/strict";
import { check } from "../index.js";

const text = `rogatory: 1
kind: mla
proceedings:
  # rogatory-disable-next-line syntax-error -- I know
  subject: Summons of a witness to Lanzarote: the hearing of June
requesting:
  # rogatory-disable-next-line invalid-value -- they know whom I mean
  state: Spain
status: draft
`;

describe("accepting a finding", () => {
  it("is not possible where part of the draft was not read: the letter would lack it unseen", () => {
    const rules = check(text, { name: "a.mla.yaml" }).findings.map(({ rule }) => rule);
    assert.ok(rules.includes("syntax-error"), rules.join());
    assert.ok(rules.includes("invalid-value"), rules.join());
  });

  it("is possible for what the drafter can answer for", () => {
    const list = "kind: mla\nrogatory: 1\nsuppressions: [{ rule: purpose-missing, reason: agreed by telephone }]\n";
    const rules = check(list, { name: "a.mla.yaml" }).findings.map(({ rule }) => rule);
    assert.ok(!rules.includes("purpose-missing"), rules.join());
  });
});
