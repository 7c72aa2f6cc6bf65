import type { FieldEntry, Path, Span } from "@rogatory/core";
import { valueAt } from "@rogatory/core";
import { kindNouns, nounAt, nouns, nounsIn } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";

/** A field of the model where it stands in a draft. */
export interface FieldPlace {
  /** Id of the noun that has the field, e.g. `person`. */
  readonly noun: string;
  readonly key: string;
  /** What the model says of the field, in the language of the findings. */
  readonly field: FieldEntry;
  /** Path of the field, also where the place is an item of its list. */
  readonly fieldPath: Path;
}

/** What stands under the pointer. */
export interface HoverPlace extends FieldPlace {
  readonly part: "key" | "value";
  readonly path: Path;
  readonly span: Span;
  readonly value: unknown;
}

const nounIds: ReadonlyMap<unknown, string> = new Map(Object.entries(nouns).map(([id, noun]) => [noun, id]));

/** The field that a path leads to; for an item of a list the field of the list. Undefined where the model knows none. */
export function fieldAt(open: OpenDraft, path: Path): FieldPlace | undefined {
  let length = path.length;
  while (length > 0 && typeof path[length - 1] === "number") length--;
  const key = path[length - 1];
  if (typeof key !== "string") return undefined;
  const fieldPath = path.slice(0, length);
  const noun = nounIds.get(nounAt(rootOf(open), fieldPath.slice(0, -1)));
  const fields = noun === undefined ? undefined : nounsIn(open.language)[noun]?.fields;
  if (noun === undefined || !fields || !Object.hasOwn(fields, key)) return undefined;
  return { noun, key, field: fields[key] as FieldEntry, fieldPath };
}

/** What stands at an offset: a key, or a single value. Undefined between them, in comments, and where the model knows nothing. */
export function placeAt(open: OpenDraft, offset: number): HoverPlace | undefined {
  const { draft } = open;
  const path = draft.pathAt(offset);
  const field = fieldAt(open, path);
  if (!field) return undefined;
  const keySpan = draft.spanOf(path, "key");
  if (keySpan && holds(keySpan, offset))
    return { ...field, part: "key", path, span: keySpan, value: valueAt(draft.value, path) };
  const span = draft.spanOf(path);
  const value = valueAt(draft.value, path);
  const isSingle = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return span && isSingle && holds(span, offset) ? { ...field, part: "value", path, span, value } : undefined;
}

export function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end && span.start < span.end;
}

/** The draft's value; where it does not say its kind yet, with the one that its file name tells. */
export function rootOf({ draft, uri }: OpenDraft): unknown {
  const { value } = draft;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { kind } = value as { kind?: unknown };
  if (typeof kind === "string" && Object.hasOwn(kindNouns, kind)) return value;
  return { ...value, kind: /\.extradition\.(?:ya?ml|json)$/i.test(uri) ? "extradition" : "mla" };
}
