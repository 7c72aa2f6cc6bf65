import type { Path } from "../../../draft/pointer.js";
import { personById } from "../../../model/naming.js";
import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { describe, fieldProse, fieldRows, particulars } from "../describe.js";
import { chosen, fieldTitle } from "../fields.js";
import { strong, words } from "../inlines.js";
import { personLabel } from "../references.js";
import { isSaid } from "../values.js";

const at: Path = ["extradition"];

/** Who is sought, for what, and where the person is believed to be. */
export function surrender(context: LetterContext): Block[] {
  const value = context.request.extradition;
  const person = personById(context.request, value?.person);
  const dangling =
    isSaid(value?.person) && person === undefined
      ? fieldRows(context, "extradition", value, at, { only: ["person"] })
      : [];
  const sentence = context.phrase("extradition.surrender", {
    kind: context.request.kind ?? "extradition",
    status: chosen("extradition", "status", value?.status),
    person: person ? words(personLabel(context, person)) : words(context.text("reference.personSought")),
    requested: context.requested,
    requesting: context.requesting,
  });
  return [
    ...(value === undefined ? [] : [context.numbered(sentence, [...at, "person"])]),
    ...particulars(
      [...dangling, ...fieldRows(context, "extradition", value, at, { only: ["status", "location"] })],
      at,
    ),
    ...gaps(context, "person", "status", "location"),
  ];
}

/** The warrant or judgment on which the request rests, what remains to be served, and the trial. */
export function decision(context: LetterContext): Block[] {
  const value = context.request.extradition;
  const parts = [
    ["warrant", "arrestWarrant"],
    ["judgment", "judgment"],
    ["sentence", "sentenceToServe"],
    ["trial", "trial"],
  ] as const;
  return [
    ...parts.flatMap(([key, noun]) =>
      describe(context, noun, value?.[key], [...at, key], {
        caption: [strong(fieldTitle(context.catalogue, "extradition", key) ?? key)],
      }),
    ),
    ...fieldProse(context, "extradition", "intentionToSentence", value?.intentionToSentence, [
      ...at,
      "intentionToSentence",
    ]),
  ];
}

/** Why it cannot wait, and that the full request follows. */
export function provisional(context: LetterContext): Block[] {
  const value = context.request.extradition?.provisional;
  const path = [...at, "provisional"];
  const intended = value?.fullRequestWillFollow === true;
  const by = value?.fullRequestBy?.trim();
  const intention = () =>
    words(
      context.text("extradition.intention", {
        intended: intended ? "yes" : "no",
        dated: by ? "yes" : "no",
        date: by ? context.format.date(by) : "",
        requested: context.requested,
      }),
    );
  return [
    ...fieldProse(context, "provisional", "urgency", value?.urgency, [...path, "urgency"]),
    ...context.numberedIf(intended || Boolean(by), intention, [...path, "fullRequestBy"]),
    ...describe(context, "provisional", value, path, {
      omit: ["urgency", "fullRequestBy", ...(intended ? ["fullRequestWillFollow"] : [])],
    }),
  ];
}

/** Evidence, jurisdiction, nationality and whatever else the requested State has to weigh. */
export function considerations(context: LetterContext): Block[] {
  const value = context.request.extradition;
  const elsewhere = [
    "person",
    "status",
    "location",
    "warrant",
    "judgment",
    "sentence",
    "trial",
    "intentionToSentence",
    "provisional",
    "priorDecisions",
    "competingRequests",
    "candour",
  ];
  const prior = value?.priorDecisions;
  const competing = value?.competingRequests;
  const stated = (key: "priorDecisions" | "competingRequests"): Block[] =>
    context.numberedIf(
      value?.[key]?.none === true,
      () => words(context.text(`extradition.${key}`, { requesting: context.requesting, requested: context.requested })),
      [...at, key, "none"],
    );
  return [
    ...describe(context, "extradition", value, at, { omit: elsewhere }),
    ...stated("priorDecisions"),
    ...describe(context, "priorDecisions", prior, [...at, "priorDecisions"], {
      omit: prior?.none === true ? ["none"] : [],
    }),
    ...stated("competingRequests"),
    ...describe(context, "competingRequests", competing, [...at, "competingRequests"], {
      omit: competing?.none === true ? ["none"] : [],
    }),
    ...context.numberedIf(value?.candour === true, () => words(context.text("extradition.candour")), [
      ...at,
      "candour",
    ]),
    ...context.gapParagraphs(at),
  ];
}

function gaps(context: LetterContext, ...keys: readonly string[]): Block[] {
  return keys.flatMap((key) => context.gapParagraphs([...at, key]));
}
