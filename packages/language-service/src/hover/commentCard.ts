import type { Span } from "@rogatory/core";
import { findSuppressions } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";
import type { Card } from "./fieldCard.js";
import { holds } from "./place.js";
import { plain } from "./plain.js";
import { ruleLine } from "./rulePage.js";

/** Most rules of one comment that are told. */
const mostRules = 10;

/** What a comment that suppresses findings hides, and whether it counts; undefined for every other comment. */
export function commentCard(open: OpenDraft, offset: number): { readonly card: Card; readonly span: Span } | undefined {
  const { draft, words } = open;
  const comment = draft.comments.find(({ span }) => holds(span, offset));
  if (!comment?.text.toLowerCase().startsWith("rogatory-")) return undefined;
  const suppression = findSuppressions(draft).find(({ span }) => span.start === comment.span.start);
  if (!suppression) return undefined;
  const { rules, reason, problem, line } = suppression;
  if (problem === "unknown-directive" || problem === "no-rule")
    return { card: [words.text(["hover", "comment", problem])], span: comment.span };
  const lines = rules.slice(0, mostRules).map((rule) => `- ${ruleLine(open, rule)}`);
  const head = words.text(["hover", "comment", "head"], { line: line + 1, count: rules.length });
  const why =
    reason === undefined
      ? words.text(["hover", "comment", "no-reason"])
      : words.text(["hover", "comment", "reason"], { reason: plain(reason) });
  return { card: [`${head}\n\n${lines.join("\n")}`, why], span: comment.span };
}
