import { type Path, toPointer, valueAt } from "../pointer.js";
import type { Splice } from "../splices.js";
import type { Draft, DraftProblem } from "../types.js";
import { quotedAsLaidOut, readFolded } from "../yamlScalar.js";

/** Texts that YAML reads otherwise without quotation marks, and that were read as they were probably meant. */
const wantsQuotes: ReadonlySet<string> = new Set(["colonInValue", "textAfterValue", "signAtStart"]);
const wantsBlank: ReadonlySet<string> = new Set(["spaceAfterColon", "spaceAfterDash"]);

/** How a slip can be put right in the text itself. */
export interface SlipMend {
  readonly kind: "quotes" | "blankAfterColon" | "blankAfterDash";
  readonly splices: readonly Splice[];
}

/**
 * The change of the text that says to every reader of YAML what was read at the problem; undefined where none does. Whether what
 * was read is what was meant is for a person to say.
 */
export function slipMend(draft: Draft, { rule, message, span, path }: DraftProblem): SlipMend | undefined {
  if (draft.format !== "yaml" || rule !== "syntax-error" || path.length === 0) return undefined;
  if (wantsBlank.has(message)) {
    const isKey = message === "spaceAfterColon";
    if (draft.text[span.end - 1] !== (isKey ? ":" : "-")) return undefined;
    const splice = { start: span.end, end: span.end, text: " " };
    return { kind: isKey ? "blankAfterColon" : "blankAfterDash", splices: [splice] };
  }
  const value = draft.spanOf(path);
  if (!wantsQuotes.has(message) || !value) return undefined;
  const written = draft.text.slice(value.start, value.end);
  if (readFolded(written) !== valueAt(draft.value, path)) return undefined;
  return { kind: "quotes", splices: [{ ...value, text: quotedAsLaidOut(written) }] };
}

/** The changes that put the slips of a value right, as it was read. */
export function slipSplicesAt(draft: Draft, path: Path): Splice[] {
  const mends = draft.problems.flatMap((problem) =>
    isSamePath(problem.path, path) ? (slipMend(draft, problem)?.splices ?? []) : [],
  );
  const places = new Set<number>();
  return mends.toSorted((a, b) => a.start - b.start).filter(({ start }) => !places.has(start) && places.add(start));
}

const isSamePath = (one: Path, other: Path): boolean => toPointer(one) === toPointer(other);
