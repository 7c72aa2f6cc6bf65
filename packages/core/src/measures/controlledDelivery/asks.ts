import { ask, isGiven } from "../../checklist/ask.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

const operations = [
  { instrument: "untoc", provision: "art. 20", mark: "V" },
  { instrument: "coe-mla-2nd-protocol", provision: "art. 18", mark: "V" },
] as const;

export const controlledDelivery: MeasureDefinition<"controlledDelivery"> = {
  type: "controlledDelivery",
  defeatedByNotice: true,
  withoutSearch: true,
  ahead: ["period"],
  isKeptThere: (measure) => isGiven(measure.route),
  elements: [
    {
      id: "controlledDelivery.goods",
      rule: "controlled-delivery-incomplete",
      message: "goods",
      otherwise: "warning",
      compare: operations,
      answer: forEach("controlledDelivery", (measure, { at, item }) => ask(measure.goods, at("goods"), item)),
    },
    {
      id: "controlledDelivery.route",
      rule: "controlled-delivery-incomplete",
      message: "route",
      otherwise: "warning",
      compare: operations,
      answer: forEach("controlledDelivery", (measure, { at, item }) => ask(measure.route, at("route"), item)),
    },
    {
      id: "controlledDelivery.period",
      rule: "no-period",
      message: "operation",
      otherwise: "warning",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
      answer: forEach("controlledDelivery", (measure, place) =>
        metIf(isGiven(measure.period?.from) || isGiven(measure.period?.to), place, "period"),
      ),
    },
    {
      id: "controlledDelivery.controlAuthority",
      rule: "controlled-delivery-incomplete",
      message: "control",
      otherwise: "warning",
      compare: operations,
      answer: forEach("controlledDelivery", (measure, { at, item }) =>
        ask(measure.controlAuthority, at("controlAuthority"), item),
      ),
    },
    {
      id: "controlledDelivery.handling",
      rule: "requirement-missing",
      otherwise: "info",
      answer: forEach("controlledDelivery", (measure, { at, item }) => ask(measure.handling, at("handling"), item)),
    },
    {
      id: "controlledDelivery.breakOff",
      rule: "requirement-missing",
      otherwise: "info",
      answer: forEach("controlledDelivery", (measure, { at, item }) => ask(measure.breakOff, at("breakOff"), item)),
    },
  ],
  // Neither article lists what a request must contain: what is asked is what the operation needs.
  asks: [],
};
