import type { RequestKind } from "../../../model/types.js";
import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { proseBlocks } from "../describe.js";
import { assets } from "./assets.js";
import { execution } from "./execution.js";
import { arrest, considerations, decision, personsToArrest, provisional, surrender } from "./extradition.js";
import { facts } from "./facts.js";
import { confidentiality, urgency } from "./handling.js";
import { matter } from "./matter.js";
import { measures, summary } from "./measures.js";
import { offences } from "./offences.js";
import { annexes, related, translations } from "./papers.js";
import { persons } from "./persons.js";
import { undertakings } from "./undertakings.js";

/** A section of the letter before it is composed. Its heading stands in the catalogue under its id. */
export interface SectionPlan {
  readonly id: string;
  compose(context: LetterContext): readonly Block[];
}

/** Small sections under one heading, which names those of them that say something. */
export interface JoinedPlan {
  readonly parts: readonly SectionPlan[];
}

/** For what the evidence or action is needed. */
function purpose(context: LetterContext): Block[] {
  return [...proseBlocks(context, context.request.purpose, ["purpose"]), ...context.gapParagraphs(["purpose"])];
}

const papers: JoinedPlan = {
  parts: [
    { id: "related", compose: related },
    { id: "annexes", compose: annexes },
    { id: "translations", compose: translations },
  ],
};

const handling: readonly (SectionPlan | JoinedPlan)[] = [
  { id: "assets", compose: assets },
  { id: "execution", compose: execution },
  {
    parts: [
      { id: "urgency", compose: urgency },
      { id: "confidentiality", compose: confidentiality },
    ],
  },
  { id: "undertakings", compose: undertakings },
  papers,
];

/** Several parts under one heading. */
const together =
  (...parts: readonly SectionPlan["compose"][]): SectionPlan["compose"] =>
  (context) =>
    parts.flatMap((part) => part(context));

/** The sections of each kind of letter, in the order in which they stand. */
export const sectionPlans: Readonly<Record<RequestKind, readonly (SectionPlan | JoinedPlan)[]>> = {
  mla: [
    { id: "summary", compose: summary },
    { id: "matter", compose: matter },
    { id: "persons", compose: (context) => persons(context) },
    { id: "offences", compose: offences },
    { id: "facts", compose: facts },
    { id: "purpose", compose: purpose },
    { id: "measures", compose: measures },
    ...handling,
  ],
  extradition: [
    { id: "surrender", compose: together(surrender, provisional) },
    { id: "matter", compose: matter },
    { id: "persons", compose: (context) => persons(context) },
    { id: "decision", compose: decision },
    { id: "offences", compose: offences },
    { id: "facts", compose: facts },
    { id: "purpose", compose: purpose },
    { id: "considerations", compose: considerations },
    ...handling,
  ],
  // Read by an officer on duty at night: what is to be done comes first, and little stands under a heading of its own.
  provisionalArrest: [
    { id: "surrender", compose: together(arrest, purpose, urgency) },
    { id: "persons", compose: personsToArrest },
    { id: "offences", compose: offences },
    { id: "facts", compose: facts },
    { id: "considerations", compose: together(considerations, execution, confidentiality, undertakings, assets) },
    { id: "matter", compose: matter },
    papers,
  ],
};
