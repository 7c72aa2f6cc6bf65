import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { describe, fieldProse, fieldRows, particulars, proseBlocks } from "../describe.js";
import { authorityRows } from "./authorities.js";

const at = ["proceedings"];

/** Particulars of the proceedings that stand in a table; all others are texts. */
const inTable = ["type", "stage", "reference", "openedOn", "chargedOn", "court", "nextDate", "loss"];

/** The case in the drafter's words, then one table of who asks, who conducts it, and where it stands. */
export function matter(context: LetterContext): Block[] {
  const value = context.request.proceedings;
  return [
    ...(value?.subject === undefined
      ? fieldProse(context, "proceedings", "subject", undefined, [...at, "subject"])
      : proseBlocks(context, value.subject, [...at, "subject"])),
    ...particulars(
      [...authorityRows(context), ...fieldRows(context, "proceedings", value, at, { only: inTable })],
      ["requesting"],
    ),
    ...context.gapParagraphs(["requesting"]),
    ...context.gapParagraphs(["requested"]),
    ...describe(context, "proceedings", value, at, { omit: ["subject", ...inTable] }),
  ];
}
