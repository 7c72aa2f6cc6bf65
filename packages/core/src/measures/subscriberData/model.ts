import { measureNoun } from "../common.js";
import { electronicFields } from "../electronic.js";

export const SubscriberData = measureNoun(
  "subscriberData",
  {
    title: "Subscriber information",
    help: "Who holds an account, a number or an address: identity, contact, payment and installation data.",
    sources: ["Budapest Convention art. 31", "UNTOC art. 18(3)(e)"],
  },
  { ...electronicFields },
);
