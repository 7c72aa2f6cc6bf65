import { fromPointer, isWithin, type Path } from "../draft/pointer.js";
import { findSuppressions } from "../draft/suppressions.js";
import type { Draft, Range } from "../draft/types.js";
import type { AnyRequest } from "../model/types.js";
import type { Finding } from "./finding.js";

/** A wish of the drafter not to be told of a finding again: a comment in the text, or an entry under `suppressions`. */
export interface Suppression {
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  readonly range: Range;
  readonly path: Path;
  readonly malformed?: "no-rule" | "unknown-directive" | undefined;
  covers(finding: Finding): boolean;
}

/** What could not be read, or is left out because of its form: accepting it would hide that the letter lacks it. */
const unread: ReadonlySet<string> = new Set([
  "syntax-error",
  "duplicate-key",
  "forbidden-key",
  "several-documents",
  "draft-too-large",
  "draft-too-deep",
  "draft-too-many-nodes",
  "wrong-encoding",
  "not-a-request",
  "unknown-kind",
  "unknown-version",
  "unknown-measure",
  "missing-key",
  "wrong-type",
  "invalid-value",
]);

/** False for an error that says that part of the draft was not read: no reason makes it whole. */
export function isAcceptable({ rule, severity }: Pick<Finding, "rule" | "severity">): boolean {
  return severity !== "error" || !unread.has(rule);
}

export function suppressionsOf(draft: Draft, request: AnyRequest | undefined): readonly Suppression[] {
  const comments = findSuppressions(draft).map(
    (directive): Suppression => ({
      rules: directive.rules,
      reason: directive.reason,
      range: draft.rangeOf(directive.span),
      path: draft.pathAt(directive.span.start),
      malformed: directive.problem === "no-reason" ? undefined : directive.problem,
      covers: (finding) => directive.rules.includes(finding.rule) && finding.range.start.line === directive.line,
    }),
  );
  const listed = (request?.suppressions ?? []).map((entry, index): Suppression => {
    const path = ["suppressions", index];
    const target = fromPointer(entry.path ?? "");
    return {
      rules: entry.rule === undefined ? [] : [entry.rule],
      reason: entry.reason,
      range: draft.rangeOf(draft.nearestSpan(path)),
      path,
      malformed: entry.rule === undefined ? "no-rule" : undefined,
      covers: (finding) => finding.rule === entry.rule && isWithin(fromPointer(finding.path), target),
    };
  });
  return [...comments, ...listed];
}
