import {
  applyTextEdits,
  type Draft,
  type DraftEdit,
  fromPointer,
  type Path,
  PlanError,
  plan,
  type Range,
  type TextEdit,
  updateDraft,
  valueAt,
} from "@rogatory/core";
import { computeExpected, isSameValue } from "@rogatory/core/editor";
import { spanInText } from "../navigation/scalarOffsets.js";
import type { OpenDraft } from "../openDraft.js";
import type { MadeChange } from "./offer.js";

/** The draft read again with another text, as far as it is another. */
export function readAgain({ draft }: OpenDraft, text: string): Draft {
  return updateDraft(draft, [{ range: draft.rangeOf({ start: 0, end: draft.text.length }), newText: text }]);
}

/**
 * The changes of the text that make the edits: within a text where only a part of it becomes another, so that its lines and quotes
 * stay; else by the planner. Undefined where nothing would change, or not without harm.
 */
export function textEditsOf(open: OpenDraft, edits: readonly DraftEdit[]): readonly TextEdit[] | undefined {
  try {
    const made = editsWithinTexts(open, edits) ?? plan(open.draft, edits);
    return made.length > 0 ? made : undefined;
  } catch (error) {
    if (error instanceof PlanError) return undefined;
    throw error;
  }
}

/** As {@link textEditsOf}; the cursor goes to the first place below one of the paths that waits to be filled in. */
export function changeOf(
  open: OpenDraft,
  edits: readonly DraftEdit[],
  blanks: readonly Path[] = [],
): MadeChange | undefined {
  const made = textEditsOf(open, edits);
  return made && withCursor(open, made, blanks);
}

/** A change with the cursor at the first place below one of the paths that waits to be filled in. */
export function withCursor(open: OpenDraft, edits: readonly TextEdit[], blanks: readonly Path[]): MadeChange {
  return blanks.length === 0 ? { edits } : { edits, cursor: () => placeToFill(open, edits, blanks) };
}

function placeToFill(open: OpenDraft, edits: readonly TextEdit[], blanks: readonly Path[]): Range | undefined {
  const after = readAgain(open, applyTextEdits(open.text, edits));
  const found = blanks.map((path) => firstBlank(after, path)).find((path) => path !== undefined);
  const span = found && after.spanOf(found);
  if (!span) return undefined;
  // Between the quotes, brackets or braces.
  const isEnclosed = /["'[{]/.test(after.text[span.start] ?? "");
  return after.rangeOf(isEnclosed ? { start: span.start + 1, end: span.end - 1 } : span);
}

/** The path of the first value below a path that says nothing: a blank text, a null, an empty list or mapping. */
function firstBlank(draft: Draft, path: Path): Path | undefined {
  const value = valueAt(draft.value, path);
  if (value === undefined) return undefined;
  if (value === null || value === "") return path;
  if (typeof value !== "object") return undefined;
  const entries = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  if (entries.length === 0) return path;
  for (const step of entries) {
    const found = firstBlank(draft, [...path, step]);
    if (found) return found;
  }
  return undefined;
}

/** True where the text after the edits has the value, and no problem that it did not have. */
export const isProven = (open: OpenDraft, edits: readonly TextEdit[], value: unknown): boolean =>
  isSound(open, readAgain(open, applyTextEdits(open.text, edits)), value);

/** True where a draft read after a change has the value, and no problem that the one before it did not have. */
export function isSound(open: OpenDraft, after: Draft, value: unknown): boolean {
  const count = (draft: Draft, rule: string) => draft.problems.filter((problem) => problem.rule === rule).length;
  return (
    isSameValue(after.value, value) &&
    after.problems.every(({ rule }) => count(after, rule) <= count(open.draft, rule)) &&
    after.comments.length >= open.draft.comments.length
  );
}

/** Where each edit gives a text another part in its middle: that part alone. Undefined where that cannot be, or is not proven. */
function editsWithinTexts(open: OpenDraft, edits: readonly DraftEdit[]): TextEdit[] | undefined {
  const { draft } = open;
  const paths = new Set(edits.map(({ path }) => path));
  if (edits.some(({ op }) => op !== "set") || paths.size < edits.length) return undefined;
  const made: TextEdit[] = [];
  for (const { path, value } of edits) {
    const at = fromPointer(path);
    const old = valueAt(draft.value, at);
    if (typeof old !== "string" || typeof value !== "string" || old === value) return undefined;
    const [start, oldEnd, newEnd] = differenceOf(old, value);
    const part = value.slice(start, newEnd);
    // What needs quotes or escapes in some place is the planner's matter, as is a text that becomes another from end to end.
    if (/[\p{Cc}"'\\#]/u.test(part) || (start === 0 && oldEnd === old.length)) return undefined;
    const span = spanInText(draft, at, { start, end: oldEnd });
    if (!span) return undefined;
    made.push({ range: draft.rangeOf(span), newText: part });
  }
  return made.length > 0 && isProven(open, made, computeExpected(draft.value, edits)) ? made : undefined;
}

/** Where two texts begin to differ, and where that ends in the one and in the other. Never inside a surrogate pair. */
function differenceOf(old: string, value: string): [number, number, number] {
  const shorter = Math.min(old.length, value.length);
  let start = 0;
  while (start < shorter && old[start] === value[start]) start++;
  if (/[\ud800-\udbff]/.test(old[start - 1] ?? "")) start--;
  let tail = 0;
  while (tail < shorter - start && old.at(-1 - tail) === value.at(-1 - tail)) tail++;
  if (/[\udc00-\udfff]/.test(old.at(-tail) ?? "") && tail > 0) tail--;
  return [start, old.length - tail, value.length - tail];
}
