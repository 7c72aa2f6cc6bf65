import type { Path } from "@rogatory/core";
import { type FieldEntry, kindNouns, measureTitle, type NounEntry, nounsIn, personName } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";

/** One entry of a draft's value, with what the model says of it. */
export interface Part {
  readonly path: Path;
  readonly key: string | number;
  readonly value: unknown;
  /** The field, for an entry of a mapping and for an item of its list. */
  readonly field: FieldEntry | undefined;
  /** Id of the noun of the value, or of each of its items. */
  readonly noun: string | undefined;
}

/** The entries of a mapping or list at a path whose noun is known, in text order as far as the value keeps it. */
export function partsOf(
  open: OpenDraft,
  { path, value, noun, field }: Pick<Part, "path" | "value" | "noun" | "field">,
): Part[] {
  if (Array.isArray(value))
    return value.map((item: unknown, index) => ({
      path: [...path, index],
      key: index,
      value: item,
      field,
      noun: noun === "measure" ? typeOf(item) : noun,
    }));
  if (typeof value !== "object" || value === null) return [];
  const fields = nounEntry(open, noun)?.fields ?? {};
  return Object.entries(value).map(([key, inner]) => {
    const own = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return { path: [...path, key], key, value: inner, field: own, noun: own?.noun };
  });
}

function nounEntry(open: OpenDraft, noun: string | undefined): NounEntry | undefined {
  const all = nounsIn(open.language);
  return noun !== undefined && Object.hasOwn(all, noun) ? all[noun] : undefined;
}

function typeOf(item: unknown): string | undefined {
  const type = (item as { type?: unknown } | null)?.type;
  return typeof type === "string" ? type : undefined;
}

/** What a person calls an entry: the field's title; for an item of a list its name, title or description. */
export function nameOfPart(open: OpenDraft, part: Part): string {
  if (typeof part.key === "string") return part.field?.title ?? part.key;
  const { value } = part;
  if (typeof value !== "object" || value === null) return clipped(String(value ?? ""));
  const item = value as Record<string, unknown>;
  const known =
    namedItem(open, part, item) ?? firstText(item, ["title", "name", "element", "what", "description", "id", "type"]);
  return clipped(known ?? nounEntry(open, part.noun)?.title ?? String(part.key + 1));
}

/** A second word beside the name: an id, a date, a short value. */
export function detailOfPart({ key, value }: Part): string {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return typeof key === "number" ? "" : clipped(String(value));
  if (Array.isArray(value)) return "";
  const item = (value ?? {}) as Record<string, unknown>;
  const role = firstText(item, ["role", "kind"]);
  const when = firstText(item, ["date"]);
  return [firstText(item, ["id"]), role ?? when].filter((word) => word !== undefined).join(", ");
}

function namedItem(open: OpenDraft, { noun }: Part, item: Record<string, unknown>): string | undefined {
  try {
    if (noun === "person") return personName(item as Parameters<typeof personName>[0]) || undefined;
    if (typeof item["type"] === "string" && nounEntry(open, noun)?.fields["nexus"])
      return measureTitle(item as unknown as Parameters<typeof measureTitle>[0], open.language);
  } catch {
    // A person half written has no name yet, whatever stands in its place.
  }
  return undefined;
}

function firstText(item: Record<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = item[key];
    if (typeof value === "string" && value.trim() !== "") return value;
  }
  return undefined;
}

/** One line of at most 60 characters. */
function clipped(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : line;
}

/** Id of the noun of the whole draft; of a request for assistance where its kind cannot be told. */
export function rootNoun(value: unknown): string {
  const kind = (value as { kind?: unknown } | null | undefined)?.kind;
  return typeof kind === "string" && Object.hasOwn(kindNouns, kind)
    ? kindNouns[kind as keyof typeof kindNouns]
    : kindNouns.mla;
}
