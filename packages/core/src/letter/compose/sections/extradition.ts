import type { Path } from "../../../draft/pointer.js";
import { personById } from "../../../model/naming.js";
import type { Person, Place, Unknown } from "../../../model/types.js";
import { plainText } from "../../render/conventions.js";
import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { describe, fieldProse, fieldRows, particulars, proseBlocks, type Row } from "../describe.js";
import { fieldTitle } from "../fields.js";
import { words } from "../inlines.js";
import { personLabel } from "../references.js";
import { fieldInlines, isSaid } from "../values.js";
import { persons } from "./persons.js";

const at: Path = ["extradition"];

/** What is asked in a sentence, and which person it is about where the draft does not tell. */
function request(context: LetterContext): Block[] {
  const value = context.request.extradition;
  const person = personById(context.request, value?.person);
  const sentence = () =>
    context.phrase("extradition.surrender", {
      kind: context.request.kind ?? "extradition",
      person: words(person ? personLabel(context, person) : context.text("reference.personSought")),
      requested: context.requested,
      requesting: context.requesting,
    });
  const dangling = isSaid(value?.person) && person === undefined;
  return [
    ...context.numberedIf(value !== undefined, sentence, [...at, "person"]),
    ...particulars(dangling ? fieldRows(context, "extradition", value, at, { only: ["person"] }) : [], at),
    ...context.gapParagraphs([...at, "person"]),
  ];
}

/** `about` is the person in whose table the rows stand: a place that it names already is not told twice. */
export function statusRows(context: LetterContext, about?: Person): Row[] {
  const value = context.request.extradition;
  const shown = (noun: string, place: Place | Unknown | undefined): string =>
    isSaid(place) ? plainText(fieldInlines(context, noun, "location", place)) : "";
  const told = shown("extradition", value?.location);
  const twice = told !== "" && told === shown("person", about?.location);
  return fieldRows(context, "extradition", value, at, { only: twice ? ["status"] : ["status", "location"] });
}

function decisionRows(context: LetterContext): Row[] {
  return [...warrantRows(context), ...sentenceRows(context), ...trialRows(context)];
}

/** The warrant or judgment. */
export function warrantRows(context: LetterContext): Row[] {
  return fieldRows(context, "extradition", context.request.extradition, at, { only: ["warrant", "judgment"] });
}

/** What was imposed, and what remains of it. */
export function sentenceRows(context: LetterContext): Row[] {
  const path = [...at, "sentence"];
  return fieldRows(context, "sentenceToServe", context.request.extradition?.sentence, path, { omit: ["computation"] });
}

/** Whether the person was present at the trial. */
export function trialRows(context: LetterContext): Row[] {
  return fieldRows(context, "trial", context.request.extradition?.trial, [...at, "trial"], { only: ["inAbsentia"] });
}

/** How the sentence was computed. */
export function computation(context: LetterContext): Block[] {
  const path = [...at, "sentence", "computation"];
  return fieldProse(
    context,
    "sentenceToServe",
    "computation",
    context.request.extradition?.sentence?.computation,
    path,
  );
}

/** How the person was summoned and defended, and whether the trial can be held again. */
export function trialProse(context: LetterContext): Block[] {
  return describe(context, "trial", context.request.extradition?.trial, [...at, "trial"], { omit: ["inAbsentia"] });
}

/** That a sentence is to be imposed. */
export function intention(context: LetterContext): Block[] {
  const path = [...at, "intentionToSentence"];
  return fieldProse(
    context,
    "extradition",
    "intentionToSentence",
    context.request.extradition?.intentionToSentence,
    path,
  );
}

/** What no row holds: how the sentence was computed, the trial, what is intended. */
function decisionProse(context: LetterContext): Block[] {
  return [
    ...computation(context),
    ...trialProse(context),
    ...intention(context),
    ...["warrant", "judgment", "sentence", "trial"].flatMap((key) => context.gapParagraphs([...at, key])),
  ];
}

/** Who is sought, for what, and where the person is believed to be. */
export function surrender(context: LetterContext): Block[] {
  return [...request(context), ...particulars(statusRows(context), at)];
}

