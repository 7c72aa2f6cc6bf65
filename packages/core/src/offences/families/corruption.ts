import type { CatalogueOffence } from "../offence.js";
import { elementsOf } from "./describe.js";

/** Convention against Corruption. Art. 15 was read in the official Polish text; art. 17 is known, not read. */
const { element } = elementsOf("uncac");

/** Bribery of a national public official, active or passive; other corruption has elements of its own. */
export const corruption: CatalogueOffence = {
  id: "corruption",
  coveredBy: [
    { instrument: "uncac", provision: "arts 15-22", mark: "K" },
    { instrument: "untoc", provision: "art. 8", mark: "V", conditions: ["transnationalGroup"] },
  ],
  elements: [
    element("publicOfficial", "art. 15", "V"),
    element("promiseOfferOrGiving", "art. 15(a)", "V", { oneOf: "conduct" }),
    element("solicitationOrAcceptance", "art. 15(b)", "V", { oneOf: "conduct" }),
    element("undueAdvantage", "art. 15", "V"),
    element("exerciseOfOfficialDuties", "art. 15", "V"),
    element("intent", "art. 15", "V"),
  ],
};

export const embezzlementOfPublicFunds: CatalogueOffence = {
  id: "embezzlementOfPublicFunds",
  coveredBy: [{ instrument: "uncac", provision: "art. 17", mark: "K", conditions: ["byPublicOfficial"] }],
  elements: [
    element("publicOfficial", "art. 17", "K"),
    element("propertyEntrustedByOffice", "art. 17", "K"),
    element("diversionOfProperty", "art. 17", "K"),
    element("benefitOfOfficialOrAnother", "art. 17", "K"),
    element("intent", "art. 17", "K"),
  ],
};
