import { field } from "../../model/field.js";
import { Prose } from "../../model/values.js";
import { measureNoun } from "../common.js";
import { electronicFields } from "../electronic.js";

export const SubscriberData = measureNoun(
  "subscriberData",
  {
    title: "Subscriber information",
    help: "Who holds an account, a number or an address: identity, contact, payment and installation data.",
    sources: ["Budapest Convention art. 31", "UNTOC art. 18(3)(e)"],
  },
  {
    ...electronicFields,
    stepsTaken: field(Prose, {
      title: "Steps already taken",
      help: "Enquiries in open sources, through police channels or with the provider itself, with their references.",
      example:
        "On 3 March 2025 the provider answered our own enquiry that it gives such data to its own authorities only.",
    }),
  },
);
