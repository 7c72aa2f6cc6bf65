import assert from "node:assert/strict";
import { elements, nouns } from "@rogatory/core/editor";
import { elementsOfFields } from "./asks.js";

describe("which elements speak of which fields", () => {
  it("finds a field for every element there is", () => {
    const found = new Set([...elementsOfFields().values()].flat());
    assert.deepEqual(
      elements.map(({ id }) => id).filter((id) => !found.has(id)),
      [],
    );
  });

  it("names fields of the model only", () => {
    for (const field of elementsOfFields().keys()) {
      const [noun = "", key = ""] = field.split(".");
      assert.ok(nouns[noun]?.fields[key], field);
    }
  });

  it("does not spread an element over fields it has nothing to do with", () => {
    const fields = elementsOfFields();
    assert.deepEqual(fields.get("mlaRequest.purpose"), ["purpose"]);
    assert.deepEqual(fields.get("person.birth"), ["person.identity"]);
    assert.deepEqual(fields.get("bankRecords.period"), ["bankRecords.period"]);
    assert.equal(fields.get("person.occupation"), undefined);
  });
});
