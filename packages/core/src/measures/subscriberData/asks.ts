import type { MeasureDefinition } from "../definition.js";
import { electronicElements } from "../electronicElements.js";

export const subscriberData: MeasureDefinition = {
  type: "subscriberData",
  // Who serves a number or an address can be found out in the requested State.
  elements: electronicElements("subscriberData", { otherwise: "info" }),
  asks: [],
};
