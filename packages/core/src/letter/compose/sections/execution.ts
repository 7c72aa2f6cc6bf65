import { toPointer } from "../../../draft/pointer.js";
import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { entryBlocks, fieldProse, fieldRows, particulars } from "../describe.js";
import { words } from "../inlines.js";
import { textInlines } from "../markdown.js";
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
  return [
    context.numbered(words(context.text("execution.wishes", { count: all.length })), ["procedure", "wishes"]),
    ...all.flatMap((wish, index): Block[] => {
      const at = ["procedure", "wishes", index];
      const rows = fieldRows(context, "proceduralWish", wish, at, { omit: ["what"] });
      const missing = context.gaps.within(at);
      const told =
        missing.length === 0
          ? rows
          : [...rows, { label: context.text("execution.missing"), value: missing, path: toPointer(at) }];
      const what = textInlines(context, wish.what ?? "");
      return told.length === 0
        ? particulars(fieldRows(context, "proceduralWish", wish, at), at)
        : particulars(told, at, what.length === 0 ? {} : { caption: [{ type: "strong", children: what }] });
    }),
  ];
}

function attendance(context: LetterContext): Block[] {
  const all = context.request.procedure?.attendance ?? [];
  if (!isSaid(all)) return [];
  const at = ["procedure", "attendance"];
  const lead = context.numbered(
    words(context.text("execution.attendance", { count: all.length, requested: context.requested })),
    at,
  );
  return [lead, ...entryBlocks(context, "attendance", all, at)];
}
