import assert from "node:assert/strict";
import { check, compose, createRule } from "../index.js";
import type { Severities } from "./severities.js";

const draft = `rogatory: 1
kind: mla
date: 2025-03-14
status: STATUS
legalBases: [untoc]
requesting: { state: IT }
requested: { state: IT }
purpose: ""
`;

const foundIn = (text: string, severities?: Severities, gate?: "draft" | "transmit") => {
  const { findings, ...rest } = check(text, {
    name: "request.mla.yaml",
    ...(severities ? { severities } : {}),
    ...(gate ? { gate } : {}),
  });
  return {
    of: (rule: string) => findings.filter((finding) => finding.rule === rule).map((f) => f.severity),
    findings,
    ...rest,
  };
};

describe("severities of a folder", () => {
  const final = draft.replace("STATUS", "final");
  const drafted = draft.replace("STATUS", "draft");

  it("stand in place of the rule's own, up and down", () => {
    assert.deepEqual(foundIn(final).of("purpose-missing"), ["error"]);
    assert.deepEqual(foundIn(final, { "purpose-missing": "warning" }).of("purpose-missing"), ["warning"]);
    assert.deepEqual(foundIn(final, { "no-contact": "error" }).of("no-contact"), ["error"]);
    assert.equal(foundIn(final, { "purpose-missing": "warning" }).findings.length, foundIn(final).findings.length);
  });

  it("leave a gap a thing to do while the draft is a draft", () => {
    assert.deepEqual(foundIn(drafted, { "purpose-missing": "error" }).of("purpose-missing"), ["info"]);
    assert.deepEqual(foundIn(drafted, { "purpose-missing": "error" }, "transmit").of("purpose-missing"), ["error"]);
  });

  it("turn a rule off, and its findings are counted", () => {
    const before = foundIn(final);
    const after = foundIn(final, { "purpose-missing": "off" });
    assert.equal(before.turnedOff, 0);
    assert.equal(after.turnedOff, 1);
    assert.deepEqual(
      after.findings,
      before.findings.filter(({ rule }) => rule !== "purpose-missing"),
    );
  });

  it("do not make a suppression look unused, and count what it covers once", () => {
    const suppressed = `${final}suppressions:\n  - { rule: purpose-missing, reason: said in the covering letter }\n`;
    const { of, turnedOff, suppressed: accepted } = foundIn(suppressed, { "purpose-missing": "off" });
    assert.deepEqual(of("unused-suppression"), []);
    assert.deepEqual([turnedOff, accepted], [0, 1]);
  });

  it("keep the findings in text order, the worst of one place first", () => {
    const { findings } = foundIn(final, Object.fromEntries(foundIn(final).findings.map(({ rule }) => [rule, "info"])));
    const ordered = [...findings].toSorted(
      (a, b) =>
        a.range.start.line - b.range.start.line ||
        a.range.start.character - b.range.start.character ||
        (a.rule < b.rule ? -1 : 1),
    );
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ordered.map(({ rule }) => rule),
    );
  });

  it("know a rule of the caller's own", () => {
    const rule = createRule({
      id: "no-greeting",
      code: "XX-01",
      nature: "gap",
      sources: [],
      messages: { missing: "There is no greeting." },
      check: ({ report }) => report({ path: [], message: "missing", severity: "warning" }),
    });
    const severityAt = (text: string) =>
      check(text, { name: "a.mla.yaml", rules: [rule], severities: { "no-greeting": "error" } }).findings.find(
        ({ rule: id }) => id === "no-greeting",
      )?.severity;
    assert.equal(severityAt(drafted), "info");
    assert.equal(severityAt(final), "error");
  });

  it("that leave no error at the transmit gate leave the letter without the mark of a draft", () => {
    const { findings } = foundIn(final);
    const errors = findings
      .filter(({ severity }) => severity === "error")
      .map(({ rule }) => [rule, "warning"] as const);
    assert.notEqual(compose(final, { name: "request.mla.yaml" }).watermark, undefined);
    const severities: Severities = Object.fromEntries(errors);
    assert.equal(compose(final, { name: "request.mla.yaml", severities }).watermark, undefined);
    assert.notEqual(compose(drafted, { name: "request.mla.yaml", severities }).watermark, undefined);
  });

  it("of a caller are one of four words", () => {
    assert.throws(() => check(final, { severities: { "no-period": "of" as "off" } }), {
      name: "TypeError",
      message: 'The severity of no-period is one of off, info, warning, error, not "of".',
    });
  });

  it("look at their own keys only", () => {
    const inherited = Object.create({ "purpose-missing": "off" }) as Severities;
    assert.deepEqual(foundIn(final, inherited).of("purpose-missing"), ["error"]);
  });
});
