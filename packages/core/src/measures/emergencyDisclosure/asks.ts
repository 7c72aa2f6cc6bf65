import { ask } from "../../checklist/ask.js";
import { forEach } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { electronicElements } from "../electronicElements.js";
import { isProviderThere } from "../electronicTraits.js";

const emergency = { instrument: "budapest-2nd-protocol", provision: "art. 9(3)", mark: "K" } as const;

const asked = { ...emergency, obligation: "must" } as const;

export const emergencyDisclosure: MeasureDefinition<"emergencyDisclosure"> = {
  type: "emergencyDisclosure",
  atOnce: true,
  due: ["followUpDate"],
  ahead: ["followUpDate"],
  withoutNexus: true,
  isKeptThere: isProviderThere,
  elements: [
    {
      id: "emergencyDisclosure.danger",
      rule: "emergency-without-facts",
      otherwise: "warning",
      compare: [emergency],
      answer: forEach("emergencyDisclosure", (measure, { at, item }) => ask(measure.danger, at("danger"), item)),
    },
    {
      id: "emergencyDisclosure.relationToDanger",
      rule: "emergency-without-facts",
      message: "relation",
      // What the data have to do with the danger is their link to the case.
      otherwise: "error",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d), (f)", mark: "V" }, emergency],
      answer: forEach("emergencyDisclosure", (measure, { at, item }) =>
        ask(measure.relationToDanger ?? measure.nexus, at("relationToDanger"), item),
      ),
    },
    ...electronicElements("emergencyDisclosure", { otherwise: "warning" }),
    {
      id: "emergencyDisclosure.confirmedBy",
      rule: "requirement-missing",
      otherwise: "info",
      answer: forEach("emergencyDisclosure", (measure, { at, item }) =>
        ask(measure.confirmedBy, at("confirmedBy"), item),
      ),
    },
    {
      id: "emergencyDisclosure.followUpDate",
      rule: "requirement-missing",
      otherwise: "info",
      answer: forEach("emergencyDisclosure", (measure, { at, item }) =>
        ask(measure.followUpDate, at("followUpDate"), item),
      ),
    },
  ],
  asks: [
    { ...asked, element: "requestingAuthority", measures: ["emergencyDisclosure"] },
    { ...asked, element: "emergencyDisclosure.provider" },
    { ...asked, element: "offence.provision", measures: ["emergencyDisclosure"] },
    { ...asked, element: "offence.maximumPenalty", measures: ["emergencyDisclosure"] },
    { ...asked, element: "emergencyDisclosure.danger" },
    { ...asked, element: "emergencyDisclosure.relationToDanger" },
    { ...asked, element: "emergencyDisclosure.identifiers" },
    { ...asked, provision: "art. 10(2)", element: "emergencyDisclosure.danger" },
    { ...asked, provision: "art. 10(2)", element: "emergencyDisclosure.relationToDanger" },
  ],
};
