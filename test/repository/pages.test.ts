import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rulePages } from "@rogatory/core/pages";

const messages = fileURLToPath(new URL("../../packages/core/locales/en/rules/", import.meta.url));

describe("pages of rules", () => {
  it("there is one for every rule that has messages", () => {
    const rules = readdirSync(messages)
      .map((name) => name.replace(/\.json$/, ""))
      .filter((name) => name !== "shared");
    assert.deepEqual(Object.keys(rulePages).toSorted(), rules.toSorted());
  });

  it("each begins with the rule's id and code", () => {
    for (const [id, page] of Object.entries(rulePages))
      assert.match(page, new RegExp(`^# ${id} \\([A-Z]+-\\d\\d\\)\\n`), id);
  });
});
