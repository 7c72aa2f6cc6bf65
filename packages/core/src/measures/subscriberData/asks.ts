import type { MeasureDefinition } from "../definition.js";
import { electronicElements } from "../electronicElements.js";
import { isProviderThere, linkOfEach } from "../electronicTraits.js";

export const subscriberData: MeasureDefinition<"subscriberData"> = {
  type: "subscriberData",
  ownLink: linkOfEach,
  isKeptThere: isProviderThere,
  // Who serves a number or an address can be found out in the requested State.
  elements: electronicElements("subscriberData", { otherwise: "info" }),
  asks: [
    {
      instrument: "budapest-2nd-protocol",
      provision: "art. 8(3)",
      element: "subscriberData.provider",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "budapest-2nd-protocol",
      provision: "art. 8(3)",
      element: "subscriberData.identifiers",
      mark: "K",
      obligation: "must",
    },
  ],
};
