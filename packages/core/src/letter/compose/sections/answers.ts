import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { proseBlocks } from "../describe.js";
import { words } from "../inlines.js";
import { isSaid } from "../values.js";

/** What the requested State wants to be told by its own practice: each question, as far as it is known here, and the answer. */
export function answers(context: LetterContext): Block[] {
  const at = ["requested", "answers"];
  const given = (context.request.requested?.answers ?? []).flatMap(({ question = "", answer }, index) => {
    if (!isSaid(answer)) return [];
    const asked = context.additions.questions.get(question) ?? question;
    const lead = isSaid(asked) ? words(asked.trim()) : [];
    return proseBlocks(context, answer, [...at, index, "answer"], undefined, lead);
  });
  return [...given, ...context.gapParagraphs(at)];
}
