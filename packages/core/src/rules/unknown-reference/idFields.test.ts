import assert from "node:assert/strict";
import { nouns } from "../../generated/fields.js";
import { fieldsOfForm } from "../../testing/modelFields.js";
import { idFields, idKindOf } from "./idFields.js";

const split = (name: string) => name.split(".") as [string, string];

describe("table of id fields", () => {
  const model = [...fieldsOfForm("id")].filter((name) => !name.endsWith(".id"));

  it("has every field of the model that holds an id of another part", () => {
    assert.ok(model.length > 20, "no id fields were found in the model");
    assert.deepEqual(
      model.filter((name) => idKindOf(...split(name)) === undefined),
      [],
      "add these to idFields.ts",
    );
  });

  it("has no field that the model does not have", () => {
    const left = Object.keys(idFields).filter((name) => {
      const [noun, field] = split(name);
      if (noun === "measure")
        return !Object.values(nouns).some((entry) => entry.fields["nexus"] && entry.fields[field]);
      return !model.includes(name);
    });
    assert.deepEqual(left, []);
  });
});
