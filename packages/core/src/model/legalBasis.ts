import * as z from "zod";
import { field, keyField, noun } from "./field.js";
import { bindingInstrumentIds, contentStandardIds } from "./instrumentId.js";
import { ElementEvidence } from "./offence.js";
import { CalendarDate, Prose, Text } from "./values.js";

const InstrumentName = z.enum(bindingInstrumentIds);

export const ScopePoint = noun(
  "scopePoint",
  {
    title: "Point of scope",
    help: "Something on which it depends whether the instrument covers the case, and what shows it: reasonable grounds to suspect it are enough for assistance under the Convention against Transnational Organized Crime.",
    sources: ["UNTOC art. 3(1)-(2)", "UNTOC art. 18(1)", "UNTOC art. 2(a)-(c)"],
  },
  {
    point: keyField(Text, {
      title: "Point",
      help: "The point in a few words, or its id: what makes the offence transnational, or the group an organized criminal group.",
      example: "committedInSeveralStates",
    }),
    shownBy: field(z.union([ElementEvidence, z.array(ElementEvidence)]), {
      title: "Shown by",
      help: "Facts that show it.",
    }),
  },
);

export const LegalBasis = noun(
  "legalBasis",
  {
    title: "Legal basis",
    help: "A treaty, law or assurance on which the request rests, with the articles relied on.",
    sources: ["UNTOC art. 18(7)"],
    sensitivity: "public",
  },
  {
    instrument: keyField(InstrumentName, {
      title: "Instrument",
      help: "Its id. `bilateral`, `domestic-law` and `reciprocity` need the fields below.",
      example: "bilateral",
      sensitivity: "public",
    }),
    title: field(Text, {
      title: "Full title",
      help: "Official title of a bilateral treaty or domestic law.",
      example: "Treaty between ... and ... on Mutual Legal Assistance in Criminal Matters",
      sensitivity: "public",
    }),
    date: field(CalendarDate, {
      title: "Date",
      help: "Date of signature of the treaty, or of the law.",
      example: "1987-06-14",
      sensitivity: "public",
    }),
    articles: field(z.array(Text), {
      title: "Articles relied on",
      help: "Article numbers, without the word article.",
      example: ["18", "12"],
      sensitivity: "public",
    }),
    scope: field(z.array(ScopePoint), {
      title: "Scope",
      help: "Why the instrument covers the case, point by point: for the Convention against Transnational Organized Crime and its Protocols, what makes the offence transnational and the group an organized criminal group.",
      sources: ["UNTOC art. 3(1)-(2)", "UNTOC art. 2(a)-(c)"],
      layout: "table",
    }),
    assurance: field(Prose, {
      title: "Assurance of reciprocity",
      help: "For `reciprocity`: what the requesting State assures it would do on a like request.",
      example: "The requesting State would grant a similar request in comparable circumstances under its law.",
      sensitivity: "public",
    }),
    note: field(Prose, {
      title: "Note",
      help: "Reservations, declarations or the entry into force between the two States, with the date on which you checked it.",
      sensitivity: "public",
    }),
  },
);

/** An instrument's id alone, or with the articles relied on. */
export const LegalBases = z.array(z.union([InstrumentName, LegalBasis]));

export const ContentStandards = z.array(z.enum(contentStandardIds));
