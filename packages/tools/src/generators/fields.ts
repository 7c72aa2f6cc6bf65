import { type PatternName, patterns, requestKinds, Unknown } from "@rogatory/core/model";
import * as z from "zod";

interface FieldEntry {
  title: string;
  help: string;
  example?: unknown;
  sources?: readonly string[];
  sensitivity?: string;
  layout?: string;
  seldom?: true;
  values?: Record<string, string>;
  /** Form of the text: a date, a duration, a code, an id that refers to another part of the draft. */
  format?: PatternName;
  refersTo?: string;
  prose?: true;
  /** Noun of the value, or of its items. */
  noun?: string;
  /** Types of assistance that may stand in a list of measures. */
  types?: readonly string[];
  list?: true;
  type?: "boolean" | "number";
  /** Words that can stand here as they are: of a choice without titles, or in place of another value. */
  words?: readonly string[];
  meanings?: Readonly<Record<string, string>>;
  orUnknown?: true;
}

type Meta = {
  id?: string;
  title?: string;
  help?: string;
  example?: unknown;
  sources?: string[];
  sensitivity?: string;
  layout?: string;
  seldom?: boolean;
  values?: Record<string, string>;
  meanings?: Record<string, string>;
  refersTo?: string;
  prose?: boolean;
};

const metaOf = (schema: z.ZodType): Meta => (z.globalRegistry.get(schema) ?? {}) as Meta;

/** The types of assistance of a list of measures, whichever kinds of request it stands in; undefined of anything else. */
function measuresIn(schema: z.ZodType): readonly z.ZodType[] | undefined {
  const { discriminator, options } = schema._zod.def as { discriminator?: string; options?: readonly z.ZodType[] };
  return discriminator === "type" ? options : undefined;
}

/** The value of `type` of a type of assistance. */
function typeOf(measure: z.ZodType): string {
  const { shape } = measure._zod.def as unknown as { shape: Readonly<Record<string, z.ZodType>> };
  return shape["type"] ? (wordsOf(shape["type"])[0] ?? "") : "";
}

/** Walks through optional, array and "or unknown" to what a field really holds. */
function unwrap(schema: z.ZodType): { list: boolean; core: z.ZodType; choices: z.ZodType[] } {
  const def = schema._zod.def as { type: string; innerType?: z.ZodType; element?: z.ZodType; options?: z.ZodType[] };
  if (def.type === "optional" && def.innerType) return unwrap(def.innerType);
  if (def.type === "array" && def.element) return { ...unwrap(def.element), list: true };
  if (def.type === "union" && def.options && !measuresIn(schema)) {
    const inner = def.options.map((option) => unwrap(option)).filter((option) => nounOf(option.core) !== "unknown");
    const list = inner.some((option) => option.list);
    const named = inner.find((option) => nounOf(option.core) !== undefined) ?? inner[0];
    if (named) return { list, core: named.core, choices: inner.map((option) => option.core) };
  }
  return { list: false, core: schema, choices: [schema] };
}

/** Id of the noun a schema is, looking through the clones that `.meta()` makes. */
function nounOf(schema: z.ZodType): string | undefined {
  let current: z.ZodType | undefined = schema;
  while (current) {
    const id = metaOf(current).id;
    if (id) return id;
    current = (current._zod as { parent?: z.ZodType }).parent;
  }
  return undefined;
}

/** Meta data of a chain of wrappers: the outermost word wins. */
function chainMeta(schema: z.ZodType): Meta {
  const def = schema._zod.def as { type: string; innerType?: z.ZodType };
  const own = metaOf(schema);
  return def.type === "optional" && def.innerType ? { ...chainMeta(def.innerType), ...own } : own;
}

/** Name of the pattern that a text has to match. */
function formatOf(schema: z.ZodType): PatternName | undefined {
  const checks = (schema._zod.def as { checks?: readonly { _zod: { def: { pattern?: RegExp } } }[] }).checks ?? [];
  const sources = checks.map((check) => check._zod.def.pattern?.source);
  return (Object.keys(patterns) as PatternName[]).find((name) => sources.includes(new RegExp(patterns[name]).source));
}

function plainTypeOf(schema: z.ZodType): "boolean" | "number" | undefined {
  const { type } = schema._zod.def;
  return type === "boolean" || type === "number" ? type : undefined;
}

/** The words of a literal or of a choice. */
function wordsOf(schema: z.ZodType): string[] {
  const def = schema._zod.def as { type: string; values?: readonly unknown[]; entries?: Record<string, string> };
  if (def.type === "literal") return (def.values ?? []).map(String);
  return def.type === "enum" ? Object.values(def.entries ?? {}) : [];
}

