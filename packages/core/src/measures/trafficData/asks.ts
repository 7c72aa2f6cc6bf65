import { isGiven } from "../../checklist/ask.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { electronicElements, preservationElement } from "../electronicElements.js";
import { isProviderThere, linkOfEach } from "../electronicTraits.js";
import { isBounded } from "../period.js";

export const trafficData: MeasureDefinition<"trafficData"> = {
  type: "trafficData",
  defeatedByNotice: true,
  ownLink: linkOfEach,
  isKeptThere: isProviderThere,
  elements: [
    {
      id: "trafficData.period",
      rule: "no-period",
      otherwise: "error",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
      answer: forEach("trafficData", (measure, place) => {
        const identifiers = measure.identifiers ?? [];
        // A connection told by its exact moment is bounded by it.
        const byMoment = identifiers.length > 0 && identifiers.every((identifier) => isGiven(identifier.at));
        return metIf(isBounded(measure.period) || byMoment, place, "period");
      }),
    },
    ...electronicElements("trafficData", { otherwise: "warning" }),
    preservationElement("trafficData"),
  ],
  asks: [
    { instrument: "untoc", provision: "art. 18(15)(d)", element: "trafficData.period", mark: "V", obligation: "must" },
    { instrument: "uncac", provision: "art. 46(15)(d)", element: "trafficData.period", mark: "V", obligation: "must" },
    {
      instrument: "drugs-1988",
      provision: "art. 7(10)(d)",
      element: "trafficData.period",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "budapest-2nd-protocol",
      provision: "art. 8(3)",
      element: "trafficData.provider",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "budapest-2nd-protocol",
      provision: "art. 8(3)",
      element: "trafficData.identifiers",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "budapest-2nd-protocol",
      provision: "art. 8(3)",
      element: "trafficData.preservation",
      mark: "K",
      obligation: "must",
    },
  ],
};
