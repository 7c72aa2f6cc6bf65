import * as z from "zod";
import { field } from "../../model/field.js";
import { Id, Prose } from "../../model/values.js";
import { measureNoun, periodField } from "../common.js";

export const TracingProceeds = measureNoun(
  "tracingProceeds",
  {
    title: "Tracing of proceeds",
    help: "Identify or trace proceeds, property or instrumentalities.",
    sources: ["UNTOC art. 18(3)(g)", "UNTOC art. 13(2)"],
  },
  {
    knownPath: field(Prose, { title: "Known path of the money", help: "What is known so far, step by step." }),
    period: periodField("From when to when."),
    assets: field(z.array(Id), {
      refersTo: "asset",
      title: "Assets already known",
      help: "The assets that are known already.",
      example: ["account-1"],
    }),
    stepsTaken: field(Prose, {
      title: "Steps already taken",
      help: "Enquiries through asset recovery or financial intelligence channels, with their references.",
    }),
  },
);
