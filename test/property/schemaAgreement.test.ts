import assert from "node:assert/strict";
import { requestKinds } from "@rogatory/core/model";
import { schemas } from "@rogatory/core/schemas";
import fc from "fast-check";
import { validators } from "../../packages/core/src/generated/validators.js";

type Schema = { readonly [key: string]: unknown };
type Kind = keyof typeof requestKinds;

/** Values that a JSON Schema of ours describes; optional keys come and go, lists stay short. */
function arbitraryOf(
  schema: Schema,
  definitions: Readonly<Record<string, Schema>>,
  depth: number,
): fc.Arbitrary<unknown> {
  const again = (inner: unknown): fc.Arbitrary<unknown> => arbitraryOf(inner as Schema, definitions, depth + 1);
  const reference = schema["$ref"] as string | undefined;
  if (reference) return again(definitions[reference.replace("#/$defs/", "")]);
  if ("const" in schema) return fc.constant(schema["const"]);
  if (schema["enum"]) return fc.constantFrom(...(schema["enum"] as unknown[]));
  const branches = (schema["anyOf"] ?? schema["oneOf"]) as Schema[] | undefined;
  if (branches) return fc.oneof(...branches.map(again));
  switch (schema["type"]) {
    case "string":
      return schema["pattern"] ? textOf(schema["pattern"] as string) : fc.string({ maxLength: 12 });
    case "number":
      return fc.double({ min: 0, max: 1e9, noNaN: true });
    case "integer":
      return fc.integer({ min: (schema["minimum"] as number) ?? 0, max: (schema["maximum"] as number) ?? 1000 });
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(again(schema["items"]), { maxLength: depth > 6 ? 1 : 2 });
    case "object": {
      const properties = Object.entries((schema["properties"] ?? {}) as Record<string, Schema>);
      const required = (schema["required"] ?? []) as string[];
      if (properties.length === 0)
        return fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 });
      // A handful of the optional keys at a time: all at once would make every value as large as the model.
      const optional = properties.map(([key]) => key).filter((key) => !required.includes(key));
      return fc
        .subarray(optional, { maxLength: Math.min(optional.length, depth > 4 ? 2 : 5) })
        .chain((chosen) =>
          fc.record(
            Object.fromEntries(
              [...required, ...chosen].map((key) => [
                key,
                again((schema["properties"] as Record<string, Schema>)[key]),
              ]),
            ),
          ),
        );
    }
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

/** Texts that match a pattern. The generator knows no look-ahead, which only durations use. */
function textOf(pattern: string): fc.Arbitrary<string> {
  return pattern.includes("(?=")
    ? fc.constantFrom("P15Y", "P4M", "P1Y6M", "P2W", "P10D", "P1Y2M3W4D")
    : fc.stringMatching(new RegExp(pattern));
}

const requestOf = (kind: Kind): fc.Arbitrary<unknown> => {
  const schema = schemas[kind] as Schema;
  return arbitraryOf(schema, schema["$defs"] as Record<string, Schema>, 0);
};

/** Paths of all parts of a value. */
function paths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, part]) => paths(part, [...path, Array.isArray(value) ? Number(key) : key]))];
}

/** A change that a hand could make: another value, a key more, a key less, a misspelt key. */
const mutation = fc.record({
  where: fc.nat(),
  what: fc.constantFrom("replace", "add", "remove", "rename"),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom(
      "2025-02-30",
      "P1Y",
      "p1y",
      "IT",
      "it",
      "",
      " ",
      "unknown",
      { unknown: "why" },
      { unknown: 3 },
      [],
      {},
      0,
      -1,
      1.5,
      true,
      null,
    ),
  ),
  key: fc.constantFrom("x", "unknown", "id", "type", "date", "role", "amount", "toString"),
});

function mutate(
  value: unknown,
  { where, what, value: replacement, key }: { where: number; what: string; value: unknown; key: string },
): unknown {
  const copy = structuredClone(value);
  const all = paths(copy);
  const path = all[where % all.length] as (string | number)[];
  if (path.length === 0) return what === "replace" ? replacement : copy;
  const owner = path
    .slice(0, -1)
    .reduce<unknown>((current, step) => (current as Record<string | number, unknown>)[step], copy) as Record<
    string | number,
    unknown
  >;
  const last = path.at(-1) as string | number;
  const target = owner[last];
  if (what === "replace") owner[last] = replacement;
  else if (what === "add" && typeof target === "object" && target !== null && !Array.isArray(target))
    (target as Record<string, unknown>)[key] = replacement;
  else if (what === "remove" && !Array.isArray(owner)) delete owner[last];
  else if (what === "rename" && !Array.isArray(owner)) {
    owner[`${String(last)}x`] = target;
    delete owner[last];
  }
  return copy;
}

describe("the zod model and the generated validators agree", () => {
  const counts = { accepted: 0, rejected: 0 };

  for (const kind of Object.keys(requestKinds) as Kind[]) {
    const agree = (value: unknown): void => {
      const byZod = requestKinds[kind].safeParse(value).success;
      const byAjv = validators[kind](value);
      counts[byZod ? "accepted" : "rejected"]++;
      assert.equal(byAjv, byZod, JSON.stringify(value));
    };
    it(`on generated requests of kind ${kind}`, () => {
      fc.assert(fc.property(requestOf(kind), agree), { numRuns: 1400 });
    });
    it(`on mutated requests of kind ${kind}`, () => {
      fc.assert(
        fc.property(requestOf(kind), fc.array(mutation, { minLength: 1, maxLength: 3 }), (value, changes) =>
          agree(changes.reduce(mutate, value)),
        ),
        { numRuns: 2000 },
      );
    });
  }

  it("both accepting and rejecting often enough to mean something", () => {
    assert.ok(counts.accepted + counts.rejected >= 10_000, JSON.stringify(counts));
    assert.ok(counts.accepted > 3000 && counts.rejected > 2000, JSON.stringify(counts));
  });
});
