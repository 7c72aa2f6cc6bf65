import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { fieldProse, proseBlocks } from "../describe.js";
import { words } from "../inlines.js";
import { isSaid } from "../values.js";

/** Whether, how far and why the request is to be kept confidential. */
export function confidentiality(context: LetterContext): Block[] {
  const value = context.request.confidentiality;
  const at = ["confidentiality"];
  const sentence = value?.level === undefined ? [] : [context.numbered(words(context.text("confidentiality.wish", { level: value.level, requested: context.requested })), [...at, "level"])];
  return [
    ...sentence,
    ...fieldProse(context, "confidentiality", "extent", value?.extent, [...at, "extent"]),
    ...fieldProse(context, "confidentiality", "reason", value?.reason, [...at, "reason"]),
    ...context.gapParagraphs(at),
  ];
}

/** By when the answer is needed, and why. */
export function urgency(context: LetterContext): Block[] {
  const value = context.request.urgency;
  const at = ["urgency"];
  const deadline = value?.deadline?.trim();
  const level = value?.level ?? "none";
  const sentence = level === "none" && !deadline ? [] : [context.numbered(words(context.text("urgency.wish", { level, dated: deadline ? "yes" : "no", deadline: deadline ? context.format.date(deadline) : "" })), at)];
  const reason = isSaid(value?.reason) && sentence.length === 0 ? proseBlocks(context, value?.reason, [...at, "reason"]) : fieldProse(context, "urgency", "reason", value?.reason, [...at, "reason"]);
  return [...sentence, ...reason, ...context.gapParagraphs(at)];
}
