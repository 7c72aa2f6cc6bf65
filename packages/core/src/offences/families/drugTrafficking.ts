import type { CatalogueOffence } from "../offence.js";
import { elementsOf } from "./describe.js";

/** Convention against Illicit Traffic in Narcotic Drugs, 1988. Art. 3(1)(a) is known, not read in an official text. */
const { element, form } = elementsOf("drugs-1988");

export const drugTrafficking: CatalogueOffence = {
  id: "drugTrafficking",
  coveredBy: [{ instrument: "drugs-1988", provision: "art. 3(1)", mark: "K" }],
  elements: [
    element("drugOrPsychotropicSubstance", "art. 3(1)(a)", "K"),
    element("productionTrafficOrTransport", "art. 3(1)(a)(i)", "K", { oneOf: "conduct" }),
    element("cultivationForProduction", "art. 3(1)(a)(ii)", "K", { oneOf: "conduct" }),
    element("possessionForTraffic", "art. 3(1)(a)(iii)", "K", { oneOf: "conduct" }),
    element("contraryToDrugConventions", "art. 3(1)(a)", "K"),
    element("intent", "art. 3(1)", "K"),
    form("organizingOrDirecting", "art. 3(1)(a)(v)", "K"),
  ],
};
