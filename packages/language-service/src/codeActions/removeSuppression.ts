import { type Finding, fromPointer, type TextEdit, toPointer } from "@rogatory/core";
import { findSuppressions } from "@rogatory/core/editor";
import { CodeActionKind } from "vscode-languageserver-types";
import type { OpenDraft } from "../openDraft.js";
import { changeOf } from "./change.js";
import type { MadeChange, Occasion, Offer } from "./offer.js";

/** Taking away a suppression that covers nothing. It may only be misplaced, so it is never done unasked. */
export function offerRemovals({ open, findings }: Occasion): Offer[] {
  return findings
    .filter(({ rule }) => rule === "unused-suppression")
    .map((finding) => ({
      key: `remove suppression ${finding.range.start.line} ${finding.path}`,
      title: open.words.text(["codeActions", "removeSuppression"]),
      kind: CodeActionKind.QuickFix,
      findings: [finding],
      make: () => removal(open, finding),
    }));
}

function removal(open: OpenDraft, { path, range }: Finding): MadeChange | undefined {
  const { draft } = open;
  const start = draft.offsetAt(range.start);
  const comment = findSuppressions(draft).find(({ span }) => span.start === start);
  if (!comment) {
    const at = fromPointer(path);
    return at[0] === "suppressions" && at.length === 2
      ? changeOf(open, [{ op: "remove", path: toPointer(at) }])
      : undefined;
  }
  return { edits: [withoutComment(open, comment.span.start, comment.span.end)] };
}

/** A comment with the blanks in front of it, and with its line where nothing else stands on it. */
function withoutComment({ draft }: OpenDraft, from: number, to: number): TextEdit {
  const { text } = draft;
  let start = from;
  while (start > 0 && /[ \t]/.test(text[start - 1] ?? "")) start--;
  const isAlone = start === 0 || text[start - 1] === "\n" || text[start - 1] === "\uFEFF";
  const lineEnd = /^\r?\n/.exec(text.slice(to, to + 2))?.[0].length ?? 0;
  return { range: draft.rangeOf({ start, end: isAlone ? to + lineEnd : to }), newText: "" };
}
