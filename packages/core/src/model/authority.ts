import * as z from "zod";
import { choice, field, noun, words } from "./field.js";
import { LanguageTag, Prose, StateCode, Text } from "./values.js";

export const AuthorityRole = choice({
  centralAuthority: "central authority",
  ministry: "ministry",
  prosecutor: "prosecution service",
  court: "court",
  investigatingJudge: "investigating judge",
  police: "police or other investigating body",
  diplomaticMission: "diplomatic mission",
  other: "other authority",
});

export const Authority = noun(
  "authority",
  {
    title: "Authority",
    help: "An office that requests, conducts the case or is asked to act: its name and what it does.",
    sources: ["UNTOC art. 18(15)(a)-(b)"],
    sensitivity: "public",
  },
  {
    name: field(Text, {
      title: "Name",
      help: "The office's full official name.",
      example: "Procura della Repubblica presso il Tribunale di Palermo",
      sources: ["UNTOC art. 18(15)(a)"],
      sensitivity: "public",
    }),
    function: field(Text, {
      title: "Function",
      help: "What the office does in the proceedings, in words that a reader in another legal system understands.",
      example: "prosecution service in charge of the investigation",
      sources: ["UNTOC art. 18(15)(b)"],
      sensitivity: "public",
    }),
    role: field(AuthorityRole, {
      title: "Kind of authority",
      help: "Which kind of office it is; the channel depends on it.",
      example: "prosecutor",
      sensitivity: "public",
    }),
    address: field(Text, {
      title: "Postal address",
      help: "Street, postal code, town.",
      example: "Piazza Vittorio Emanuele Orlando 1, 90138 Palermo",
      sensitivity: "public",
    }),
    email: field(Text, {
      title: "E-mail",
      help: "The office's address for this case.",
      example: "rogatorie@procura.example",
      sensitivity: "public",
    }),
    phone: field(Text, {
      title: "Telephone",
      help: "With the country code.",
      example: "+39 091 555 0100",
      sensitivity: "public",
    }),
  },
);

export const Contact = noun(
  "contact",
  {
    title: "Contact person",
    help: "Who answers questions about the request, so that a question costs a call and not three months.",
    sensitivity: "public",
  },
  {
    name: field(Text, {
      title: "Name",
      help: "Name of the person who knows the case.",
      example: "Dr. Giulia Ferrante",
      sensitivity: "personal",
    }),
    function: field(Text, { title: "Function", help: "Their function.", example: "Deputy public prosecutor" }),
    email: field(Text, { title: "E-mail", help: "Direct address.", example: "g.ferrante@procura.example" }),
    phone: field(Text, { title: "Telephone", help: "Direct line with the country code.", example: "+39 091 555 0134" }),
    timeZone: field(Text, {
      title: "Time zone",
      help: "IANA name or offset from UTC, so that the other side calls at the right hour.",
      example: "Europe/Rome",
      sensitivity: "public",
    }),
    officeHours: field(Text, {
      title: "Office hours",
      help: "When the person can be reached, local time.",
      example: "Mon-Fri 08:30-17:00",
    }),
    languages: field(z.array(LanguageTag), {
      title: "Languages",
      help: "Languages in which the person can be called; in the text, their codes.",
      example: ["it", "en"],
      sensitivity: "public",
    }),
  },
);

export const Requesting = noun(
  "requesting",
  {
    title: "Requesting State",
    help: "Who asks: State, authority making the request, authority conducting the case, and a person to call.",
    sources: ["UNTOC art. 18(15)(a)-(b)", "CoE 1959 art. 14(1)(a)"],
    sensitivity: "public",
  },
  {
    state: field(StateCode, {
      title: "State",
      help: "The State that asks; in the text, its ISO 3166 code.",
      example: "IT",
      sensitivity: "public",
    }),
    authority: field(Authority, {
      title: "Authority making the request",
      help: "The office in whose name the request is made and that signs it.",
      sources: ["UNTOC art. 18(15)(a)", "CoE 1959 art. 14(1)(a)"],
      sensitivity: "public",
    }),
    conductingAuthority: field(
      z.union([words({ requestingAuthority: "the authority that makes the request" }), Authority]),
      {
        title: "Authority conducting the case",
        help: "Name and functions of the authority that conducts the investigation, prosecution or trial.",
        example: "requestingAuthority",
        sources: ["UNTOC art. 18(15)(b)"],
        sensitivity: "public",
      },
    ),
    validatedBy: field(Authority, {
      title: "Validated by",
      help: "The judge, court or prosecutor that validated the order, where the authority that issued it is none (European Investigation Order, section L).",
      sources: ["EIO Annex A, section L"],
      sensitivity: "public",
    }),
    transmittedBy: field(Authority, {
      title: "Transmitted by",
      help: "The central authority or other channel through which the request leaves, where it is not the authority that makes it.",
      sources: ["UNTOC art. 18(13)"],
      sensitivity: "public",
    }),
    contact: field(Contact, { title: "Contact person", help: "Who answers questions.", sensitivity: "public" }),
  },
);

export const AnswerToRequested = noun(
  "answerToRequested",
  {
    title: "Answer",
    help: "The answer to a question that the profile of the requested State asks.",
  },
  {
    question: field(Text, {
      title: "Question",
      help: "Id of the question, as the finding or `rogatory explain` names it.",
      example: "certificateOfCriminalMatter",
      sensitivity: "public",
    }),
    answer: field(Prose, {
      title: "Answer",
      help: "What is answered; it may refer to an annex.",
      example: "The central authority certifies it in {annex:annex-1}.",
    }),
  },
);

export const Requested = noun(
  "requested",
  {
    title: "Requested State",
    help: "Whom the request goes to.",
    sources: ["UNTOC art. 18(13)"],
    sensitivity: "public",
  },
  {
    state: field(StateCode, {
      title: "State",
      help: "The State that is asked; in the text, its ISO 3166 code.",
      example: "TN",
      sensitivity: "public",
    }),
    territory: field(Text, {
      title: "Territory or region",
      help: "Where a part of the State has its own central authority or legal system.",
      example: "Scotland",
      sensitivity: "public",
    }),
    authority: field(Authority, {
      title: "Addressee",
      help: "The authority to which the request is addressed, normally the central authority designated by the State.",
      sources: ["UNTOC art. 18(13)"],
      sensitivity: "public",
    }),
    answers: field(z.array(AnswerToRequested), {
      title: "Answers to its own questions",
      help: "What this State wants to be told beyond what the legal bases ask, where a profile of it has a question.",
      sensitivity: "case",
    }),
    throughDiplomaticChannel: field(z.boolean(), {
      title: "Through the diplomatic channel",
      help: "True where the request goes through the diplomatic channel.",
      example: false,
      sources: ["UNTOC art. 18(13)"],
      sensitivity: "public",
    }),
  },
);
