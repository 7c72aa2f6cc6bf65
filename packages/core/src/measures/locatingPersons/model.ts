import * as z from "zod";
import { choice, field } from "../../model/field.js";
import { Id, Prose } from "../../model/values.js";
import { measureNoun } from "../common.js";

export const LocatingPersons = measureNoun(
  "locatingPersons",
  {
    title: "Locating or identifying a person",
    help: "Find out where a person is in the requested State, or who a person is.",
    sources: ["San Luis Protocol art. 6(4)(c)", "UNTOC art. 18(3)(i)"],
  },
  {
    aim: field(
      choice({
        whereabouts: "to find out where the person is",
        identity: "to find out who the person is",
        both: "to find out who and where the person is",
      }),
      { title: "Aim", help: "What is to be found out.", example: "whereabouts" },
    ),
    lastKnown: field(Prose, {
      title: "Last known data",
      help: "Last known address, work, telephone, vehicle, relatives, with the day on which each was known.",
      example: "Until May 2024 she worked in a bakery in the Rue de la Douane in Zarzis.",
      sources: ["San Luis Protocol art. 6(4)(c)"],
      sensitivity: "personal",
    }),
    traces: field(Prose, {
      title: "Traces for identification",
      help: "For an unknown person: fingerprints, genetic profile, telephone numbers, accounts, description.",
      sensitivity: "personal",
    }),
    photograph: field(Id, {
      refersTo: "annex",
      title: "Photograph",
      help: "The annex with a photograph.",
      example: "annex-3",
      sensitivity: "personal",
    }),
    stepsTaken: field(Prose, {
      title: "Steps already taken",
      help: "Enquiries in open sources and through police channels, with their references: they often answer sooner.",
      example: "The enquiry through INTERPOL Tunis of 15 May 2025 remained without an answer.",
    }),
    whenFound: field(Prose, {
      title: "When the person is found",
      help: "What is to be done then, and what not: only an answer, no contact, no arrest.",
      example: "The address is reported; nobody speaks to her before the summons is served.",
    }),
    noNotice: field(z.boolean(), {
      title: "No notice to the person",
      help: "True where the person must not learn of it.",
      example: true,
    }),
  },
);
