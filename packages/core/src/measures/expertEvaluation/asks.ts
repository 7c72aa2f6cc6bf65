import { ask, isGiven } from "../../checklist/ask.js";
import { forEach, hasAnnexOfKind, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

const described = [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }] as const;

export const expertEvaluation: MeasureDefinition<"expertEvaluation"> = {
  type: "expertEvaluation",
  withoutSearch: true,
  due: ["reportBy"],
  ahead: ["reportBy"],
  elements: [
    {
      id: "expertEvaluation.questions",
      rule: "questions-missing",
      message: "expert",
      otherwise: "warning",
      compare: described,
      answer: forEach("expertEvaluation", (measure, place) =>
        metIf(isGiven(measure.questions) || hasAnnexOfKind(place.request, "questions"), place, "questions"),
      ),
    },
    {
      id: "expertEvaluation.material",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: described,
      answer: forEach("expertEvaluation", (measure, { at, item }) => ask(measure.material, at("material"), item)),
    },
    {
      id: "expertEvaluation.costs",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: [{ instrument: "untoc", provision: "art. 18(28)", mark: "V" }],
      answer: forEach("expertEvaluation", (measure, place) =>
        metIf(
          isGiven(measure.costs) ||
            isGiven(place.request.procedure?.costs) ||
            place.request.undertakings?.consultOnCosts === true,
          place,
          "costs",
        ),
      ),
    },
  ],
  asks: [],
};
