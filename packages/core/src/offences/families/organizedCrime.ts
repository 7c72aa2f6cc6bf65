import type { CatalogueElement, CatalogueOffence } from "../offence.js";
import { elementsOf } from "./describe.js";

/**
 * Convention against Transnational Organized Crime. Art. 2(a)-(c) was read in the text as published by Nepal and Kenya, art. 5(1) in Russian and as
 * reproduced in AEI Insights 2020 (vol. 6, no. 1), art. 6(1)(a) as quoted by the OAS from the publication of 2004.
 */
const { element } = elementsOf("untoc");

/** What makes persons an organized criminal group (art. 2(a) and (c)). */
export const organizedGroupTest: readonly CatalogueElement[] = [
  element("threeOrMorePersons", "art. 2(a)", "V"),
  element("structuredGroup", "art. 2(c)", "V"),
  element("existingForAPeriodOfTime", "art. 2(a)", "V"),
  element("concertToCommitSeriousCrime", "art. 2(a)-(b)", "V"),
  element("financialOrOtherMaterialBenefit", "art. 2(a)", "V"),
];

/** What makes an offence transnational (art. 3(2)); one is enough. */
export const transnationalTest: readonly CatalogueElement[] = [
  element("committedInSeveralStates", "art. 3(2)(a)", "V", { oneOf: "transnational" }),
  element("preparedOrDirectedInAnotherState", "art. 3(2)(b)", "V", { oneOf: "transnational" }),
  element("groupActiveInSeveralStates", "art. 3(2)(c)", "V", { oneOf: "transnational" }),
  element("effectsInAnotherState", "art. 3(2)(d)", "V", { oneOf: "transnational" }),
];

/** An agreement or taking part: States have the one, the other or both, so either is argued, or organizing a serious crime. */
export const organizedCriminalGroup: CatalogueOffence = {
  id: "organizedCriminalGroup",
  coveredBy: [{ instrument: "untoc", provision: "art. 5", mark: "V", conditions: ["transnationalGroup"] }],
  elements: [
    element("agreementToCommitSeriousCrime", "art. 5(1)(a)(i)", "V", { oneOf: "conduct" }),
    element("activePartInGroup", "art. 5(1)(a)(ii)", "V", { oneOf: "conduct" }),
    element("organizingSeriousCrime", "art. 5(1)(b)", "V", { oneOf: "conduct" }),
    // An agreement needs no group of three, only the purpose of a benefit.
    ...organizedGroupTest.map((one) =>
      one.id === "financialOrOtherMaterialBenefit"
        ? one
        : { ...one, onlyWith: ["activePartInGroup", "organizingSeriousCrime"] },
    ),
    element("knowledgeOfAim", "art. 5(1)(a)(ii)", "V", { onlyWith: ["activePartInGroup"] }),
    element("intent", "art. 5(1)", "V"),
  ],
};

export const moneyLaundering: CatalogueOffence = {
  id: "moneyLaundering",
  coveredBy: [
    { instrument: "untoc", provision: "art. 6", mark: "V", conditions: ["transnationalGroup"] },
    { instrument: "uncac", provision: "art. 23", mark: "K", conditions: ["proceedsOfCorruption"] },
    { instrument: "drugs-1988", provision: "art. 3(1)(b)", mark: "K", conditions: ["proceedsOfDrugs"] },
  ],
  elements: [
    element("proceedsOfCrime", "art. 6(1)", "V"),
    element("conversionOrTransfer", "art. 6(1)(a)(i)", "V", { oneOf: "conduct" }),
    element("concealmentOrDisguise", "art. 6(1)(a)(ii)", "V", { oneOf: "conduct" }),
    element("acquisitionPossessionOrUse", "art. 6(1)(b)(i)", "K", { oneOf: "conduct" }),
    element("purposeOfConcealmentOrHelp", "art. 6(1)(a)(i)", "V", { onlyWith: ["conversionOrTransfer"] }),
    element("knowledgeOfOrigin", "art. 6(1)", "V"),
    element("intent", "art. 6(1)", "K"),
  ],
};
