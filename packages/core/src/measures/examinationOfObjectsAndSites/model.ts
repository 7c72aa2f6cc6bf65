import * as z from "zod";
import { choice, field } from "../../model/field.js";
import { Prose, Text } from "../../model/values.js";
import { measureNoun } from "../common.js";
import { QuestionsField } from "../hearing.js";

export const ExaminationOfObjectsAndSites = measureNoun(
  "examinationOfObjectsAndSites",
  {
    title: "Examination of objects and sites",
    help: "Look at, measure, photograph and sample a thing or a place in the requested State.",
    sources: ["UNTOC art. 18(3)(d)"],
  },
  {
    objects: field(z.array(Text), {
      title: "Objects",
      help: "Each object, so that it cannot be mistaken for another.",
      example: ["wooden boat, hull no. ZZ 1184, on the slipway of the port of Zarzis"],
    }),
    examination: field(Prose, {
      title: "Kind of examination",
      help: "What is to be done: inspection, measuring, photographs, samples, extraction of data.",
      example: "Photographs and measurements of the boat; samples of the fuel; reading of the chart plotter.",
    }),
    questions: QuestionsField,
    experts: field(z.array(Text), {
      title: "Experts who attend",
      help: "Experts of the requesting State who are to be present, with their function.",
      example: ["Dr. Marta Vinci, naval engineer"],
    }),
    samples: field(Prose, { title: "Samples", help: "Which samples are taken, how many, and where they go." }),
    destructiveTests: field(
      choice({
        no: "no test that changes or uses up the object",
        afterConsent: "only after the requesting authority has agreed",
        yes: "allowed where needed",
      }),
      {
        title: "Destructive tests",
        help: "Whether the object may be changed or used up.",
        example: "afterConsent",
      },
    ),
    custody: field(Prose, {
      title: "Chain of custody",
      help: "How the object, place and samples are kept, sealed and recorded.",
    }),
  },
);
