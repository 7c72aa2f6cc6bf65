import { slipMend } from "../draft/mend/slipSplices.js";
import { type Path, toPointer, valueAt } from "../draft/pointer.js";
import type { Draft, DraftProblem, Span } from "../draft/types.js";
import { readFolded } from "../draft/yamlScalar.js";
import type { FieldEntry } from "../model/fieldIndex.js";
import type { OfferedFix } from "../rules/rule.js";
import { keysAt, nounAt, type ShapeProblem } from "../shape/shape.js";

/**
 * Mends of a text that YAML reads otherwise because of a sign in it (`purpose: To prove: that he paid`), and of a blank that lacks
 * (`purpose:To prove`): the text as a value, which the planner writes in quotation marks. A text is only offered where the model
 * wants one.
 */
export function fixesOfSyntax(draft: Draft, problem: DraftProblem): readonly OfferedFix[] {
  const mend = slipMend(draft, problem);
  const { path } = problem;
  if (!mend) {
    const text = textWithSign(draft, problem);
    return text === undefined || !takesText(draft.value, path) ? [] : [textFix(path, text, false)];
  }
  const value = valueAt(draft.value, path);
  if (mend.kind !== "quotes")
    return [{ title: mend.kind, safe: true, edits: [{ op: "set", path: toPointer(path), value }] }];
  if (typeof value !== "string" || !takesText(draft.value, path)) return [];
  return [textFix(path, value, !namesAnotherKey(draft.value, path, value))];
}

/** The mend of a text that was read as a group with one key, where the model wants a text: `- Bring: the ledger`. */
export function fixesOfShape(draft: Draft, { rule, path }: ShapeProblem): readonly OfferedFix[] {
  if (rule !== "wrong-type" || draft.format !== "yaml" || !takesText(draft.value, path)) return [];
  const span = draft.spanOf(path);
  const group = valueAt(draft.value, path);
  if (!span || typeof group !== "object" || group === null || Array.isArray(group)) return [];
  const inner = Object.values(group);
  const written = draft.text.slice(span.start, span.end).trimEnd();
  // One entry, both sides of it without signs that YAML reads: what was written is the text.
  const isPlain = inner.length === 1 && /^[^"'{[&*!|>?#][^:#]*:(?:\s+[^"'{[&*!|>\s-][^#]*|)$/.test(written);
  const isSingle = inner.every((value) => value === null || typeof value !== "object");
  const behind = draft.text.indexOf("\n", span.end);
  const place = { start: span.start, end: behind < 0 ? draft.text.length : behind };
  return isPlain && isSingle && !hasComment(draft, place) ? [textFix(path, readFolded(written), false)] : [];
}

const textFix = (path: Path, value: string, safe: boolean): OfferedFix => ({
  title: "quoteText",
  safe,
  edits: [{ op: "set", path: toPointer(path), value }],
});

/** A text that begins with a sign by which YAML names values: it is not read with the sign. */
function textWithSign(draft: Draft, { rule, message, span, path }: DraftProblem): string | undefined {
  const isTag = rule === "syntax-error" && message === "tag";
  const isName = rule === "anchor-or-alias" && (message === "anchor" || message === "unknown");
  const value = path.length > 0 && draft.format === "yaml" && (isTag || isName) ? draft.spanOf(path) : undefined;
  if (!value) return undefined;
  const text = draft.text.slice(Math.min(span.start, value.start), Math.max(span.end, value.end));
  // Who gives a value a name and uses it means it so.
  if (message === "anchor" && draft.text.includes(`*${text.slice(1).split(/\s/, 1)[0] ?? ""}`)) return undefined;
  return /[\r\n"'|>]/.test(text) || hasComment(draft, span) ? undefined : text;
}

const hasComment = ({ comments }: Draft, { start, end }: Span): boolean =>
  comments.some(({ span }) => span.start >= start && span.start < end);

/** True where the model wants a text that may say anything. */
function takesText(root: unknown, path: Path): boolean {
  if (path[0] === "internal") return true;
  const field = fieldAt(root, path);
  return (
    field !== undefined &&
    (field.list ?? false) === (typeof path.at(-1) === "number") &&
    [field.noun, field.values, field.format, field.type, field.words].every((other) => other === undefined)
  );
}

function fieldAt(root: unknown, path: Path): FieldEntry | undefined {
  const steps = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
  const fields = nounAt(root, steps.slice(0, -1))?.fields;
  const key = String(steps.at(-1));
  return fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** True where a key of the same group stands in the text: two entries may have come together on one line. */
function namesAnotherKey(root: unknown, path: Path, text: string): boolean {
  const keys = keysAt(root, path.slice(0, -1));
  return [...text.matchAll(/(?<![\p{L}\d])([A-Za-z]+):(?:\s|$)/gu)].some(([, word = ""]) => keys.includes(word));
}
