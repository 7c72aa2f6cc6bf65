import { type Path, toPointer, valueAt } from "../../draft/pointer.js";
import type { Draft, DraftComment } from "../../draft/types.js";
import { partsOf } from "../../prose/calendar.js";
import { texts } from "../../prose/index.js";
import { createRule } from "../rule.js";

/** So many characters are shown of what is read, and of what is cut off. */
const shown = 40;

export const rule = createRule({
  id: "text-cut-off",
  code: "SY-13",
  nature: "defect",
  sources: [],
  check({ draft, request, report }) {
    if (draft.format !== "yaml") return;
    // Nothing can be missing behind a closed choice or a date: what follows one is a comment.
    let open: ReadonlySet<string> | undefined;
    for (const comment of draft.comments) {
      const path = cutText(draft, comment);
      if (!path) continue;
      open ??= new Set(
        texts(request).flatMap((place) => (partsOf(place.value) === undefined ? [toPointer(place.path)] : [])),
      );
      if (!open.has(toPointer(path))) continue;
      const lost = draft.text.slice(comment.span.start, comment.span.end).trim();
      const read = String(valueAt(draft.value, path));
      report({ path, message: "cut", params: { read: lastOf(read), lost: firstOf(lost) }, severity: "warning" });
    }
  },
});

/** The path of the text without quotes that the comment ends, where the comment looks as if it were meant to be read. */
function cutText(draft: Draft, { span, text, ownLine }: DraftComment): Path | undefined {
  // Who writes a comment leaves a blank behind the sign; `#!` and `##` are habits of comments too.
  if (ownLine || !/^#[^\s!#]/.test(draft.text.slice(span.start, span.start + 2)) || /^rogatory-/i.test(text)) return;
  let end = span.start;
  while (/[ \t]/.test(draft.text.charAt(end - 1))) end--;
  const path = draft.pathAt(end - 1);
  const value = draft.spanOf(path);
  if (path.length === 0 || value?.end !== end || value.start === end) return;
  const isQuotedOrBlock = /["'|>]/.test(draft.text.charAt(value.start));
  return isQuotedOrBlock || typeof valueAt(draft.value, path) !== "string" ? undefined : path;
}

const firstOf = (text: string): string => {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > shown ? `${line.slice(0, shown - 3)}...` : line;
};
const lastOf = (text: string): string => {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > shown ? `...${line.slice(3 - shown)}` : line;
};
