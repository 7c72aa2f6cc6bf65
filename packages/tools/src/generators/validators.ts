import { requestKinds } from "@rogatory/core/model";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { definitionOf, type JsonSchema } from "./schemas.js";

// AJV's CommonJS default export arrives wrapped or not, depending on who loads this file.
const standaloneCode = ((standaloneModule as { default?: unknown }).default ?? standaloneModule) as (
  ajv: Ajv2020,
  refs: Record<string, string>,
) => string;

const modelKeywords = [
  "help",
  "sources",
  "values",
  "example",
  "sensitivity",
  "layout",
  "meanings",
  "seldom",
  "refersTo",
  "prose",
  "title",
  "description",
  "id",
];

function withoutMeta(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMeta);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as JsonSchema).map(([key, inner]) => {
    if (key === "properties" || key === "$defs")
      return [
        key,
        Object.fromEntries(Object.entries(inner as JsonSchema).map(([k, v]) => [k, withoutMeta(v)])),
      ] as const;
    return modelKeywords.includes(key) ? undefined : ([key, withoutMeta(inner)] as const);
  });
  return Object.fromEntries(entries.filter((e) => e !== undefined));
}

/**
 * AJV standalone validators, one for each kind and one for packs. AJV's own output still asks for `require`, so it is bundled:
 * the result runs in a page with a strict Content Security Policy.
 */
export async function generateValidators(combined: JsonSchema, pack: JsonSchema): Promise<Map<string, string>> {
  const id = "urn:rogatory:all";
  const definitions = { ...(combined["$defs"] as JsonSchema), ...(pack["$defs"] as JsonSchema) };
  const ajv = new Ajv2020({
    schemas: [{ $id: id, ...(withoutMeta({ $defs: definitions }) as JsonSchema) }],
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    discriminator: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false },
  });
  const kinds = Object.keys(requestKinds) as (keyof typeof requestKinds)[];
  const source = standaloneCode(
    ajv,
    Object.fromEntries([
      ...kinds.map((kind) => [kind, `${id}#/$defs/${definitionOf(kind)}`]),
      ["validatePack", `${id}#/$defs/pack`],
    ]),
  );
  const bundled = await build({
    stdin: {
      contents: `${source}\nexport const validators = { ${kinds.join(", ")} };`,
      resolveDir: new URL("../../../..", import.meta.url).pathname,
      loader: "js",
    },
    bundle: true,
    format: "esm",
    target: "es2022",
    minifyWhitespace: true,
    minifyIdentifiers: true,
    minifySyntax: true,
    write: false,
    legalComments: "none",
  });
  const text = bundled.outputFiles[0]?.text ?? "";
  const header = "// Generated from schemas/ by `npm run gen`. Do not edit.\n";
  const declaration = `${header}
/** One way in which a value does not have the shape of the model, as AJV reports it. */
export interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export interface ShapeValidator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

export declare const validatePack: ShapeValidator;

export declare const validators: Readonly<Record<${kinds.map((kind) => `"${kind}"`).join(" | ")}, ShapeValidator>>;
`;
  return new Map([
    ["packages/core/src/generated/validators.js", `${header}${text}`],
    ["packages/core/src/generated/validators.d.ts", declaration],
  ]);
}
