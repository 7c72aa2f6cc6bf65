import { kindNouns } from "../../../generated/fields.js";
import { definitionOf } from "../../../measures/index.js";
import type { AnyRequest, RequestKind } from "../../../model/types.js";
import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { proseBlocks } from "../describe.js";
import { fieldTitle } from "../fields.js";
import { answers } from "./answers.js";
import { assets } from "./assets.js";
import { execution } from "./execution.js";
import { arrest, considerations, decision, personsToArrest, provisional, surrender, transit } from "./extradition.js";
import { facts } from "./facts.js";
import { confidentiality, urgency, useOfInformation } from "./handling.js";
import { matter } from "./matter.js";
import { measures, summary } from "./measures.js";
import { offences } from "./offences.js";
import { annexes, related, translations } from "./papers.js";
import { persons } from "./persons.js";
import { undertakings } from "./undertakings.js";
import { basis, vessels } from "./vessel.js";
import { withdrawn } from "./withdrawal.js";

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
function purpose(context: LetterContext, title?: string): Block[] {
  return [...proseBlocks(context, context.request.purpose, ["purpose"], title), ...context.gapParagraphs(["purpose"])];
}

/** The purpose under the heading of another section. */
const titledPurpose: SectionPlan["compose"] = (context) => purpose(context, context.text("sections.purpose"));

/** What information that was not asked for may serve for, under the field's own name: it is the purpose of no request. */
const useOfPurpose: SectionPlan["compose"] = (context) =>
  purpose(context, fieldTitle(context.catalogue, kindNouns.spontaneousInformation, "purpose"));

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
  { id: "answers", compose: answers },
  papers,
];

/** Several parts under one heading. */
const together =
  (...parts: readonly SectionPlan["compose"][]): SectionPlan["compose"] =>
  (context) =>
    parts.flatMap((part) => part(context));

/** A request for assistance, and what goes on from one. */
const assistance: readonly SectionPlan[] = [
  { id: "matter", compose: matter },
  { id: "persons", compose: (context) => persons(context) },
  { id: "offences", compose: offences },
  { id: "facts", compose: facts },
];

/** Small parts of a request that somebody on duty acts on: few of them say something. */
const further: SectionPlan = {
  id: "further",
  compose: together(assets, execution, confidentiality, undertakings, answers),
};

/** The sections of each kind of letter, in the order in which they stand. */
const sectionPlans: Readonly<Record<RequestKind, readonly (SectionPlan | JoinedPlan)[]>> = {
  mla: [
    { id: "summary", compose: summary },
    ...assistance,
    { id: "purpose", compose: (context) => purpose(context) },
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
    { id: "purpose", compose: (context) => purpose(context) },
    { id: "considerations", compose: considerations },
    ...handling,
  ],
  // Read by an officer on duty at night: what is to be done comes first, and little stands under a heading of its own.
  provisionalArrest: [
    { id: "surrender", compose: together(arrest, purpose, urgency) },
    { id: "persons", compose: personsToArrest },
    { id: "offences", compose: offences },
    { id: "facts", compose: facts },
    {
      id: "considerations",
      compose: together(considerations, execution, confidentiality, undertakings, answers, assets),
    },
    { id: "matter", compose: matter },
    papers,
  ],
  // Its reader has the file: what is new comes first, and the authorities and the case stand at the end for whoever looks it up.
  supplement: [
    { id: "summary", compose: summary },
    { id: "newFacts", compose: facts },
    { id: "persons", compose: (context) => persons(context) },
    { id: "offences", compose: offences },
    { id: "purpose", compose: (context) => purpose(context) },
    { id: "measures", compose: measures },
    ...handling,
    { id: "matter", compose: matter },
  ],
  withdrawal: [
    { id: "withdrawal", compose: together(withdrawn, purpose) },
    ...assistance.filter(({ id }) => id !== "matter"),
    ...handling,
    { id: "matter", compose: matter },
  ],
  spontaneousInformation: [
    { id: "information", compose: together(facts, useOfPurpose) },
    { id: "persons", compose: (context) => persons(context) },
    { id: "offences", compose: offences },
    { id: "use", compose: together(useOfInformation, urgency, undertakings, answers) },
    { id: "execution", compose: execution },
    papers,
    { id: "matter", compose: matter },
  ],
  transferOfProceedings: [{ id: "transfer", compose: (context) => purpose(context) }, ...assistance, ...handling],
  // Answered by an officer on duty in the flag State: what is asked and by when, the vessel and the suspicion; then who asks, and why they may.
  vesselMeasures: [
    { id: "vessel", compose: together(vessels, titledPurpose) },
    { id: "facts", compose: facts },
    { id: "persons", compose: (context) => persons(context) },
    { id: "offences", compose: offences },
    { id: "basis", compose: together(basis, matter) },
    further,
    papers,
  ],
  transit: [
    { id: "transit", compose: transit },
    { id: "persons", compose: (context) => persons(context) },
    { id: "decision", compose: together(decision, provisional) },
    { id: "offences", compose: offences },
    { id: "facts", compose: facts },
    { id: "purpose", compose: (context) => purpose(context) },
    { id: "considerations", compose: considerations },
    ...handling,
    { id: "matter", compose: matter },
  ],
};

/** A request that an officer on duty acts on at once: what is asked and by when comes first, as for a provisional arrest. */
const atOncePlans: readonly (SectionPlan | JoinedPlan)[] = [
  { id: "measures", compose: together(measures, titledPurpose, urgency) },
  { id: "facts", compose: facts },
  { id: "persons", compose: (context) => persons(context) },
  { id: "offences", compose: offences },
  further,
  { id: "matter", compose: matter },
  papers,
];

/** The sections of the letter, in the order in which they stand. */
export function sectionPlansOf(request: AnyRequest): readonly (SectionPlan | JoinedPlan)[] {
  const all = request.measures ?? [];
  const atOnce = all.length > 0 && all.every(({ type }) => definitionOf(type)?.atOnce);
  const kind = request.kind ?? "mla";
  return kind === "mla" && atOnce ? atOncePlans : sectionPlans[kind];
}
