import * as z from "zod";
import { choice, field, keyField, noun } from "./field.js";
import { CalendarDate, Id, LanguageTag, Prose, StateCode, Text } from "./values.js";

export const AnnexKind = choice({
  law: "text of law",
  warrant: "arrest warrant",
  judgment: "judgment",
  order: "court order",
  certificate: "certificate",
  consent: "declaration of consent",
  document: "document",
  documentToServe: "document to be served",
  evidence: "evidence",
  photograph: "photograph or fingerprints",
  questions: "list of questions",
  other: "other",
});

export const Annex = noun(
  "annex",
  { title: "Annex", help: "A paper that goes with the request." },
  {
    id: keyField(Id, { title: "Id", help: "Short name used inside the draft.", example: "annex-1" }),
    label: field(Text, {
      title: "Label",
      help: "As printed, e.g. `Annex 1`. Numbered in order if left out.",
      example: "Annex 1",
    }),
    title: field(Text, {
      title: "Title",
      help: "What it is.",
      example: "Legislative Decree 286/1998, article 12 (text in force in August 2024)",
    }),
    kind: field(AnnexKind, { title: "Kind", help: "What kind of paper it is.", example: "law" }),
    file: field(Text, {
      title: "File",
      help: "Where the paper lies on your disk, relative to the draft, with forward slashes. Not printed in the letter.",
      example: "annexes/law.pdf",
      sensitivity: "internal",
    }),
    pages: field(z.int().min(1).max(100000), { title: "Pages", help: "How many pages.", example: 3 }),
    language: field(LanguageTag, { title: "Language", help: "Language of the paper.", example: "it" }),
    date: field(CalendarDate, { title: "Date", help: "Date of the paper.", example: "2025-02-03" }),
    certified: field(z.boolean(), {
      title: "Certified copy",
      help: "True for an original or a certified copy.",
      example: true,
    }),
  },
);

export const Translation = noun(
  "translation",
  { title: "Translation", help: "A translation that goes with the request.", sources: ["UNTOC art. 18(14)"] },
  {
    language: field(LanguageTag, { title: "Language", help: "Into which language.", example: "fr" }),
    of: field(z.array(z.union([z.literal("request"), Id])), {
      refersTo: "annex",
      title: "Of",
      help: "What was translated: the request itself, annexes, or both.",
      example: ["request", "annex-1"],
    }),
    translator: field(Text, { title: "Translator", help: "Who translated.", sensitivity: "personal" }),
    certifiedBy: field(Text, {
      title: "Certified by",
      help: "Who certified the translation.",
      example: "sworn translator, Tribunale di Palermo",
    }),
    date: field(CalendarDate, { title: "Date", help: "Date of the translation.", example: "2025-03-13" }),
  },
);

export const RelatedRequest = noun(
  "relatedRequest",
  { title: "Related request", help: "An earlier or parallel request, preservation or message." },
  {
    type: field(
      choice({
        earlierRequest: "earlier request",
        provisionalArrest: "request for provisional arrest",
        preservation: "preservation",
        policeCooperation: "police co-operation",
        spontaneousInformation: "spontaneous information",
        notice: "INTERPOL notice or diffusion",
        other: "other",
      }),
      {
        title: "Kind",
        help: "What it is.",
        example: "earlierRequest",
      },
    ),
    reference: field(Text, { title: "Reference", help: "Its number, there or here.", example: "DDA 4417/2024-R1" }),
    date: field(CalendarDate, { title: "Date", help: "Its date.", example: "2024-11-04" }),
    state: field(StateCode, { title: "State", help: "To or from which State.", example: "TN" }),
    note: field(Prose, { title: "Note", help: "What came of it, and how this request relates to it." }),
  },
);

export const Suppression = noun(
  "suppression",
  {
    title: "Accepted finding",
    help: "A finding that you have looked at and accept, with the reason.",
    sensitivity: "internal",
  },
  {
    rule: keyField(Text, { title: "Rule", help: "Id of the rule.", example: "no-law-text", sensitivity: "internal" }),
    path: field(Text, {
      title: "Path",
      help: "JSON Pointer of the place; the whole request if left out.",
      example: "/offences/0",
      sensitivity: "internal",
    }),
    reason: field(Text, {
      title: "Reason",
      help: "Why it is accepted. Without a reason it does not count.",
      example: "The requested State holds the text from our request of 4 November 2024.",
      sensitivity: "internal",
    }),
  },
);
