import { ask, isGiven } from "../../checklist/ask.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

const necessity = { instrument: "coe-mla-1959", provision: "art. 10(1)", mark: "V" } as const;
const allowances = { instrument: "coe-mla-1959", provision: "art. 10(2)", mark: "V" } as const;

export const voluntaryAppearance: MeasureDefinition<"voluntaryAppearance"> = {
  type: "voluntaryAppearance",
  withoutSearch: true,
  who: "person",
  due: ["date"],
  elements: [
    {
      id: "voluntaryAppearance.person",
      rule: "requirement-missing",
      otherwise: "warning",
      answer: forEach("voluntaryAppearance", (measure, place) =>
        metIf(isGiven(measure.person) || isGiven(measure.persons), place, "person"),
      ),
    },
    {
      id: "voluntaryAppearance.especiallyNecessary",
      rule: "appearance-incomplete",
      message: "necessity",
      otherwise: "info",
      compare: [necessity],
      answer: forEach("voluntaryAppearance", (measure, { at, item }) =>
        ask(measure.especiallyNecessary, at("especiallyNecessary"), item),
      ),
    },
    {
      id: "voluntaryAppearance.allowances",
      rule: "appearance-incomplete",
      message: "allowances",
      otherwise: "warning",
      compare: [allowances, { instrument: "san-luis-1996", provision: "art. 6(4)(g)", mark: "V" }],
      answer: forEach("voluntaryAppearance", (measure, { at, item }) =>
        ask(measure.allowances, at("allowances"), item),
      ),
    },
    {
      id: "voluntaryAppearance.safeConduct",
      rule: "appearance-incomplete",
      message: "safeConduct",
      otherwise: "info",
      compare: [
        { instrument: "untoc", provision: "art. 18(27)", mark: "V" },
        { instrument: "coe-mla-1959", provision: "art. 12", mark: "V" },
      ],
      answer: forEach("voluntaryAppearance", (measure, place) =>
        metIf(
          isGiven(measure.safeConductTerms) || place.request.undertakings?.safeConduct === true,
          place,
          "safeConductTerms",
        ),
      ),
    },
  ],
  asks: [
    { ...necessity, element: "voluntaryAppearance.especiallyNecessary", obligation: "must" },
    { ...allowances, element: "voluntaryAppearance.allowances", obligation: "must" },
    {
      instrument: "san-luis-1996",
      provision: "art. 6(4)(g)",
      element: "voluntaryAppearance.allowances",
      mark: "V",
      obligation: "must",
    },
  ],
};
