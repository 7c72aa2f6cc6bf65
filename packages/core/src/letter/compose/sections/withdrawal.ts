import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { words } from "../inlines.js";

/** What the withdrawal means for those who have begun to execute the request. */
export function withdrawn(context: LetterContext): Block[] {
  const { requested } = context;
  return [context.numbered(words(context.text("withdrawal.noFurtherSteps", { requested })), ["related"])];
}
