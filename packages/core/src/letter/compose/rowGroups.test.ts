import assert from "node:assert/strict";
import { catalogueFor } from "../../catalogue/catalogue.js";
import { fieldEntry } from "./fields.js";
import { groups } from "./rowGroups.js";

describe("rowGroups", () => {
  it("name fields of the model, each in one group, with a label for the row and words for each field", () => {
    const catalogue = catalogueFor("en");
    for (const [noun, all] of Object.entries(groups)) {
      const keys = all.flatMap((group) => group.keys);
      assert.equal(new Set(keys).size, keys.length, noun);
      for (const { id } of all) assert.ok(catalogue.has(["letter", "rows", noun, id]), `${noun}.${id}`);
      for (const key of keys) {
        assert.ok(fieldEntry(noun, key), `${noun}.${key}`);
        assert.ok(catalogue.has(["letter", "clauses", noun, key]), `${noun}.${key}`);
      }
    }
  });
});
