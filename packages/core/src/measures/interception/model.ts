import * as z from "zod";
import { choice, field } from "../../model/field.js";
import { Prose, Text } from "../../model/values.js";
import { measureNoun, periodField } from "../common.js";
import { electronicFields } from "../electronic.js";

const { provider, providerState, identifiers } = electronicFields;

export const Interception = measureNoun(
  "interception",
  {
    title: "Interception of telecommunications",
    help: "Listen to, read and record communications while they take place, with the data of the connections. Among the gravest measures: many courts order it only for serious offences and where nothing milder will do.",
    sources: ["Budapest Convention art. 34", "EIO Directive art. 30"],
  },
  {
    identifiers,
    provider,
    providerState,
    period: periodField("From when to when communications are to be intercepted. No court orders it without an end."),
    transmission: field(
      choice({ live: "immediate transmission", recorded: "recording and later transmission of the result" }),
      {
        title: "Transmission",
        help: "Whether the communications are to be passed on at once, or recorded and sent later.",
        example: "recorded",
        sources: ["EIO Directive art. 30(3)-(4)"],
      },
    ),
    transcript: field(Prose, {
      title: "Transcription and decoding",
      help: "Whether recordings are to be transcribed, translated, decoded or decrypted, and into which language.",
      example: "Recordings in Arabic are sent without a transcript; the requesting authority translates them.",
    }),
    necessity: field(Prose, {
      title: "Why nothing milder will do",
      help: "Which other means were tried, and why they are not enough.",
      example: "The members of the group meet nobody whom they do not know; two observations were noticed.",
    }),
    seriousness: field(Prose, {
      title: "Gravity of the offence",
      help: "What makes the offence grave enough: maximum penalty, number of victims, danger to life.",
    }),
    privilege: field(Prose, {
      title: "Privileged communications",
      help: "How conversations with counsel, doctors and others bound to secrecy are to be treated.",
    }),
    technicalContact: field(Text, {
      title: "Technical contact",
      help: "Who receives the recordings or the live transmission: name, telephone, e-mail.",
      example: "Ufficio intercettazioni, +39 091 555 0190",
    }),
    noNotice: field(z.boolean(), {
      title: "No notice to the user",
      help: "True where the user must not learn of it.",
      example: true,
    }),
  },
);
