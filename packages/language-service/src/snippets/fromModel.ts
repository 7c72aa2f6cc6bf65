import { type FieldEntry, nouns, type ReferenceKind, referenceKinds } from "@rogatory/core/editor";
import { partsOfLegalPerson, usualParts } from "./parts.js";
import type { Template } from "./template.js";

/** What templates take from the draft. */
export interface TemplateContext {
  /** An id that nothing in the draft has yet. */
  freeId(kind: ReferenceKind): string;
}

/** Nouns with more fields than this are opened with their usual parts only, or empty. */
const fewFields = 4;
const deepest = 3;

/** The template of a field's value. `depth` counts the mappings opened above it. */
export function templateOf(
  noun: string,
  key: string,
  field: FieldEntry,
  context: TemplateContext,
  depth = 0,
): Template {
  if (key === "id" && (referenceKinds as readonly string[]).includes(noun))
    return { kind: "text", proposed: context.freeId(noun as ReferenceKind) };
  if (field.list) return listOf(noun, key, field, context, depth);
  if (field.noun !== undefined)
    return depth < deepest ? mapOf(field.noun, context, depth + 1) : { kind: "open", isList: false };
  return scalarOf(noun, key, field);
}

/** The template of a noun with the parts named, or its usual ones. */
export function mapOf(
  noun: string,
  context: TemplateContext,
  depth = 0,
  parts: readonly string[] | undefined = usualParts[noun],
): Template {
  const fields = nouns[noun]?.fields ?? {};
  const keys = parts ?? (Object.keys(fields).length <= fewFields ? Object.keys(fields) : undefined);
  if (!keys) return { kind: "open", isList: false };
  const entries = keys.flatMap((key): [string, Template][] => {
    const field = fields[key];
    return field ? [[key, templateOf(noun, key, field, context, depth)]] : [];
  });
  return { kind: "map", entries };
}

/** A company or other body. */
export function legalPerson(context: TemplateContext): Template {
  const template = mapOf("person", context, 0, partsOfLegalPerson);
  if (template.kind !== "map") return template;
  const own: Readonly<Record<string, Template>> = {
    kind: { kind: "fixed", value: "legal" },
    name: mapOf("name", context, 1, ["legal"]),
  };
  return { kind: "map", entries: template.entries.map(([key, value]) => [key, own[key] ?? value]) };
}

/** One measure of a type with the parts named. */
export function measureOf(type: string, parts: readonly string[], context: TemplateContext): Template {
  return mapOf(type, context, 0, ["type", ...parts]);
}

function listOf(noun: string, key: string, field: FieldEntry, context: TemplateContext, depth: number): Template {
  // What is chosen here decides what is asked next, so the list is left open for it.
  if (field.noun === "measure") return { kind: "open", isList: true };
  if (field.noun === "legalBasis" || field.words)
    return { kind: "list", items: [{ kind: "text", isWord: true }], isShort: true };
  if (field.noun !== undefined) {
    const item = depth < deepest ? mapOf(field.noun, context, depth + 1) : undefined;
    return item?.kind === "map" ? { kind: "list", items: [item], isShort: false } : { kind: "open", isList: true };
  }
  const isShort = field.values !== undefined || field.format !== undefined || key === "articles";
  const item: Template = isShort && !field.values ? { kind: "text", isWord: true } : scalarOf(noun, key, field);
  return { kind: "list", items: [item], isShort };
}

function scalarOf(noun: string, key: string, field: FieldEntry): Template {
  if (field.values) return { kind: "choice", values: Object.keys(field.values) };
  const [only, ...others] = field.words ?? [];
  if (only !== undefined && others.length === 0 && field.format === undefined)
    return { kind: "fixed", value: key === "rogatory" ? Number(only) : only };
  if (field.type === "boolean")
    return { kind: "choice", values: field.example === false ? ["false", "true"] : ["true", "false"], isBoolean: true };
  if (field.type === "number") return { kind: "number" };
  if (noun.endsWith("Request") && key === "internal") return { kind: "open", isList: false };
  if (field.prose) return { kind: "prose" };
  return { kind: "text", isWord: field.format !== undefined || key === "timeZone" };
}
