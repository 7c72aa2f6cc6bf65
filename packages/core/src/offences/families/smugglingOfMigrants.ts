import type { CatalogueOffence, Coverage } from "../offence.js";
import { elementsOf } from "./describe.js";

/**
 * Protocol against the Smuggling of Migrants. Arts 3(a) and 6(1) were read as quoted by UNODC (University Module 11, "Comparing smuggling
 * of migrants and trafficking in persons"), art. 6(2) in the French text as published in Switzerland, art. 6(3) as quoted by UNODC.
 * Conduct without a financial or other material benefit is outside art. 6, whatever a national law says of it.
 */
const { element, form, aggravating } = elementsOf("som-protocol");

const throughConvention: Coverage = {
  instrument: "untoc",
  provision: "art. 3(1)",
  mark: "V",
  conditions: ["throughProtocol", "protocolScope"],
};

const benefit = element("financialOrOtherMaterialBenefit", "art. 6(1)", "V");
const intent = element("intent", "art. 6(1)", "V");

const forms = [
  form("attempt", "art. 6(2)(a)", "V"),
  form("accomplice", "art. 6(2)(b)", "V"),
  form("organizingOrDirecting", "art. 6(2)(c)", "V"),
];

const circumstances = [
  aggravating("dangerToLife", "art. 6(3)(a)", "V"),
  aggravating("inhumanTreatment", "art. 6(3)(b)", "V"),
];

export const smugglingOfMigrants: CatalogueOffence = {
  id: "smugglingOfMigrants",
  coveredBy: [
    { instrument: "som-protocol", provision: "art. 6(1)(a)", mark: "V", conditions: ["protocolScope"] },
    throughConvention,
  ],
  elements: [
    element("procurementOfEntry", "art. 3(a)", "V"),
    element("notNationalOrResident", "art. 3(a)", "V"),
    element("illegalEntry", "art. 3(a)", "V"),
    benefit,
    intent,
    ...forms,
    ...circumstances,
  ],
};

export const enablingIllegalStay: CatalogueOffence = {
  id: "enablingIllegalStay",
  coveredBy: [
    { instrument: "som-protocol", provision: "art. 6(1)(c)", mark: "V", conditions: ["protocolScope"] },
    throughConvention,
  ],
  elements: [
    element("enablingStay", "art. 6(1)(c)", "V"),
    element("notNationalOrResident", "art. 6(1)(c)", "V"),
    element("unlawfulStay", "art. 6(1)(c)", "V"),
    element("illegalMeans", "art. 6(1)(c)", "V"),
    benefit,
    intent,
    ...forms,
    ...circumstances,
  ],
};

/** Documents that enable the smuggling of migrants. A forgery for another end is not this offence. */
export const documentForgery: CatalogueOffence = {
  id: "documentForgery",
  coveredBy: [
    {
      instrument: "som-protocol",
      provision: "art. 6(1)(b)",
      mark: "V",
      conditions: ["forSmuggling", "protocolScope"],
    },
  ],
  elements: [
    element("fraudulentDocument", "art. 6(1)(b)", "V"),
    element("producingDocument", "art. 6(1)(b)(i)", "V", { oneOf: "conduct" }),
    element("procuringProvidingOrPossessingDocument", "art. 6(1)(b)(ii)", "V", { oneOf: "conduct" }),
    element("purposeOfEnablingSmuggling", "art. 6(1)(b)", "V"),
    benefit,
    intent,
    ...forms,
    ...circumstances,
  ],
};
