import assert from "node:assert/strict";
import { findSuppressions, parseDraft } from "./index.js";

function found(text: string) {
  return findSuppressions(parseDraft(text)).map((suppression) => {
    const { rules, reason, line, problem } = suppression;
    return problem ? { rules, reason, line, problem } : { rules, reason, line };
  });
}

describe("findSuppressions", () => {
  it("takes the next line that is neither blank nor a comment", () => {
    assert.deepEqual(
      found("# rogatory-disable-next-line no-nexus, facts-missing -- agreed by phone\n\n# other\na: 1\n"),
      [{ rules: ["no-nexus", "facts-missing"], reason: "agreed by phone", line: 3 }],
    );
  });

  it("takes the line of the comment itself", () => {
    assert.deepEqual(found("b: 1\na: 1 # rogatory-disable-line no-nexus -- why -- really\n"), [
      { rules: ["no-nexus"], reason: "why -- really", line: 1 },
    ]);
  });

  it("tells a missing reason, a missing rule and a misspelt directive", () => {
    const text = [
      "# rogatory-disable-next-line no-nexus",
      "a: 1 # rogatory-disable-line -- reason",
      "b: 1 # rogatory-disable no-nexus -- reason",
      "c: 1 # rogatory-disable-line no-nexus --",
    ].join("\n");
    assert.deepEqual(
      found(text).map(({ problem, line }) => [problem, line]),
      [
        ["no-reason", 1],
        ["no-rule", 1],
        ["unknown-directive", 2],
        ["no-reason", 3],
      ],
    );
  });

  it("stands past the last line where nothing follows", () => {
    assert.equal(found("a: 1\n# rogatory-disable-next-line x -- y\n")[0]?.line, 3);
  });

  it("finds nothing in texts and in JSON", () => {
    assert.deepEqual(found("a: '# rogatory-disable-line x -- y'\nb: |\n  # rogatory-disable-line x -- y\n"), []);
    assert.deepEqual(found('{ // rogatory-disable-line x -- y\n "a": 1 }'), []);
  });
});
