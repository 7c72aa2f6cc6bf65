import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { describe, fieldProse, proseBlocks } from "../describe.js";

/** Subject first, in the drafter's words; then nature, stage and dates. */
export function proceedings(context: LetterContext): Block[] {
  const value = context.request.proceedings;
  const at = ["proceedings"];
  return [
    ...(value?.subject === undefined ? [] : proseBlocks(context, value.subject, [...at, "subject"])),
    ...(value?.subject === undefined
      ? fieldProse(context, "proceedings", "subject", undefined, [...at, "subject"])
      : []),
    ...describe(context, "proceedings", value, at, { omit: ["subject"] }),
  ];
}
