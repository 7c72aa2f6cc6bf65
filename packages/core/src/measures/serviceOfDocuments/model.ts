import * as z from "zod";
import { choice, field, noun } from "../../model/field.js";
import { CalendarDate, Id, LanguageTag, Prose, Text } from "../../model/values.js";
import { measureNoun } from "../common.js";

export const DocumentToServe = noun(
  "documentToServe",
  { title: "Document to be served", help: "One document." },
  {
    title: field(Text, { title: "Title", help: "What it is.", example: "Summons to the hearing of 22 September 2025" }),
    annex: field(Id, {
      refersTo: "annex",
      title: "Annex",
      help: "The annex with the document.",
      example: "annex-1",
    }),
    date: field(CalendarDate, { title: "Date of the document", help: "Its date.", example: "2025-03-10" }),
    legalEffect: field(Prose, { title: "Effect", help: "What follows from the service: time limits, duty to appear." }),
  },
);

export const ServiceOfDocuments = measureNoun(
  "serviceOfDocuments",
  {
    title: "Service of documents",
    help: "Hand procedural documents to a person in the requested State and return proof of it.",
    sources: ["UNTOC art. 18(3)(b)", "CoE 1959 art. 7"],
  },
  {
    addressee: field(Id, {
      refersTo: "person",
      title: "Addressee",
      help: "The person to be served; name and address stand with the person.",
      example: "addressee",
      sources: ["CoE 1959 art. 14(1)(d)"],
    }),
    documents: field(z.array(DocumentToServe), {
      title: "Documents",
      help: "The documents to be served.",
      sources: ["Swiss IRSG art. 76(a)"],
    }),
    relationToCase: field(Prose, {
      title: "Relation to the case",
      help: "What the addressee has to do with the proceedings.",
      sources: ["San Luis Protocol art. 6(4)(b)"],
    }),
    hearingDate: field(CalendarDate, {
      title: "Hearing date",
      help: "Where the document is a summons: the day.",
      example: "2025-09-22",
      sources: ["CoE 1959 art. 7(3)"],
    }),
    serveBefore: field(CalendarDate, {
      title: "Serve before",
      help: "Last day on which the service is still of use.",
      example: "2025-08-01",
    }),
    mode: field(
      choice({
        simple: "simple delivery",
        lawOfRequested: "in the form of the requested State's law",
        special: "in a special form",
      }),
      {
        title: "Mode",
        help: "A special form must be asked for expressly.",
        example: "lawOfRequested",
        sources: ["CoE 1959 art. 7(1)"],
      },
    ),
    specialForm: field(Prose, { title: "Special form", help: "Which, and why." }),
    languages: field(z.array(LanguageTag), {
      title: "Languages of the documents",
      help: "The addressee must understand them.",
      example: ["it", "ar"],
    }),
    allowances: field(Prose, {
      title: "Allowances",
      help: "For a summoned witness or expert: travel and subsistence, approximate amounts.",
      sources: ["CoE 1959 art. 10(2)"],
    }),
    safeConductTerms: field(Prose, {
      title: "Safe conduct",
      help: "For a summoned person: from what they are protected and for how long, in words that the summons repeats.",
      sources: ["CoE 1959 art. 12", "UNTOC art. 18(27)"],
    }),
    proofOfService: field(Text, {
      title: "Proof of service",
      help: "What proof is needed.",
      example: "dated receipt signed by the addressee",
    }),
  },
);
