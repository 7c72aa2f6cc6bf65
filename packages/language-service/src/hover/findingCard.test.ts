import assert from "node:assert/strict";
import { head, shown } from "./hoverAt.test.js";

describe("hover on what was found, and on what is hidden", () => {
  it("adds why a rule exists, its sources and the quick fixes, if the rules have run", () => {
    const draft = `${head}status: final\nlegalBases: [untoc]\nmeasures:\n  - type: bankRecords\n    period: { fr<|>om: 2024-06-01 }\n`;
    const text = shown(draft, { checked: true }) ?? "";
    assert.match(text, /^\*\*From\*\*/);
    assert.match(
      text,
      /\n\n---\n\n\*\*Why it matters\*\* \(no-period, SC-02\)\n\nThe period is part of the description .*\n\nSources: UNTOC art\. 18\(15\)\(d\) \(read in the text\)\./,
    );
    assert.doesNotMatch(shown(draft) ?? "", /Why it matters/);
  });

  it("does not heap on the first line what is missing elsewhere", () => {
    const draft = "ki<|>nd: mla\nstatus: final\nlegalBases: [untoc]\nrequesting: { state: IT }\n";
    assert.doesNotMatch(shown(draft, { checked: true }) ?? "", /Why it matters/);
    const requesting = shown(draft.replace("<|>", "").replace("requesting", "request<|>ing"), { checked: true });
    assert.match(requesting ?? "", /Why it matters/);
  });

  it("names the quick fixes", () => {
    const text = shown("kind: mla\nper<|>sonz: []\n", { checked: true });
    assert.match(text ?? "", /\*\*Why it matters\*\* \(unknown-key, SH-\d+\)\n\nQuick fix: .*persons/s);
  });

  it("tells what a comment hides, and whether it counts", () => {
    assert.equal(
      shown(`${head}# rogatory-disable-next-line no-<|>period, nothing-such -- [held](x) there\npurpose: x\n`),
      `Hides findings of these rules that begin on line 5:

- \`no-period\` (SC-02): Records or data are asked for without saying from when to when.
- nothing-such: there is no rule of this name.

Reason: \\[held\\](x) there`,
    );
    assert.match(
      shown(`${head}purpose: x # rogatory-disable-line no-<|>period\n`) ?? "",
      /^Hides findings of this rule that begin on line 4:[\s\S]*It gives no reason, and so does not count\./,
    );
    assert.match(shown(`${head}# rogatory-dis<|>able no-period\n`) ?? "", /neither `rogatory-disable-next-line` nor/);
    assert.match(shown(`${head}# rogatory-disable-line<|>\npurpose: x\n`) ?? "", /It names no rule/);
    assert.equal(shown(`${head}# just a no<|>te\npurpose: x\n`), undefined);
    assert.match(shown(`${head}suppressions: [{ rule: no-<|>period, reason: x }]\n`) ?? "", /^`no-period` \(SC-02\)/);
  });
});
