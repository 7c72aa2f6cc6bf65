import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { fieldProse, proseBlocks } from "../describe.js";
import { chosen } from "../fields.js";
import { words } from "../inlines.js";
import { isSaid } from "../values.js";

/** Whether, how far and why the request is to be kept confidential. */
export function confidentiality(context: LetterContext): Block[] {
  const value = context.request.confidentiality;
  const at = ["confidentiality"];
  const level = chosen("confidentiality", "level", value?.level);
  return [
    // A level that is no known one must not be read as "none".
    ...context.numberedIf(
      level !== "none" || value?.level === "none",
      () => words(context.text("confidentiality.wish", { level, requested: context.requested })),
      [...at, "level"],
    ),
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
  const stated = chosen("urgency", "level", value?.level);
  // Every request for provisional arrest is urgent, and says so in its first sentence.
  const level = context.request.kind === "provisionalArrest" && stated === "urgent" ? "none" : stated;
  const pressing = level === "urgent" || level === "emergency";
  const wish = () =>
    words(
      context.text("urgency.wish", {
        level,
        dated: deadline ? "yes" : "no",
        deadline: deadline ? context.format.date(deadline) : "",
      }),
    );
  const sentence = context.numberedIf(pressing || Boolean(deadline), wish, at);
  const reason =
    isSaid(value?.reason) && sentence.length === 0
      ? proseBlocks(context, value?.reason, [...at, "reason"])
      : fieldProse(context, "urgency", "reason", value?.reason, [...at, "reason"]);
  return [...sentence, ...reason, ...context.gapParagraphs(at)];
}
