import { isGiven } from "../../checklist/ask.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

export const tracingProceeds: MeasureDefinition = {
  type: "tracingProceeds",
  elements: [
    {
      id: "tracingProceeds.startingPoint",
      rule: "requirement-missing",
      otherwise: "warning",
      answer: forEach("tracingProceeds", (measure, place) =>
        metIf(isGiven(measure.knownPath) || isGiven(measure.assets) || isGiven(measure.persons), place, "knownPath"),
      ),
    },
  ],
  asks: [],
};