/** True where the reason why it is not known may stand in place of the value. */
function mayBeUnknown(schema: z.ZodType): boolean {
  const def = schema._zod.def as { type: string; innerType?: z.ZodType; options?: z.ZodType[] };
  if (def.type === "optional" && def.innerType) return mayBeUnknown(def.innerType);
  return def.type === "union" && (def.options ?? []).some((option) => nounOf(unwrap(option).core) === "unknown");
}

function entryOf(schema: z.ZodType): FieldEntry {
  const meta = chainMeta(schema);
  const { list, core, choices } = unwrap(schema);
  const types = measuresIn(core)?.map(typeOf);
  // Wherever it stands, a measure is of the noun of its type.
  const noun = types ? "measure" : nounOf(core);
  const values = choices.map((choice) => metaOf(choice).values).find((v) => v !== undefined) ?? meta.values;
  const format = choices.map(formatOf).find((name) => name !== undefined);
  const prose = choices.some((choice) => metaOf(choice).prose) || meta.prose;
  const type = choices.map(plainTypeOf).find((name) => name !== undefined);
  const words = values ? [] : choices.flatMap(wordsOf);
  const meanings = choices.map((choice) => metaOf(choice).meanings).find((found) => found !== undefined);
  return {
    title: meta.title ?? "",
    help: meta.help ?? "",
    ...(meta.example === undefined ? {} : { example: meta.example }),
    ...(meta.sources ? { sources: meta.sources } : {}),
    ...(meta.sensitivity ? { sensitivity: meta.sensitivity } : {}),
    ...(meta.layout ? { layout: meta.layout } : {}),
    ...(meta.seldom ? { seldom: true as const } : {}),
    ...(values ? { values } : {}),
    ...(format ? { format } : {}),
    ...(meta.refersTo ? { refersTo: meta.refersTo } : {}),
    ...(prose ? { prose: true as const } : {}),
    ...(noun ? { noun } : {}),
    ...(types ? { types } : {}),
    ...(list ? { list: true as const } : {}),
    ...(type ? { type } : {}),
    ...(words.length > 0 ? { words } : {}),
    ...(meanings ? { meanings } : {}),
    ...(mayBeUnknown(schema) ? { orUnknown: true as const } : {}),
  };
}

/** What the model says of each noun and each field, without zod: for letters, hovers, forms, completion and `explain`. */
export function generateFieldIndex(): Map<string, string> {
  const nouns = new Map<
    string,
    { title: string; help: string; sources?: readonly string[]; fields: Record<string, FieldEntry> }
  >();
  const visit = (schema: z.ZodType): void => {
    const { core, choices } = unwrap(schema);
    const measures = measuresIn(core);
    if (measures) {
      measures.forEach(visit);
      return;
    }
    for (const choice of choices) if (choice !== core && nounOf(choice)) visit(choice);
    const id = nounOf(core);
    const def = core._zod.def as { type: string; shape?: Record<string, z.ZodType> };
    if (!id || def.type !== "object" || !def.shape || nouns.has(id)) return;
    // A field's own words on a noun belong to the field: the noun keeps the words of its definition.
    let base: z.ZodType = core;
    while (!metaOf(base).id) {
      const parent = (base._zod as { parent?: z.ZodType }).parent;
      if (!parent) break;
      base = parent;
    }
    const meta = metaOf(base);
    nouns.set(id, {
      title: meta.title ?? "",
      help: meta.help ?? "",
      ...(meta.sources ? { sources: meta.sources } : {}),
      fields: Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, entryOf(value)])),
    });
    for (const value of Object.values(def.shape)) visit(value);
  };
  for (const model of [...Object.values(requestKinds), Unknown]) visit(model);
  const sorted = Object.fromEntries([...nouns].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const kinds = Object.fromEntries(Object.entries(requestKinds).map(([kind, model]) => [kind, nounOf(model)]));
  const text = `// Generated from the model by \`npm run gen\`. Do not edit.
import type { NounEntry } from "../model/fieldIndex.js";

/** Kind of request -> id of its noun. */
export const kindNouns = ${JSON.stringify(kinds, null, 2)} as const;

/** Everything the model says of its nouns and fields, by noun id. */
export const nouns: Readonly<Record<string, NounEntry>> = ${JSON.stringify(sorted, null, 2)};
`;
  return new Map([["packages/core/src/generated/fields.ts", text]]);
}
