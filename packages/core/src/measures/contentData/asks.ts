import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { electronicElements, preservationElement } from "../electronicElements.js";
import { isProviderThere, linkOfEach } from "../electronicTraits.js";
import { isBounded } from "../period.js";

export const contentData: MeasureDefinition<"contentData"> = {
  type: "contentData",
  coercive: true,
  defeatedByNotice: true,
  ownLink: linkOfEach,
  isKeptThere: isProviderThere,
  elements: [
    {
      id: "contentData.period",
      rule: "no-period",
      otherwise: "error",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
      answer: forEach("contentData", (measure, place) => metIf(isBounded(measure.period), place, "period")),
    },
    ...electronicElements("contentData", { otherwise: "warning" }),
    preservationElement("contentData"),
  ],
  asks: [
    { instrument: "untoc", provision: "art. 18(15)(d)", element: "contentData.period", mark: "V", obligation: "must" },
    { instrument: "uncac", provision: "art. 46(15)(d)", element: "contentData.period", mark: "V", obligation: "must" },
    {
      instrument: "drugs-1988",
      provision: "art. 7(10)(d)",
      element: "contentData.period",
      mark: "V",
      obligation: "must",
    },
  ],
};
