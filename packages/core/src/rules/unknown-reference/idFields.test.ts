import assert from "node:assert/strict";
import { fieldsOfForm } from "../../testing/modelFields.js";
import { idFields } from "./idFields.js";

describe("table of id fields", () => {
  it("has every field of the model that holds an id of another part, and no other", () => {
    const model = [...fieldsOfForm("id")].filter((name) => !name.endsWith(".id"));
    assert.ok(model.length > 20, "no id fields were found in the model");
    assert.deepEqual(Object.keys(idFields).toSorted(), model.toSorted(), "these lack `refersTo`, or hold no id");
  });
});
