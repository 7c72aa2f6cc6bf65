import type { CatalogueOffence } from "../offence.js";
import { elementsOf } from "./describe.js";

/**
 * Protocol against Trafficking in Persons: act, means and purpose. Arts 3 and 5 were read in the text approved by the General Assembly (resolution
 * 55/25, annex II). Where the victim is under eighteen the means do not matter (art. 3(c)-(d)).
 */
const { element, form } = elementsOf("tip-protocol");

export const traffickingInPersons: CatalogueOffence = {
  id: "traffickingInPersons",
  coveredBy: [
    { instrument: "tip-protocol", provision: "art. 5", mark: "V", conditions: ["protocolScope"] },
    { instrument: "untoc", provision: "art. 3(1)", mark: "V", conditions: ["throughProtocol", "protocolScope"] },
  ],
  elements: [
    element("actOfTrafficking", "art. 3(a)", "V"),
    element("meansOfTrafficking", "art. 3(a)", "V", { oneOf: "means" }),
    element("childVictim", "art. 3(c)", "V", { oneOf: "means" }),
    element("purposeOfExploitation", "art. 3(a)", "V"),
    element("intent", "art. 5(1)", "V"),
    form("attempt", "art. 5(2)(a)", "V"),
    form("accomplice", "art. 5(2)(b)", "V"),
    form("organizingOrDirecting", "art. 5(2)(c)", "V"),
  ],
};
