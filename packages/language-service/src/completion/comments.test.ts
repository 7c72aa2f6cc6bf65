import assert from "node:assert/strict";
import { acceptCleanly, completeAt, labels } from "./applyCompletion.test.js";

const head = "rogatory: 1\nkind: mla\nlegalBases: [untoc]\n";

describe("completion in comments", () => {
  it("offers the words that accept a finding", () => {
    assert.deepEqual(labels(`${head}# rog<|>\n`), ["rogatory-disable-next-line", "rogatory-disable-line"]);
    assert.deepEqual(labels(`${head}status: draft # <|>\n`), ["rogatory-disable-line"]);
    assert.equal(
      acceptCleanly(`${head}#<|>\nstatus: draft\n`, "rogatory-disable-next-line"),
      `${head}# rogatory-disable-next-line \nstatus: draft\n`,
    );
  });

  it("offers rules, those that found something on the next line first, with the place for the reason", () => {
    const marked = `${head}offences:\n  - id: a\n    # rogatory-disable-next-line <|>\n    penalty: { max: P10D, min: P4Y }\n`;
    const offered = labels(marked);
    assert.ok(offered.length > 40);
    assert.equal(acceptCleanly(marked, "no-provision"), marked.replace("<|>", "no-provision -- why this is accepted"));
  });

  it("leaves out the rules that are named, and offers nothing in the reason", () => {
    assert.equal(labels(`${head}# rogatory-disable-next-line no-basis, <|>\nstatus: x\n`).includes("no-basis"), false);
    assert.deepEqual(labels(`${head}# rogatory-disable-next-line no-basis -- the <|>\nstatus: x\n`), []);
    assert.deepEqual(labels(`${head}# An ordinary comment <|>\n`), []);
  });

  it("marks the rules that found something on the very next line", () => {
    const { items } = completeAt(`${head}# rogatory-disable-next-line <|>\nstatus: fnal\n`);
    assert.deepEqual(
      items.filter(({ labelDetails }) => labelDetails !== undefined).map(({ label }) => label),
      ["invalid-value"],
    );
  });
});
