import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  applyTextEdits,
  check,
  type DraftEdit,
  fromPointer,
  languages,
  parseDraft,
  plan,
  valueAt,
} from "@rogatory/core";
import { practiceCase, practiceMark, practiceProgress } from "@rogatory/core/editor";

const file = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../examples/practice/${name}`, import.meta.url)), "utf8");
const name = "practice.mla.yaml";
const solution = parseDraft(file("solution.mla.yaml"), { name });
const findingsOf = (text: string) =>
  check(parseDraft(text, { name }), { gate: "transmit" }).findings.map(({ rule, severity, path }) => ({
    rule,
    severity,
    path,
  }));
const stated = JSON.parse(file("night-boat.findings.json")) as ReturnType<typeof findingsOf>;

/** Places of the solution that mend a finding, where it is not the place of the finding itself. */
const mendedAt: Readonly<Record<string, readonly string[]>> = {
  "/offences/0/text": ["/offences/0/lawText"],
  "/measures/0/records/0": ["/measures/0/records"],
  "/facts": ["/facts/events/0/date", "/facts/events/1/date"],
};

/** The text with the places of the solution put in. */
function mended(text: string, { path }: { readonly path: string }): string {
  const edits = (mendedAt[path] ?? [path]).map((place): DraftEdit => {
    const value = valueAt(solution.value, fromPointer(place));
    assert.notEqual(value, undefined, place);
    return { op: "set", path: place, value };
  });
  const draft = parseDraft(text, { name });
  return applyTextEdits(text, plan(draft, edits));
}

describe("the practice case", () => {
  it("has exactly its stated findings: eight to twelve, each of another rule", () => {
    assert.equal(practiceCase, file("night-boat.mla.yaml"));
    assert.deepEqual(findingsOf(practiceCase), stated);
    assert.ok(stated.length >= 8 && stated.length <= 12);
    assert.equal(new Set(stated.map(({ rule }) => rule)).size, stated.length);
  });

  it("has a solution without any finding, that is finished", () => {
    assert.deepEqual(findingsOf(solution.text), []);
    const { score, mended: all, deficiencies, left, learnt } = practiceProgress(solution.text);
    assert.deepEqual([all, left, score.met], [deficiencies, 0, score.asked]);
    assert.equal(learnt.length, stated.length);
  });

  it("begins with nothing mended, and is known by its mark", () => {
    const { score, mended: none, deficiencies, left, learnt } = practiceProgress(practiceCase);
    assert.deepEqual([none, deficiencies, left, learnt], [0, stated.length, stated.length, []]);
    assert.ok(score.met > 0 && score.met < score.asked);
    assert.match(practiceCase, practiceMark);
    assert.match(solution.text, practiceMark);
    assert.doesNotMatch("purpose: 'internal: practiceCase: night-boat'", practiceMark);
  });

  for (const finding of stated)
    it(`lets ${finding.rule} be mended alone`, () => {
      const after = findingsOf(mended(practiceCase, finding));
      assert.ok(!after.some(({ rule }) => rule === finding.rule));
      assert.ok(practiceProgress(mended(practiceCase, finding)).mended >= 1);
    });

  for (const [order, findings] of [
    ["from the top", stated],
    ["from the bottom", stated.toReversed()],
  ] as const)
    it(`is mended one by one ${order}, and the score never falls`, () => {
      let text = practiceCase;
      let last = practiceProgress(text);
      for (const finding of findings) {
        const isLeft = findingsOf(text).some(({ rule }) => rule === finding.rule);
        text = mended(text, finding);
        const now = practiceProgress(text);
        assert.ok(isLeft ? now.mended > last.mended : now.mended >= last.mended, finding.rule);
        assert.ok(now.score.met >= last.score.met, finding.rule);
        assert.ok(now.left <= last.left, finding.rule);
        last = now;
      }
      assert.deepEqual([last.mended, last.left, last.score.met], [stated.length, 0, last.score.asked]);
    });

  it("counts nothing as mended where the draft can no longer be read", () => {
    for (const text of ["", "a: [", practiceCase.replace("kind: mla", "kind: letter")])
      assert.equal(practiceProgress(text).mended, 0);
  });

  it("counts what was broken while mending as left", () => {
    const text = solution.text.replace("holder: broker", "holder: nobody");
    const { mended: all, left } = practiceProgress(text);
    assert.deepEqual([all, left], [stated.length, 1]);
  });

  it("teaches something by each finding, in every language", () => {
    for (const language of languages)
      assert.equal(new Set(practiceProgress(solution.text, language).learnt).size, stated.length);
  });
});
