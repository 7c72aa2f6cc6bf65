import { nouns } from "../../generated/fields.js";
import type { ReferenceKind } from "../../prose/index.js";

/**
 * Fields that hold the id of another part of the request, and of what kind that part is, as the model says it (`refersTo`).
 * Keys are noun and field.
 */
export const idFields: Readonly<Record<string, ReferenceKind>> = Object.fromEntries(
  Object.entries(nouns).flatMap(([noun, { fields }]) =>
    Object.entries(fields).flatMap(([key, { refersTo }]) => (refersTo ? [[`${noun}.${key}`, refersTo] as const] : [])),
  ),
);

/** Words that stand in an id field for something that has no id. */
export const reservedIds: Readonly<Record<string, readonly string[]>> = { "translation.of": ["request"] };

/** The kind of part whose id a field holds, or undefined for a field that holds none. */
export function idKindOf(noun: string, field: string): ReferenceKind | undefined {
  const name = `${noun}.${field}`;
  if (Object.hasOwn(idFields, name)) return idFields[name];
  // A measure of a type that is not known yet has persons too.
  return field === "persons" ? "person" : undefined;
}
