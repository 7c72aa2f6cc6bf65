import type { Draft, DraftComment, Span } from "./types.js";

/**
 * A comment that asks for findings not to be shown.
 *
 * `# rogatory-disable-next-line rule-id, rule-id -- reason` on a line of its own counts for findings that begin on the
 * next line that is neither blank nor a comment; `# rogatory-disable-line rule-id -- reason` behind a value counts for its line.
 */
export interface Suppression {
  /** Rule ids as written; empty where the comment names none. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  /** The whole comment. */
  readonly span: Span;
  /** 0-based line the findings must begin on; past the last line where nothing follows the comment. */
  readonly line: number;
  /**
   * `unknown-directive`: begins with `rogatory-` but is none of the two, so it suppresses nothing. `no-rule`: names no
   * rule, so it suppresses nothing. `no-reason`: works, but whoever reads it later will not know why.
   */
  readonly problem?: "no-reason" | "no-rule" | "unknown-directive";
}

const directive = /^(rogatory-\S*)\s*([\s\S]*)$/i;

/** Finds the suppression comments of a YAML draft, in text order. JSON has none: there the `suppressions` list does it. */
export function findSuppressions(draft: Draft): Suppression[] {
  if (draft.format !== "yaml") return [];
  return draft.comments.flatMap((comment) => readSuppression(comment, draft) ?? []);
}

function readSuppression(comment: DraftComment, draft: Draft): Suppression | undefined {
  const match = directive.exec(comment.text);
  if (!match) return undefined;
  const [, name = "", rest = ""] = match;
  // Rule ids have no blanks around their hyphens, so a reason begins at `--` behind a blank or with nothing before it.
  const [before = "", ...after] = rest.split(/(?:^|\s)--(?=\s|$)/);
  const rules = before.split(/[\s,]+/).filter((rule) => rule !== "");
  const reason = after.join(" --").trim() || undefined;
  const isNextLine = name === "rogatory-disable-next-line";
  const line = isNextLine ? nextContentLine(comment, draft) : draft.positionAt(comment.span.start).line;
  const found = { rules, reason, span: comment.span, line };
  if (!isNextLine && name !== "rogatory-disable-line") return { ...found, problem: "unknown-directive" };
  if (rules.length === 0) return { ...found, problem: "no-rule" };
  return reason === undefined ? { ...found, problem: "no-reason" } : found;
}

/** The line of the first text after a comment that is not itself a comment. */
function nextContentLine(comment: DraftComment, draft: Draft): number {
  let at = comment.span.end;
  for (const other of draft.comments.slice(draft.comments.indexOf(comment) + 1)) {
    if (draft.text.slice(at, other.span.start).trim() !== "") break;
    at = other.span.end;
  }
  const blanks = /^\s*/.exec(draft.text.slice(at))?.[0].length ?? 0;
  if (at + blanks >= draft.text.length) return draft.positionAt(draft.text.length).line + 1;
  return draft.positionAt(at + blanks).line;
}
