import { field } from "../../model/field.js";
import { Text } from "../../model/values.js";
import { measureNoun, periodField } from "../common.js";

export const Other = measureNoun(
  "other",
  {
    title: "Other assistance",
    help: "Any other form of assistance that is not contrary to the law of the requested State.",
    sources: ["UNTOC art. 18(3)(i)"],
  },
  {
    title: field(Text, {
      title: "Title",
      help: "The assistance in a few words.",
      example: "Examination of the vessel moored at Sfax",
    }),
    period: periodField("From when to when, where records or data are concerned."),
  },
);
