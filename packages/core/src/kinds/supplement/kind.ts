import { allBut } from "../asks.js";
import type { KindDefinition } from "../definition.js";

/** What the earlier request has said is not asked again; what it does say for the first time is held to the same standard. */
export const supplement: KindDefinition = {
  kind: "supplement",
  file: "mla",
  carriedBy: "mla",
  hasItsContent: true,
  asks: allBut(
    "conductingAuthority",
    "subject",
    "nature",
    "stage",
    "facts",
    "offences",
    "purpose",
    "measures",
    // Of persons and offences named again the earlier request has the particulars.
    "person.identity",
    "person.nationality",
    "person.location",
    "offence.provision",
    "offence.lawText",
    "offence.maximumPenalty",
    "offence.convention",
    "offence.dualCriminality",
  ),
  withoutRules: ["no-when-where", "prior-request-unnamed"],
  goesBackTo: "earlierRequest",
  beginsWithout: ["proceedings", "offences"],
  elements: [],
  requirements: [],
};
