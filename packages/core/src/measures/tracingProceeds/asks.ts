import { isGiven } from "../../checklist/ask.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

const actions = { instrument: "untoc", provision: "art. 13(3)(c)", mark: "V" } as const;

export const tracingProceeds: MeasureDefinition<"tracingProceeds"> = {
  type: "tracingProceeds",
  lookedFor: true,
  targets: ({ persons = [] }) => persons,
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
  asks: [
    { ...actions, element: "facts", obligation: "must", measures: ["tracingProceeds"] },
    { ...actions, element: "measure.description", obligation: "must", measures: ["tracingProceeds"] },
    {
      instrument: "uncac",
      provision: "art. 55(3)(c)",
      element: "facts",
      mark: "V",
      obligation: "must",
      measures: ["tracingProceeds"],
    },
    {
      instrument: "uncac",
      provision: "art. 55(3)(c)",
      element: "measure.description",
      mark: "V",
      obligation: "must",
      measures: ["tracingProceeds"],
    },
    {
      instrument: "drugs-1988",
      provision: "art. 5(4)(d)(iii)",
      element: "facts",
      mark: "V",
      obligation: "must",
      measures: ["tracingProceeds"],
    },
    {
      instrument: "drugs-1988",
      provision: "art. 5(4)(d)(iii)",
      element: "measure.description",
      mark: "V",
      obligation: "must",
      measures: ["tracingProceeds"],
    },
    {
      instrument: "sadc-mla",
      provision: "art. 19",
      element: "measure.territorialLinkOfSearch",
      mark: "S",
      obligation: "must",
      measures: ["tracingProceeds"],
    },
    {
      instrument: "singapore-macma",
      provision: "s. 19(2)",
      element: "measure.territorialLinkOfSearch",
      mark: "S",
      obligation: "must",
      measures: ["tracingProceeds"],
    },
  ],
};
