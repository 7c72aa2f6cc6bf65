import type { Person } from "../../../model/types.js";
import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { describe, fieldProse, fieldRows, particulars, proseBlocks, type Row } from "../describe.js";
import { signatureBlocks } from "../frame.js";
import { words } from "../inlines.js";
import { offenceLabel } from "../references.js";
import { answers } from "../sections/answers.js";
import { assets } from "../sections/assets.js";
import { authorityRows } from "../sections/authorities.js";
import { execution } from "../sections/execution.js";
import {
  computation,
  considerations,
  intention,
  provisional,
  sentenceRows,
  statusRows,
  trialProse,
  trialRows,
  warrantRows,
} from "../sections/extradition.js";
import { facts } from "../sections/facts.js";
import { confidentiality, urgency } from "../sections/handling.js";
import { offences } from "../sections/offences.js";
import { related } from "../sections/papers.js";
import { persons } from "../sections/persons.js";
import { undertakings } from "../sections/undertakings.js";
import type { FormBox, PrescribedForm } from "./form.js";

const at = ["extradition"];

const isSought = (context: LetterContext, person: Person): boolean =>
  person.id !== undefined && person.id === context.request.extradition?.person;

/** Box (a): the person sought. */
function identity(context: LetterContext): Block[] {
  return [
    ...persons(
      context,
      (person) => statusRows(context, person),
      (person) => isSought(context, person),
    ),
    ...context.gapParagraphs([...at, "person"]),
  ];
}

/** Box (b): the decision on which the warrant rests. */
function decision(context: LetterContext): Block[] {
  return [
    ...particulars(warrantRows(context), at),
    ...["warrant", "judgment"].flatMap((key) => context.gapParagraphs([...at, key])),
  ];
}

/** Box (c): the penalty that the law allows for each offence, and what was imposed. */
function sentence(context: LetterContext): Block[] {
  const penalties = (context.request.offences ?? []).flatMap((offence, index): Row[] =>
    fieldRows(context, "offence", offence, ["offences", index], { only: ["penalty"] }).map((row) => ({
      ...row,
      label: offenceLabel(context, offence, index),
    })),
  );
  return [
    ...particulars(penalties, ["offences"], { caption: words(context.text("forms.arrestWarrant.penalties")) }),
    ...particulars(sentenceRows(context), [...at, "sentence"]),
    ...computation(context),
    ...intention(context),
    ...context.gapParagraphs([...at, "sentence"]),
  ];
}

/** Box (d): presence at the trial that led to the decision. */
function presence(context: LetterContext): Block[] {
  return [
    ...particulars(trialRows(context), [...at, "trial"]),
    ...trialProse(context),
    ...context.gapParagraphs([...at, "trial"]),
  ];
}

/** Box (e): how many offences, what happened, and the law. */
function offencesAndFacts(context: LetterContext): Block[] {
  const count = context.request.offences?.length ?? 0;
  return [
    ...context.numberedIf(count > 0, () => words(context.text("forms.arrestWarrant.offences", { count })), [
      "offences",
    ]),
    ...facts(context),
    ...offences(context, ["penalty"]),
  ];
}

/** What is told of the proceedings in texts. */
const prose = ["subject", "seriousness", "remedies"];

/** What box (g) and box (h) say. */
const boxed = ["seizureOfProperty", "lifeSentenceReview"] as const;

/** Box (f): whatever else is to be known. */
function circumstances(context: LetterContext): Block[] {
  const { purpose, proceedings } = context.request;
  return [
    ...describe(context, "proceedings", proceedings, ["proceedings"], { only: prose }),
    ...proseBlocks(context, purpose, ["purpose"], context.text("sections.purpose")),
    ...considerations(context, boxed),
    ...provisional(context),
    ...persons(
      context,
      () => [],
      (person) => !isSought(context, person),
    ),
    ...urgency(context),
    ...related(context),
    ...execution(context),
    ...confidentiality(context),
    ...undertakings(context),
    ...answers(context),
  ];
}

const extraditionProse = (context: LetterContext, key: (typeof boxed)[number]): Block[] =>
  fieldProse(context, "extradition", key, context.request.extradition?.[key], [...at, key]);

/** Box (i): the judicial authority, with the signature, and the central authority. */
function issuing(context: LetterContext): Block[] {
  const { proceedings } = context.request;
  return [
    ...particulars(
      [
        ...authorityRows(context, { whole: true }),
        ...fieldRows(context, "proceedings", proceedings, ["proceedings"], { omit: prose }),
      ],
      ["requesting"],
    ),
    ...signatureBlocks(context),
    ...context.gapParagraphs(["requesting"]),
  ];
}

const boxes: readonly FormBox[] = [
  { sign: "(a)", id: "identity", compose: identity },
  { sign: "(b)", id: "decision", compose: decision },
  { sign: "(c)", id: "sentence", compose: sentence },
  { sign: "(d)", id: "presence", compose: presence },
  { sign: "(e)", id: "offences", compose: offencesAndFacts },
  { sign: "(f)", id: "circumstances", compose: circumstances },
  {
    sign: "(g)",
    id: "property",
    compose: (context) => [...extraditionProse(context, "seizureOfProperty"), ...assets(context)],
  },
  { sign: "(h)", id: "lifeSentence", compose: (context) => extraditionProse(context, "lifeSentenceReview") },
  { sign: "(i)", id: "issuing", compose: issuing },
];

/**
 * European arrest warrant, Annex of Framework Decision 2002/584/JHA as changed in 2009, boxes (a) to (i); and the warrant of the agreement
 * between the United Kingdom and the European Union (Annex 43), of which it is known that it follows the same list. The order and the
 * content of the boxes are known, not read in the text (mark K); the headings are our own words.
 */
export const arrestWarrant: PrescribedForm = {
  id: "arrestWarrant",
  kind: "extradition",
  instruments: ["eaw", "uk-eu-tca-surrender"],
  boxes,
};
