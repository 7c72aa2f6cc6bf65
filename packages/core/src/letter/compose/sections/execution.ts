import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { entryRows, fieldProse, particulars } from "../describe.js";
import { words } from "../inlines.js";
import { isSaid } from "../values.js";

/** Formalities with their reasons, presence of officials, originals, costs. */
export function execution(context: LetterContext): Block[] {
  const value = context.request.procedure;
  const at = ["procedure"];
  return [
    ...wishes(context),
    ...attendance(context),
    ...fieldProse(context, "procedure", "returnOfOriginals", value?.returnOfOriginals, [...at, "returnOfOriginals"]),
    ...fieldProse(context, "procedure", "costs", value?.costs, [...at, "costs"]),
    ...context.gapParagraphs(at),
  ];
}

function wishes(context: LetterContext): Block[] {
  const all = context.request.procedure?.wishes ?? [];
  if (!isSaid(all)) return [];
  const at = ["procedure", "wishes"];
  return [
    context.numbered(words(context.text("execution.wishes", { count: all.length })), at),
    ...particulars(entryRows(context, "proceduralWish", all, at, "what"), at),
  ];
}

function attendance(context: LetterContext): Block[] {
  const all = context.request.procedure?.attendance ?? [];
  if (!isSaid(all)) return [];
  const at = ["procedure", "attendance"];
  return [
    context.numbered(
      words(context.text("execution.attendance", { count: all.length, requested: context.requested })),
      at,
    ),
    ...particulars(entryRows(context, "attendance", all, at, "name"), at),
  ];
}
