import * as z from "zod";
import { measureModels } from "../measures/model.js";
import { choice, field, keyField, noun } from "./field.js";
import { requestKinds } from "./request.js";
import { asOf, confidence, source } from "./sourced.js";
import { CurrencyCode, Id, LanguageTag, StateCode, Text } from "./values.js";

/**
 * What a State wants of the requests made to it beyond what the legal bases ask: each wish with the provision or the practice that it
 * comes from, how sure that is, and for which requests it holds.
 */

/** As the obligations of an instrument's requirements; `checklist/requirement.ts` has what follows from each. */
const Obligation = choice({
  must: "it is demanded",
  ifPossible: "it is demanded where possible; a reason why not answers it",
  mayRefuse: "its lack is a ground on which assistance may be refused",
  should: "it is recommended",
});

const kinds = Object.keys(requestKinds) as [keyof typeof requestKinds];
const measures = measureModels.map((model) => model.shape.type.value);

/** What every wish may say of itself. */
const wish = () => ({
  law: field(Text, {
    title: "Law",
    help: "Id of the instrument, or the short name by which the law or the guide is cited.",
    example: "swiss-irsg",
    sensitivity: "public",
  }),
  provision: field(Text, {
    title: "Provision",
    help: "Article or section, as it is cited.",
    example: "art. 28(5)",
    sensitivity: "public",
  }),
  mark: field(z.enum(["V", "S", "K", "I"]), {
    title: "Mark",
    help: "V: read in the text. S: said by an official page. K: known, not yet read; never more than a warning. I: an inference; advice only. Left out: K.",
    example: "V",
    sensitivity: "public",
  }),
  obligation: field(Obligation, {
    title: "Obligation",
    help: "How strictly it is asked. Left out: it is demanded.",
    example: "must",
    sensitivity: "public",
  }),
  kinds: field(z.array(z.enum(kinds)), {
    title: "Kinds of request",
    help: "For which kinds it holds. Left out: for all.",
    example: ["mla"],
    sensitivity: "public",
  }),
  measures: field(z.array(z.enum(measures as [(typeof measures)[number]])), {
    title: "Types of assistance",
    help: "For which types of assistance it holds. Left out: for all.",
    example: ["searchAndSeizure"],
    sensitivity: "public",
  }),
  asOf: asOf(),
  source: source(),
  confidence: confidence(),
});

const perLanguage = (title: string, help: string, example: object) =>
  keyField(z.record(LanguageTag, Text), { title, help, example, sensitivity: "public" });

export const AcceptedLanguagesWish = noun(
  "acceptedLanguagesWish",
  { title: "Languages", help: "Languages in which requests are taken.", sensitivity: "public" },
  {
    accepted: keyField(z.array(LanguageTag), {
      title: "Accepted",
      help: "Codes of the languages.",
      example: ["de", "fr", "it"],
      sensitivity: "public",
    }),
    ...wish(),
  },
);

export const ProfileWish = noun(
  "profileWish",
  { title: "Wish", help: "Something that the State wants, or does not want.", sensitivity: "public" },
  {
    wanted: field(z.boolean(), {
      title: "Wanted",
      help: "False where it is known not to be wanted, against what stands elsewhere. Left out: true.",
      example: true,
      sensitivity: "public",
    }),
    ...wish(),
  },
);

export const LeadTime = noun(
  "leadTime",
  {
    title: "Lead time",
    help: "Days that must lie between the request and the day by which it is needed.",
    sensitivity: "public",
  },
  {
    days: keyField(z.int().min(1).max(1000), {
      title: "Days",
      help: "How many days before the deadline or the hearing the request must arrive.",
      example: 50,
      sensitivity: "public",
    }),
    ...wish(),
  },
);

export const DeMinimis = noun(
  "deMinimis",
  { title: "De minimis", help: "Loss below which a request may be found too trivial.", sensitivity: "public" },
  {
    amount: keyField(z.number().min(0), { title: "Amount", help: "The number.", example: 1000, sensitivity: "public" }),
    currency: keyField(CurrencyCode, {
      title: "Currency",
      help: "Three letters of ISO 4217.",
      example: "GBP",
      sensitivity: "public",
    }),
    ...wish(),
  },
);

export const EvidentialThreshold = noun(
  "evidentialThreshold",
  { title: "Evidential threshold", help: "How much must be shown before the State acts.", sensitivity: "public" },
  {
    threshold: keyField(
      choice({
        reasonableSuspicion: "reasonable grounds to suspect",
        reasonableGrounds: "reasonable grounds to believe",
        probableCause: "probable cause",
        primaFacie: "a prima facie case",
      }),
      { title: "Threshold", help: "Which one.", example: "probableCause", sensitivity: "public" },
    ),
    ...wish(),
  },
);

