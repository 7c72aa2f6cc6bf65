import * as z from "zod";
import { field } from "../../model/field.js";
import { CalendarDate, Id, Prose } from "../../model/values.js";
import { measureNoun } from "../common.js";

export const Freezing = measureNoun(
  "freezing",
  {
    title: "Freezing or seizure of assets",
    help: "Secure property so that it can be confiscated later.",
    sources: ["UNTOC art. 13(2)", "UNTOC art. 13(3)(c)", "UNTOC art. 18(3)(c)"],
  },
  {
    assets: field(z.array(Id), {
      refersTo: "asset",
      title: "Assets",
      help: "The assets that are to be frozen or seized.",
      example: ["account-1"],
    }),
    actions: field(Prose, {
      title: "Actions requested",
      help: "What is to be done with each asset.",
      sources: ["UNTOC art. 13(3)(c)"],
    }),
    riskOfDissipation: field(Prose, { title: "Risk of loss", help: "Why the property would be gone otherwise." }),
    whyNoOrder: field(Prose, {
      title: "Why there is no order yet",
      help: "Where no home order exists: why, and what is planned.",
    }),
    confiscationExpected: field(Prose, {
      title: "Confiscation expected",
      help: "On what ground, at which stage, and when.",
    }),
    until: field(CalendarDate, {
      title: "Until",
      help: "For how long the freezing is asked at first.",
      example: "2026-03-31",
    }),
    thirdParties: field(Prose, { title: "Third parties", help: "Who else may have rights in the property." }),
  },
);
