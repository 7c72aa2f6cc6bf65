import type { Draft, Span } from "./types.js";

/** A `# rogatory-disable-...` comment in a YAML draft. */
export interface SuppressionDirective {
  readonly rules: readonly string[];
  /** What stands after ` -- `. */
  readonly reason: string | undefined;
  readonly span: Span;
  /** 0-based line to which it applies. */
  readonly line: number;
  readonly problem?: "no-reason" | "no-rule" | "unknown-directive";
}

/** All suppression comments of a draft, also those that are written wrongly. */
export function findSuppressions(draft: Draft): readonly SuppressionDirective[] {
  return draft.comments.flatMap((comment): SuppressionDirective[] => {
    const match = /^rogatory-(\S*)\s*(.*)$/s.exec(comment.text);
    if (!match) return [];
    const [, directive, rest] = match as unknown as [string, string, string];
    const [list, ...reasons] = rest.split(/(?:^|\s)--(?:\s|$)/);
    const rules = (list ?? "").split(/[\s,]+/).filter((rule) => rule !== "");
    const reason = reasons.join(" -- ").trim() || undefined;
    const own = draft.positionAt(comment.span.start).line;
    const line = directive === "disable-next-line" ? nextEntryLine(draft, own) : own;
    const known = directive === "disable-next-line" || directive === "disable-line";
    const problem = !known
      ? "unknown-directive"
      : rules.length === 0
        ? "no-rule"
        : reason === undefined
          ? "no-reason"
          : undefined;
    return [{ rules, reason, span: comment.span, line, ...(problem ? { problem } : {}) }];
  });
}

/** The next line that holds more than a comment. */
function nextEntryLine(draft: Draft, line: number): number {
  const lines = draft.text.split(/\r?\n/);
  let next = line + 1;
  while (next < lines.length && /^\s*(#.*)?$/.test(lines[next] ?? "")) next++;
  return next;
}
