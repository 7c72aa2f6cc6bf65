import assert from "node:assert/strict";
import { applyTextEdits, check, parseDraft, plan } from "../index.js";

const head = "rogatory: 1\nkind: mla\n";

function fixesIn(text: string) {
  const draft = parseDraft(head + text, { name: "a.mla.yaml" });
  return { draft, fixes: check(draft).findings.flatMap(({ code, fixes }) => (/^S[HY]-/.test(code) ? fixes : [])) };
}

describe("mends of a broken text, as data", () => {
  it("give the text that was meant, which the planner puts in quotation marks as it is laid out", () => {
    const { draft, fixes } = fixesIn("purpose: To prove: that he\n  paid # ours\n");
    assert.deepEqual(fixes, [
      {
        title: "Put the whole text in quotation marks",
        safe: true,
        edits: [{ op: "set", path: "/purpose", value: "To prove: that he paid" }],
      },
    ]);
    assert.equal(
      applyTextEdits(draft.text, plan(draft, fixes[0]?.edits ?? [])),
      `${head}purpose: "To prove: that he\n  paid" # ours\n`,
    );
  });

  it("give what stands behind a colon without a blank", () => {
    const { fixes } = fixesIn("requesting: { state:TN }\nrequested:\n  state:IT\nannexes:\n  - pages:3\n");
    assert.deepEqual(
      fixes.map(({ edits }) => edits),
      [
        [
          { op: "rename", path: "/requesting/state:TN", value: "state" },
          { op: "set", path: "/requesting/state", value: "TN" },
        ],
        [{ op: "set", path: "/requested", value: { state: "IT" } }],
        [{ op: "set", path: "/annexes/0", value: { pages: 3 } }],
      ],
    );
  });

  it("touch nothing where the same is set at a place without a slip", () => {
    const draft = parseDraft(`${head}purpose: To prove: it\nreference: a b\n`, { name: "a.mla.yaml" });
    assert.deepEqual(plan(draft, [{ op: "set", path: "/reference", value: "a b" }]), []);
    assert.deepEqual(plan(draft, [{ op: "set", path: "/kind", value: "mla" }]), []);
  });
});
