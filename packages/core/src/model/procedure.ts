import * as z from "zod";
import { field, noun } from "./field.js";
import { Prose, Text } from "./values.js";

export const ProceduralWish = noun(
  "proceduralWish",
  {
    title: "Particular procedure",
    help: "A formality that the evidence needs to be used at home: what, in detail, and why.",
    sources: ["UNTOC art. 18(15)(d)", "UNTOC art. 18(17)"],
  },
  {
    what: field(Text, {
      title: "What",
      help: "The procedure in a few words.",
      example: "audio recording of the hearing",
    }),
    detail: field(Prose, { title: "Details", help: "How it is to be done.", sources: ["UNTOC art. 18(15)(d)"] }),
    reason: field(Prose, {
      title: "Reason",
      help: "Which rule of your law needs it.",
      example: "Statements of protected witnesses that are not recorded may not be read at the trial.",
    }),
  },
);

export const Attendance = noun(
  "attendance",
  {
    title: "Presence of an official",
    help: "An official or party of the requesting State who asks to be present.",
    sources: ["CoE 1959 2nd Protocol art. 2"],
  },
  {
    name: field(Text, { title: "Name", help: "Who.", example: "Dr. Giulia Ferrante", sensitivity: "personal" }),
    function: field(Text, { title: "Function", help: "Their function.", example: "Deputy public prosecutor" }),
    reason: field(Prose, {
      title: "Reason",
      help: "How the presence helps.",
      example: "She knows the file and can propose further questions at once.",
    }),
  },
);

export const Procedure = noun(
  "procedure",
  {
    title: "How the request is to be executed",
    help: "Formalities asked for, presence of officials, costs.",
    sources: ["UNTOC art. 18(15)(d)", "UNTOC art. 18(17)"],
  },
  {
    wishes: field(z.array(ProceduralWish), { title: "Particular procedures", help: "One entry for each." }),
    attendance: field(z.array(Attendance), { title: "Presence of officials", help: "Who asks to be present." }),
    returnOfOriginals: field(Prose, {
      title: "Originals",
      help: "Whether originals are needed and when they are returned.",
    }),
    costs: field(Prose, {
      title: "Costs",
      help: "Anything about costs beyond the ordinary rule.",
      sources: ["UNTOC art. 18(28)"],
    }),
  },
);