/** Who is taken through, from where, and how. */
export function transit(context: LetterContext): Block[] {
  const value = context.request.extradition;
  const journey = value?.transit;
  const path = [...at, "transit"];
  const person = personById(context.request, value?.person);
  const state = journey?.surrenderedBy;
  const sentence = () =>
    context.phrase(journey?.surrenderConfirmed === true ? "extradition.transit" : "extradition.transitUnconfirmed", {
      surrendered: state === undefined ? "no" : "yes",
      state: state === undefined ? "" : context.format.stateInSentence(state),
      person: words(person ? personLabel(context, person) : context.text("reference.personSought")),
      requested: context.requested,
      requesting: context.requesting,
    });
  return [
    ...context.numberedIf(value !== undefined, sentence, path),
    ...particulars(
      [
        ...(journey?.surrenderConfirmed === true
          ? []
          : fieldRows(context, "transit", journey, path, { only: ["surrenderedBy"] })),
        ...fieldRows(context, "transit", journey, path, { only: ["surrenderDecision", "when", "means"] }),
        ...statusRows(context),
      ],
      path,
    ),
    ...describe(context, "transit", journey, path, {
      omit: [
        "surrenderedBy",
        ...(journey?.surrenderConfirmed === true ? ["surrenderConfirmed"] : []),
        "surrenderDecision",
        "when",
        "means",
      ],
    }),
    ...context.gapParagraphs(path),
    ...context.gapParagraphs([...at, "person"]),
  ];
}

/** The warrant or judgment on which the request rests, what remains to be served, and the trial. */
export function decision(context: LetterContext): Block[] {
  return [...particulars(decisionRows(context), at), ...decisionProse(context)];
}

/** A request for provisional arrest up to the reason why it cannot wait. */
export function arrest(context: LetterContext): Block[] {
  return [...request(context), ...provisional(context)];
}

/** The persons, with what the arrest rests on in the table of the person sought. */
export function personsToArrest(context: LetterContext): Block[] {
  const sought = context.request.extradition?.person;
  const known = personById(context.request, sought) !== undefined;
  const rows = (about?: Person): Row[] => [...statusRows(context, about), ...decisionRows(context)];
  return [
    ...persons(context, (person) => (known && person.id === sought ? rows(person) : [])),
    ...particulars(known ? [] : rows(), at),
    ...decisionProse(context),
  ];
}

/** Why it cannot wait, and that the full request follows. */
export function provisional(context: LetterContext): Block[] {
  const value = context.request.extradition?.provisional;
  const path = [...at, "provisional"];
  const intended = value?.fullRequestWillFollow === true;
  const by = value?.fullRequestBy?.trim();
  const thatItFollows = () =>
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
    ...context.numberedIf(intended || Boolean(by), thatItFollows, [...path, "fullRequestBy"]),
    ...describe(context, "provisional", value, path, {
      omit: ["urgency", "fullRequestBy", ...(intended ? ["fullRequestWillFollow"] : [])],
    }),
  ];
}

/** Evidence, jurisdiction, nationality and whatever else the requested State has to weigh; `told` are fields that stand elsewhere. */
export function considerations(context: LetterContext, told: readonly string[] = []): Block[] {
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
    ...(context.request.kind === "transit" ? ["transit"] : []),
    "priorDecisions",
    "competingRequests",
    "candour",
    ...told,
  ];
  const prior = value?.priorDecisions;
  const competing = value?.competingRequests;
  const names = { requesting: context.requesting, requested: context.requested };
  /** That there is none as far as is known, then what the drafter adds to it. */
  const stated = (key: "priorDecisions" | "competingRequests"): Block[] => {
    const own = value?.[key];
    if (own?.none !== true) return [];
    const title = isSaid(own.statement) ? fieldTitle(context.catalogue, key, "statement") : undefined;
    const sentence = words(context.text(`extradition.${key}`, names));
    return proseBlocks(context, own.statement, [...at, key], title, sentence);
  };
  return [
    ...describe(context, "extradition", value, at, { omit: elsewhere }),
    ...stated("priorDecisions"),
    ...describe(context, "priorDecisions", prior, [...at, "priorDecisions"], {
      omit: prior?.none === true ? ["none", "statement"] : [],
    }),
    ...stated("competingRequests"),
    ...describe(context, "competingRequests", competing, [...at, "competingRequests"], {
      omit: competing?.none === true ? ["none", "statement"] : [],
    }),
    ...context.numberedIf(value?.candour === true, () => words(context.text("extradition.candour")), [
      ...at,
      "candour",
    ]),
    ...context.gapParagraphs(at),
  ];
}
