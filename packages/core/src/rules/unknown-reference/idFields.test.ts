import assert from "node:assert/strict";
import * as z from "zod";
import { nouns } from "../../generated/fields.js";
import { requestKinds } from "../../model/index.js";
import { patterns } from "../../model/patterns.js";
import { idFields, idKindOf } from "./idFields.js";

type Schema = {
  properties?: Record<string, Schema>;
  pattern?: string;
  items?: Schema;
  anyOf?: Schema[];
  id?: string;
  $ref?: string;
};

const holdsId = (schema: Schema): boolean =>
  schema.pattern === patterns.id ||
  (schema.items !== undefined && holdsId(schema.items)) ||
  (schema.anyOf ?? []).some(holdsId);

/** Fields of the model whose value is an id of the model's own form, as `noun.field`. */
function idFieldsOfModel(): Set<string> {
  const found = new Set<string>();
  const visit = (name: string, schema: Schema): void => {
    for (const [key, value] of Object.entries(schema.properties ?? {}))
      if (holdsId(value) && key !== "id") found.add(`${name}.${key}`);
  };
  for (const model of Object.values(requestKinds)) {
    const schema = z.toJSONSchema(model, { unrepresentable: "any" }) as { $defs?: Record<string, Schema> } & Schema;
    for (const [name, definition] of Object.entries(schema.$defs ?? {})) visit(name, definition);
  }
  return found;
}

describe("table of id fields", () => {
  const model = idFieldsOfModel();

  it("has every field of the model that holds an id", () => {
    assert.ok(model.size > 20, "no id fields were found in the model");
    const lacking = [...model].filter((name) => {
      const [noun, field] = name.split(".") as [string, string];
      return idKindOf(noun, field) === undefined;
    });
    assert.deepEqual(lacking, [], "add these to idFields.ts");
  });

  it("has no field that the model does not have", () => {
    const left = Object.keys(idFields).filter((name) => {
      const [noun, field] = name.split(".") as [string, string];
      if (noun === "measure")
        return !Object.values(nouns).some((entry) => entry.fields["nexus"] && entry.fields[field]);
      return !nouns[noun]?.fields[field] || !model.has(name);
    });
    assert.deepEqual(left, []);
  });
});
