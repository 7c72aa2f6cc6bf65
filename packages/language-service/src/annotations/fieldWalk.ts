import type { Path, Span } from "@rogatory/core";
import { type FieldEntry, kindNouns, nouns } from "@rogatory/core/editor";
import { rootOf } from "../hover/place.js";
import type { OpenDraft } from "../openDraft.js";

/** A single text of a field, or of an item of its list, where it stands in the draft. */
export interface TextOfField {
  readonly noun: string;
  readonly key: string;
  readonly field: FieldEntry;
  readonly path: Path;
  readonly value: string;
  readonly span: Span;
  /** The mapping that has the field. */
  readonly owner: Readonly<Record<string, unknown>>;
}

/** Parts that are no part of the request: notes of the office, and findings it accepts. */
const apart: ReadonlySet<string> = new Set(["internal", "suppressions"]);

/**
 * The texts of a draft's fields that stand in a part of its text, in the order of the text's entries. What lies outside is passed
 * over without a look at what it holds.
 */
export function* textsWithin(open: OpenDraft, within: Span): Generator<TextOfField> {
  const root = rootOf(open);
  if (!isMapping(root)) return;
  const noun = kindNouns[root["kind"] as keyof typeof kindNouns];
  yield* inPart(open, within, root, noun, []);
}

function* inPart(
  open: OpenDraft,
  within: Span,
  part: Readonly<Record<string, unknown>>,
  noun: string,
  path: Path,
): Generator<TextOfField> {
  const fields = nouns[noun]?.fields ?? {};
  for (const key of Object.keys(part)) {
    if (!Object.hasOwn(fields, key) || (path.length === 0 && apart.has(key))) continue;
    const field = fields[key] as FieldEntry;
    yield* inValue(open, within, part[key], { noun, key, field, owner: part }, [...path, key]);
  }
}

function* inValue(
  open: OpenDraft,
  within: Span,
  value: unknown,
  place: Pick<TextOfField, "noun" | "key" | "field" | "owner">,
  path: Path,
): Generator<TextOfField> {
  const span = open.draft.spanOf(path);
  if (!span || span.end < within.start || span.start > within.end) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* inValue(open, within, item, place, [...path, index]);
  } else if (isMapping(value)) {
    const type = value["type"];
    const { noun } = place.field;
    const inner =
      noun === "measure" ? (typeof type === "string" && Object.hasOwn(nouns, type) ? type : "") : (noun ?? "");
    yield* inPart(open, within, value, inner, path);
  } else if (typeof value === "string") yield { ...place, path, value, span };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
