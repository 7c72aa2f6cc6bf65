import { ask, isGiven } from "../../checklist/ask.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { isBounded } from "../period.js";

const observation = { instrument: "coe-mla-2nd-protocol", provision: "art. 17", mark: "V" } as const;

export const crossBorderSurveillance: MeasureDefinition<"crossBorderSurveillance"> = {
  type: "crossBorderSurveillance",
  defeatedByNotice: true,
  withoutSearch: true,
  who: "persons",
  ahead: ["period"],
  isKeptThere: (measure) => isGiven(measure.area),
  elements: [
    {
      id: "crossBorderSurveillance.target",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: [observation],
      answer: forEach("crossBorderSurveillance", (measure, place) =>
        metIf(isGiven(measure.persons) || isGiven(measure.objects), place, "persons"),
      ),
    },
    {
      id: "crossBorderSurveillance.area",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: [observation],
      answer: forEach("crossBorderSurveillance", (measure, place) =>
        metIf(isGiven(measure.area) || isGiven(measure.location), place, "area"),
      ),
    },
    {
      id: "crossBorderSurveillance.period",
      rule: "no-period",
      message: "operation",
      otherwise: "warning",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
      answer: forEach("crossBorderSurveillance", (measure, place) => metIf(isBounded(measure.period), place, "period")),
    },
    {
      id: "crossBorderSurveillance.officers",
      rule: "requirement-missing",
      otherwise: "info",
      answer: forEach("crossBorderSurveillance", (measure, { at, item }) =>
        ask(measure.officers, at("officers"), item),
      ),
    },
  ],
  // The article says when and by whom observation is allowed, and lists no contents.
  asks: [],
};
