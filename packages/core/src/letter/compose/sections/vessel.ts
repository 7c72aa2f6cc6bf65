import { fromPointer } from "../../../draft/pointer.js";
import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { legalBases } from "../opening.js";
import { urgency } from "./handling.js";
import { measureAsked, measureParticulars } from "./measures.js";

/** What is asked concerning each vessel; why it cannot wait stands with the first of them. */
export function vessels(context: LetterContext): Block[] {
  const all = context.request.measures ?? [];
  return [
    ...(all.length === 0 ? urgency(context) : []),
    ...all.flatMap((measure, index) => [
      ...measureAsked(context, measure, index),
      ...(index === 0 ? urgency(context) : []),
      ...measureParticulars(context, measure, index),
    ]),
    ...context.gapParagraphs(["measures"]),
  ];
}

/** The legal bases where they stand below what is asked, as numbered paragraphs like all else there. */
export function basis(context: LetterContext): Block[] {
  return legalBases(context).map((block) =>
    block.type === "paragraph" ? context.numbered(block.children, fromPointer(block.path ?? "")) : block,
  );
}
