import type { JsonSchema } from "./schemas.js";

type Reading = "text" | "number" | "boolean";

/** How each key of the model reads its scalars; throws when one key would have to be read in two ways. */
function readings(combined: JsonSchema): Map<string, Reading> {
  const found = new Map<string, Reading>();
  const definitions = combined["$defs"] as Record<string, JsonSchema>;

  const kindsOf = (schema: JsonSchema, seen: ReadonlySet<string>): Set<Reading> => {
    const result = new Set<Reading>();
    const add = (more: Iterable<Reading>) => {
      for (const m of more) result.add(m);
    };
    const ref = schema["$ref"] as string | undefined;
    if (ref) {
      const name = ref.replace("#/$defs/", "");
      const target = definitions[name];
      if (target && !seen.has(name)) add(kindsOf(target, new Set([...seen, name])));
    }
    for (const branch of [
      ...((schema["anyOf"] ?? []) as JsonSchema[]),
      ...((schema["oneOf"] ?? []) as JsonSchema[]),
      ...((schema["allOf"] ?? []) as JsonSchema[]),
    ])
      add(kindsOf(branch, seen));
    const type = schema["type"];
    if (type === "string") result.add("text");
    if (type === "number" || type === "integer") result.add("number");
    if (type === "boolean") result.add("boolean");
    const constant = schema["const"];
    if (typeof constant === "number") result.add("number");
    if (type === "array") add(kindsOf((schema["items"] ?? {}) as JsonSchema, seen));
    return result;
  };

  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (Array.isArray(value) || typeof value !== "object" || value === null) return;
    const schema = value as JsonSchema;
    const properties = schema["properties"] as Record<string, JsonSchema> | undefined;
    if (properties && schema["type"] === "object") {
      for (const [key, property] of Object.entries(properties)) {
        const kinds = kindsOf(property, new Set());
        if (kinds.size > 1)
          throw new Error(
            `The key "${key}" would have to be read as ${[...kinds].join(" and ")}. Choose another name for one of its uses.`,
          );
        const [kind] = kinds;
        const before = found.get(key);
        if (kind && before && before !== kind)
          throw new Error(
            `The key "${key}" is read as ${before} in one noun and as ${kind} in another. Choose another name for one of them.`,
          );
        if (kind) found.set(key, kind);
      }
    }
    for (const inner of Object.values(schema)) walk(inner);
  };
  walk(combined);
  return found;
}

/** Lists of keys by which YAML scalars are read: `number: 00123` under a text key stays `00123`. */
export function generateScalarKinds(combined: JsonSchema): Map<string, string> {
  const all = [...readings(combined)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const list = (wanted: Reading) =>
    all
      .filter(([, kind]) => kind === wanted)
      .map(([key]) => `  ${JSON.stringify(key)},`)
      .join("\n");
  const text = `// Generated from the model by \`npm run gen\`. Do not edit.

/** Keys whose plain scalars are text, whatever they look like. */
export const textKeys: ReadonlySet<string> = new Set([
${list("text")}
]);

/** Keys whose plain scalars are numbers. */
export const numberKeys: ReadonlySet<string> = new Set([
${list("number")}
]);

/** Keys whose plain scalars are true or false. */
export const booleanKeys: ReadonlySet<string> = new Set([
${list("boolean")}
]);
`;
  return new Map([["packages/core/src/generated/scalars.ts", text]]);
}
