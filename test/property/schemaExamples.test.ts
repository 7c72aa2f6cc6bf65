import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseDraft, requestKinds } from "@rogatory/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, "schemas/v1");

type Schema = { readonly [key: string]: unknown };

/** Every part of a schema that carries examples, with its JSON Pointer. */
function withExamples(schema: unknown, pointer = ""): { pointer: string; examples: unknown[] }[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = Array.isArray((schema as Schema)["examples"]) && (schema as Schema)["type"] !== undefined;
  const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");
  return [
    ...(own ? [{ pointer, examples: (schema as Schema)["examples"] as unknown[] }] : []),
    ...Object.entries(schema).flatMap(([key, inner]) =>
      key === "examples" ? [] : withExamples(inner, `${pointer}/${escaped(key)}`),
    ),
  ];
}

describe("published schemas", () => {
  for (const name of readdirSync(folder)) {
    const schema = JSON.parse(readFileSync(join(folder, name), "utf8")) as Schema;
    const id = schema["$id"] as string;
    const kind = name.replace(".schema.json", "").replaceAll(/-([a-z])/g, (_, c: string) => c.toUpperCase());
    const isOfRequests = (requestKinds as readonly string[]).includes(kind);
    // Other people's validators know no `discriminator`; the schemas must say the same without it.
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    ajv.addSchema(schema);

    it(`${name} has a versioned id and no address of any host`, () => {
      assert.match(id, /^urn:rogatory:schema:v1:[a-z-]+$/);
      assert.doesNotMatch(JSON.stringify({ ...schema, $schema: "" }), /https?:/);
    });

    it(`${name}: each field's example is one`, () => {
      const parts = withExamples(schema);
      assert.ok(parts.length > (isOfRequests ? 50 : 0));
      for (const { pointer, examples } of parts) {
        const validate = ajv.compile({ $ref: `${id}#${pointer.split("/").map(encodeURIComponent).join("/")}` });
        for (const example of examples)
          assert.ok(validate(example), `${pointer}: ${JSON.stringify(example)} ${JSON.stringify(validate.errors)}`);
      }
    });

    if (!isOfRequests) continue;

    it(`${name} accepts the examples of its kind`, () => {
      const validate = ajv.getSchema(id);
      let seen = 0;
      const paths = ["cases", "kinds"].flatMap((examples) =>
        readdirSync(join(root, "examples", examples), { recursive: true }).map((path) => join(examples, String(path))),
      );
      for (const path of paths) {
        if (!/\.(mla|extradition)\.yaml$/.test(path)) continue;
        const { value } = parseDraft(readFileSync(join(root, "examples", path)), { name: path });
        if ((value as { kind: string }).kind !== kind) continue;
        seen++;
        assert.ok(validate?.(value), `${path}: ${JSON.stringify(validate?.errors)}`);
      }
      assert.ok(seen > 0);
    });
  }

  it("pack.schema.json accepts the data of this project", () => {
    const schema = JSON.parse(readFileSync(join(folder, "pack.schema.json"), "utf8")) as Schema;
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
    const data = join(root, "packages/core/data");
    for (const name of readdirSync(data, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".yaml"),
    )) {
      const pack = parse(readFileSync(join(data, name), "utf8")) as unknown;
      assert.ok(validate(pack), `${name}: ${JSON.stringify(validate.errors)}`);
    }
  });
});
