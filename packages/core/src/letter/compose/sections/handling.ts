import { kindDefinition } from "../../../kinds/index.js";
import type { Block, Inline } from "../../types.js";
import type { LetterContext } from "../context.js";
import { fieldProse, proseBlocks } from "../describe.js";
import { chosen, fieldTitle } from "../fields.js";
import { words } from "../inlines.js";
import { isSaid } from "../values.js";

/** Whether, how far and why the request is to be kept confidential, and for what it may be used. */
export function confidentiality(context: LetterContext): Block[] {
  return confidentialityIn(context, "wish");
}

/** The same of information that was not asked for: no request is to be kept confidential, but the information. */
export function useOfInformation(context: LetterContext): Block[] {
  return confidentialityIn(context, "information");
}

function confidentialityIn(context: LetterContext, sentence: "wish" | "information"): Block[] {
  const value = context.request.confidentiality;
  const at = ["confidentiality"];
  const level = chosen("confidentiality", "level", value?.level);
  // A level that is no known one must not be read as "none".
  const wish =
    level !== "none" || value?.level === "none"
      ? words(context.text(`confidentiality.${sentence}`, { level, requested: context.requested }))
      : [];
  const title = (key: string): string => fieldTitle(context.catalogue, "confidentiality", key) ?? key;
  // The sentence stands with the first of the two texts.
  const [first, ...others] = (["extent", "reason"] as const).filter((key) => isSaid(value?.[key]));
  return [
    ...(first === undefined
      ? numberedSentence(context, wish, at)
      : proseBlocks(context, value?.[first], [...at, first], title(first), wish)),
    ...others.flatMap((key) => proseBlocks(context, value?.[key], [...at, key], title(key))),
    ...proseBlocks(context, value?.useConditions, [...at, "useConditions"], title("useConditions")),
    ...(["extent", "reason"] as const)
      .filter((key) => !isSaid(value?.[key]))
      .flatMap((key) => fieldProse(context, "confidentiality", key, undefined, [...at, key])),
    ...context.gapParagraphs(at),
  ];
}

/** By when the answer is needed, and why. */
export function urgency(context: LetterContext): Block[] {
  const value = context.request.urgency;
  const at = ["urgency"];
  const deadline = value?.deadline?.trim();
  const stated = chosen("urgency", "level", value?.level);
  // Every request for provisional arrest is urgent, and says so in its first sentence; so does one concerning a vessel at sea.
  const { kind } = context.request;
  const isSaidFirst = kind === "provisionalArrest" || kindDefinition(kind).urgent === true;
  const level = isSaidFirst && stated === "urgent" ? "none" : stated;
  const pressing = level === "urgent" || level === "emergency";
  const wish =
    pressing || deadline
      ? words(
          context.text("urgency.wish", {
            level,
            dated: deadline ? "yes" : "no",
            deadline: deadline ? context.format.date(deadline) : "",
          }),
        )
      : [];
  return [
    ...(isSaid(value?.reason)
      ? proseBlocks(context, value?.reason, [...at, "reason"], undefined, wish)
      : [
          ...numberedSentence(context, wish, at),
          ...fieldProse(context, "urgency", "reason", undefined, [...at, "reason"]),
        ]),
    ...fieldProse(context, "urgency", "confirmedBy", value?.confirmedBy, [...at, "confirmedBy"]),
    ...context.gapParagraphs(at),
  ];
}

function numberedSentence(context: LetterContext, sentence: readonly Inline[], path: readonly string[]): Block[] {
  return sentence.length === 0 ? [] : [context.numbered(sentence, path)];
}
