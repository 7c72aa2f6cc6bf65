import type { CatalogueOffence } from "../offence.js";
import { elementsOf } from "./describe.js";

/**
 * Convention on Cybercrime. Art. 2 was read in the Czech text (104/2013 Sb. m. s.); a Party may ask for more, such as the breach of a security
 * measure. Arts 3-5 are known, not read.
 */
const { element } = elementsOf("budapest");

export const cybercrime: CatalogueOffence = {
  id: "cybercrime",
  coveredBy: [
    { instrument: "budapest", provision: "arts 2-6", mark: "K" },
    { instrument: "un-cybercrime-2024", provision: "arts 7-11", mark: "K" },
  ],
  elements: [
    element("accessToComputerSystem", "art. 2", "V", { oneOf: "conduct" }),
    element("interceptionOfData", "art. 3", "K", { oneOf: "conduct" }),
    element("dataInterference", "art. 4", "K", { oneOf: "conduct" }),
    element("systemInterference", "art. 5", "K", { oneOf: "conduct" }),
    element("withoutRight", "art. 2", "V"),
    element("intent", "art. 2", "V"),
  ],
};
