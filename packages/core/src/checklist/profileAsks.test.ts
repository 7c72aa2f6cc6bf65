import assert from "node:assert/strict";
import { check, checklist } from "../api.js";
import { readPack } from "../states/readPack.js";
import { worldOf } from "../states/world.js";

const pack = (lines: string, state = "TN"): string =>
  `rogatoryPack: 1\ntitle: Our desk\nasOf: 2026-09\nsource: Circular\nprofiles:\n  ${state}:\n${lines.replaceAll(/^/gm, "    ")}\n`;
const worldWith = (text: string) => {
  const { pack: read, problems } = readPack(text);
  assert.deepEqual(problems, []);
  return worldOf(read ? [read] : []);
};
const draft = (state: string, basis: string, rest = "") =>
  `rogatory: 1\nkind: mla\nstatus: final\nrequested: { state: ${state} }\nlegalBases: [${basis}]\n${rest}`;
const offence = "offences: [{ id: fraud, title: Fraud, provision: art. 1 }]\n";
const penaltyOf = (text: string, world = worldOf()) =>
  check(text, { world }).findings.filter(({ path, rule }) => rule === "no-penalty" && path.startsWith("/offences/0"));

describe("what the requested State asks beyond the legal bases", () => {
  it("makes the lack of an element as bad as the profile says, and cites the line with source and date", () => {
    const before = penaltyOf(draft("TN", "untoc", offence))[0]?.severity;
    assert.notEqual(before, "error");
    const [found, ...more] = penaltyOf(
      draft("TN", "untoc", offence),
      worldWith(pack("requirements: [{ element: offence.maximumPenalty, mark: S, law: Guide, provision: p. 3 }]")),
    );
    assert.deepEqual(more, []);
    assert.equal(found?.severity, "error");
    assert.match(found?.message ?? "", /Guide p\. 3 \(your pack “Our desk”: Circular, as of 2026-09\)/);
    assert.deepEqual(found?.sources.at(-1), {
      instrument: "Guide",
      provision: "p. 3",
      mark: "S",
      origin: { source: "Circular", asOf: "2026-09", pack: "Our desk" },
    });
  });

  it("never exceeds the mark, the obligation or the confidence of the line", () => {
    const severity = (line: string) =>
      penaltyOf(
        draft("TN", "untoc", offence),
        worldWith(pack(`requirements: [{ element: offence.maximumPenalty, ${line} }]`)),
      )[0]?.severity;
    assert.equal(severity("mark: V"), "error");
    assert.equal(severity("mark: K"), "warning");
    assert.equal(severity("mark: V, confidence: medium"), "warning");
    assert.equal(severity("mark: V, obligation: mayRefuse"), "warning");
  });

  it("holds only for the kinds and measures, the State and the authority that the line names", () => {
    const silent = (lines: string, state?: string) =>
      assert.deepEqual(
        penaltyOf(draft("TN", "untoc", offence), worldWith(pack(lines, state))).map(({ severity }) => severity),
        penaltyOf(draft("TN", "untoc", offence)).map(({ severity }) => severity),
      );
    silent("requirements: [{ element: offence.maximumPenalty, mark: V, kinds: [extradition] }]");
    silent("requirements: [{ element: offence.maximumPenalty, mark: V, measures: [freezing] }]");
    silent("requirements: [{ element: offence.maximumPenalty, mark: V }]", "LY");
    silent("authority: Supreme Court\nrequirements: [{ element: offence.maximumPenalty, mark: V }]");
  });

  it("takes the State's own law into account whatever the basis, a step less strictly than where the request rests on it", () => {
    const severity = (basis: string) => penaltyOf(draft("SG", basis, offence))[0]?.severity;
    assert.equal(severity("singapore-macma"), "error");
    assert.equal(severity("reciprocity"), "warning");
    assert.match(
      penaltyOf(draft("SG", "reciprocity", offence))[0]?.message ?? "",
      /Singapore MACMA s\. 19\(2\)\(c\)\(iv\)/,
    );
  });

  it("adds nothing where the requested State is another, and softens nothing", () => {
    assert.deepEqual(
      penaltyOf(draft("TN", "asean-mlat", offence)).map(({ severity }) => severity),
      penaltyOf(draft("SG", "asean-mlat", offence)).map(({ severity }) => severity),
    );
  });

  it("raises the findings of a rule, never to an error that nothing read supports, and the folder's word stands over it", () => {
    const text = draft("TN", "untoc", "measures: [{ type: bankRecords }]\n");
    const world = worldWith(pack("severities: { no-nexus: error, purpose-missing: warning }"));
    const severities = (rule: string, options = {}) =>
      check(text, { world, ...options })
        .findings.filter((found) => found.rule === rule)
        .map(({ severity }) => severity);
    assert.deepEqual(severities("no-nexus"), ["error"]);
    assert.deepEqual(severities("purpose-missing"), ["error"]);
    assert.deepEqual(severities("no-nexus", { severities: { "no-nexus": "info" } }), ["info"]);
    assert.deepEqual(
      check(text, { world, gate: "draft" }).findings.filter(
        ({ rule, severity }) => rule === "no-nexus" && severity !== "info",
      ),
      [],
    );
  });

  it("is told by the checklist where it is missing", () => {
    const world = worldWith(pack('requirements: [{ question: { id: q, text: { en: "Why?" } }, mark: S }]'));
    const { further } = checklist(draft("TN", "untoc"), { world });
    assert.ok(further.some(({ rule, path }) => rule === "question-unanswered" && path === "/requested/answers"));
  });

  it("asks for a summary of the evidence where it surrenders only on evidence of its standard", () => {
    const accused =
      "rogatory: 1\nkind: extradition\nrequested: { state: TN }\nlegalBases: [untoc]\nextradition: { status: accused";
    const evidenceOf = (text: string, line: string) =>
      check(`${text} }\n`, {
        world: worldWith(pack(`evidence: [{ threshold: primaFacie, mark: S, ${line} }]`)),
        gate: "transmit",
      }).findings.filter(({ path }) => path === "/extradition/evidence");
    const [found, ...more] = evidenceOf(accused, "law: Extradition Act, provision: s. 9");
    assert.deepEqual(more, []);
    assert.equal(found?.severity, "error");
    assert.match(found?.message ?? "", /asked for by Extradition Act s\. 9 \(your pack/);
    assert.equal(evidenceOf(accused, "confidence: medium")[0]?.severity, "warning");
    assert.deepEqual(
      evidenceOf(`${accused}, evidence: Four buyers were heard on 3 May 2024.`, "law: Extradition Act"),
      [],
    );
    assert.deepEqual(evidenceOf(accused, "kinds: [mla]"), []);
    assert.deepEqual(evidenceOf(accused, "measures: [freezing]"), []);
  });
});
