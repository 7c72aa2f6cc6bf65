import { isGiven } from "../../checklist/ask.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

const toBeLocated = [{ instrument: "san-luis-1996", provision: "art. 6(4)(c)", mark: "V" }] as const;

export const locatingPersons: MeasureDefinition<"locatingPersons"> = {
  type: "locatingPersons",
  withoutSearch: true,
  lookedFor: true,
  who: "persons",
  elements: [
    {
      id: "locatingPersons.persons",
      rule: "requirement-missing",
      otherwise: "error",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }, ...toBeLocated],
      answer: forEach("locatingPersons", (measure, place) =>
        metIf(isGiven(measure.persons) || isGiven(measure.traces), place, "persons"),
      ),
    },
    {
      id: "locatingPersons.lastKnown",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: toBeLocated,
      answer: forEach("locatingPersons", (measure, place) =>
        metIf(isGiven(measure.lastKnown) || isGiven(measure.traces), place, "lastKnown"),
      ),
    },
  ],
  asks: [
    {
      instrument: "san-luis-1996",
      provision: "art. 6(4)(c)",
      element: "locatingPersons.persons",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "singapore-macma",
      provision: "s. 19(2)",
      element: "measure.territorialLinkOfSearch",
      mark: "S",
      obligation: "must",
      measures: ["locatingPersons"],
    },
  ],
};
