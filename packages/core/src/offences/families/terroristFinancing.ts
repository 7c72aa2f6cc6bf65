import type { CatalogueOffence } from "../offence.js";
import { elementsOf } from "./describe.js";

/** Convention for the Suppression of the Financing of Terrorism. Art. 2 was read as reproduced at worldpolicies.com, not in an official text. */
const { element, form } = elementsOf("terrorist-financing-1999");

/** The funds need not have been used (art. 2(3)). */
export const terroristFinancing: CatalogueOffence = {
  id: "terroristFinancing",
  coveredBy: [{ instrument: "terrorist-financing-1999", provision: "art. 2", mark: "K" }],
  elements: [
    element("provisionOrCollectionOfFunds", "art. 2(1)", "K"),
    element("unlawfulnessAndWilfulness", "art. 2(1)", "K"),
    element("intentionOrKnowledgeOfUse", "art. 2(1)", "K"),
    element("actOfListedTreaty", "art. 2(1)(a)", "K", { oneOf: "act" }),
    element("actAgainstCivilians", "art. 2(1)(b)", "K", { oneOf: "act" }),
    form("attempt", "art. 2(4)", "K"),
    form("accomplice", "art. 2(5)(a)", "K"),
    form("organizingOrDirecting", "art. 2(5)(b)", "K"),
  ],
};