export const ProfileQuestion = noun(
  "profileQuestion",
  {
    title: "Question",
    help: "Something that the State wants to be told and that the checklist does not know.",
    sensitivity: "public",
  },
  {
    id: keyField(Id, {
      title: "Id",
      help: "Under which the draft answers it.",
      example: "certificateOfCriminalMatter",
      sensitivity: "public",
    }),
    text: perLanguage("Text", "The question, by code of the language.", {
      en: "Who certifies that the matter is a criminal one?",
    }),
  },
);

export const ProfileRequirement = noun(
  "profileRequirement",
  {
    title: "Requirement",
    help: "Something that a request must contain: an element that the checklist knows, or a question of its own.",
    sensitivity: "public",
  },
  {
    element: field(Text, {
      title: "Element",
      help: "Id of an element of the checklist.",
      example: "offence.maximumPenalty",
      sensitivity: "public",
    }),
    question: field(ProfileQuestion, {
      title: "Question",
      help: "A question of its own, where no element says it.",
      sensitivity: "public",
    }),
    ...wish(),
  },
);

export const ProfileClause = noun(
  "profileClause",
  { title: "Clause", help: "A paragraph that is added to the letter.", sensitivity: "public" },
  {
    text: perLanguage("Text", "The paragraph, by code of the letter's language.", {
      en: "We assure reciprocity in like cases.",
    }),
    place: field(
      choice({
        afterOpening: "after the opening",
        afterAssistance: "after the assistance requested, or what is asked of a person sought",
        beforeClosing: "before the closing",
      }),
      {
        title: "Place",
        help: "Where in the letter it stands. Left out: before the closing.",
        example: "afterAssistance",
        sensitivity: "public",
      },
    ),
    kinds: wish().kinds,
    measures: wish().measures,
  },
);

export const StateProfile = noun(
  "stateProfile",
  {
    title: "Profile",
    help: "What one State wants of the requests made to it. It adds to what the legal bases ask, and takes nothing away.",
    sensitivity: "public",
  },
  {
    authority: field(Text, {
      title: "Authority",
      help: "Name of the addressee for which it holds. Left out: for every authority of the State.",
      example: "Federal Office of Justice",
      sensitivity: "public",
    }),
    asOf: asOf(),
    source: source(),
    confidence: confidence(),
    languages: field(AcceptedLanguagesWish, {
      title: "Languages",
      help: "Languages in which it takes requests where nothing is declared under the treaty chosen.",
      sensitivity: "public",
    }),
    certifiedTranslation: field(ProfileWish, {
      title: "Certified translation",
      help: "Whether translations must be certified.",
      sensitivity: "public",
    }),
    stamp: field(ProfileWish, {
      title: "Stamp",
      help: "Whether a stamp or seal must be set beside the signature.",
      sensitivity: "public",
    }),
    leadTimes: field(z.array(LeadTime), {
      title: "Lead times",
      help: "How long before the deadline a request must arrive.",
      sensitivity: "public",
    }),
    deMinimis: field(DeMinimis, {
      title: "De minimis",
      help: "Loss below which it wants to be told why the matter is serious.",
      sensitivity: "public",
    }),
    evidence: field(z.array(EvidentialThreshold), {
      title: "Evidential thresholds",
      help: "How much must be shown before it acts. Told where the State is explained; no text is measured by it.",
      sensitivity: "public",
    }),
    requirements: field(z.array(ProfileRequirement), {
      title: "Requirements",
      help: "What a request must contain.",
      sensitivity: "public",
    }),
    severities: field(z.record(z.string(), z.enum(["warning", "error"])), {
      title: "Severities",
      help: "By id of a rule, how bad its findings are at least. They can only be raised.",
      example: { "no-period": "error" },
      sensitivity: "public",
    }),
    clauses: field(z.array(ProfileClause), {
      title: "Clauses",
      help: "Paragraphs that are added to the letter.",
      sensitivity: "public",
    }),
  },
);

export const PackLetterhead = noun(
  "packLetterhead",
  { title: "Letterhead", help: "Lines that stand in place of the usual head of the letter.", sensitivity: "public" },
  {
    state: keyField(StateCode, {
      title: "State",
      help: "Your State: letters of other States keep theirs.",
      example: "IT",
      sensitivity: "public",
    }),
    authority: field(Text, {
      title: "Authority",
      help: "Name of the requesting authority for which it holds. Left out: for every authority of the State.",
      example: "Procura della Repubblica presso il Tribunale di Palermo",
      sensitivity: "public",
    }),
    lines: keyField(z.array(Text), {
      title: "Lines",
      help: "One after the other, the first strongest.",
      example: ["REPUBBLICA ITALIANA", "Procura della Repubblica di Palermo"],
      sensitivity: "public",
    }),
  },
);
