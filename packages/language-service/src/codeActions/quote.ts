import { type Finding, fromPointer, type TextEdit, valueAt } from "@rogatory/core";
import { quotedAsLaidOut } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";

/** Rules about a text that is read as meant, and by other programs would be if it stood in quotation marks. */
const wantsQuotes: ReadonlySet<string> = new Set(["misread-without-quotes", "unquoted-reference"]);

/**
 * Quotation marks around the text of a finding that wants them; undefined for others. The planner has no word for this: what the
 * request says stays the same.
 */
export function quoteOf({ draft }: OpenDraft, { rule, path }: Finding): TextEdit[] | undefined {
  if (!wantsQuotes.has(rule) || draft.format !== "yaml") return undefined;
  const at = fromPointer(path);
  const span = draft.spanOf(at);
  if (typeof valueAt(draft.value, at) !== "string" || !span || span.end <= span.start) return undefined;
  const written = draft.text.slice(span.start, span.end);
  // Other scalars have their own signs, and a tag or anchor in front of a text is no part of it.
  if (/^["'|>&*!]/.test(written)) return undefined;
  return [{ range: draft.rangeOf(span), newText: quotedAsLaidOut(written) }];
}
