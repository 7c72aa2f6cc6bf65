import { field } from "../../model/field.js";
import { requestOfKind } from "../../model/requestKeys.js";
import { Prose } from "../../model/values.js";

export const Withdrawal = requestOfKind(
  "withdrawal",
  "withdrawalRequest",
  {
    title: "Withdrawal of a request",
    help: "Tells another State that the assistance asked for in an earlier request is no longer needed.",
    kindHelp: "The withdrawal of a request.",
    sources: ["UNTOC art. 18(24)"],
  },
  {
    purpose: field(Prose, {
      title: "Reason",
      help: "Why it is withdrawn, if that can be said, and whether all of it is.",
      example: "The accused has pleaded guilty; the records are no longer needed.",
    }),
  },
);
