import { headAndFoot, only } from "../asks.js";
import type { KindDefinition } from "../definition.js";

/** That the assistance is no longer needed is to be said (UNTOC art. 18(24)); in which form, no instrument says. */
export const withdrawal: KindDefinition = {
  kind: "withdrawal",
  file: "mla",
  carriedBy: "mla",
  hasItsContent: false,
  asks: only(...headAndFoot, "earlierRequest"),
  withoutRules: ["prior-request-unnamed"],
  goesBackTo: "earlierRequest",
  beginsWithout: ["legalBases", "proceedings", "persons", "offences", "facts", "undertakings", "annexes"],
  elements: [],
  requirements: [],
};
