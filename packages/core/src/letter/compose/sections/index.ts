import type { RequestKind } from "../../../model/types.js";
import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { proseBlocks } from "../describe.js";
import { assets } from "./assets.js";
import { authorities } from "./authorities.js";
import { execution } from "./execution.js";
import { arrest, considerations, decision, personsToArrest, provisional, surrender } from "./extradition.js";
import { facts } from "./facts.js";
import { confidentiality, urgency } from "./handling.js";
import { measures, summary } from "./measures.js";
import { offences } from "./offences.js";
import { annexes, related, translations } from "./papers.js";
import { persons } from "./persons.js";
import { proceedings } from "./proceedings.js";
import { undertakings } from "./undertakings.js";

/** A section of the letter before it is composed. Its heading stands in the catalogue under its id. */
export interface SectionPlan {
  readonly id: string;
  compose(context: LetterContext): readonly Block[];
}

/** For what the evidence or action is needed. */
function purpose(context: LetterContext): Block[] {
  return [...proseBlocks(context, context.request.purpose, ["purpose"]), ...context.gapParagraphs(["purpose"])];
}

const matter: readonly SectionPlan[] = [
  { id: "authorities", compose: authorities },
  { id: "proceedings", compose: proceedings },
];

const handling: readonly SectionPlan[] = [
  { id: "assets", compose: assets },
  { id: "execution", compose: execution },
  { id: "confidentiality", compose: confidentiality },
  { id: "urgency", compose: urgency },
  { id: "undertakings", compose: undertakings },
  { id: "related", compose: related },
  { id: "annexes", compose: annexes },
  { id: "translations", compose: translations },
];

/** Several parts under one heading. */
const together =
  (...parts: readonly SectionPlan["compose"][]): SectionPlan["compose"] =>
  (context) =>
    parts.flatMap((part) => part(context));

/** The sections of each kind of letter, in the order in which they stand. */
export const sectionPlans: Readonly<Record<RequestKind, readonly SectionPlan[]>> = {
  mla: [
    { id: "summary", compose: summary },
    ...matter,
    { id: "persons", compose: (context) => persons(context) },
    { id: "offences", compose: offences },
    { id: "facts", compose: facts },
    { id: "purpose", compose: purpose },
    { id: "measures", compose: measures },
    ...handling,
  ],
  extradition: [
    { id: "surrender", compose: together(surrender, provisional) },
    ...matter,
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
    { id: "matter", compose: together(authorities, proceedings) },
    { id: "papers", compose: together(related, annexes, translations) },
  ],
};
