import { ask } from "../../checklist/ask.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { isBounded } from "../period.js";

const agreed = { instrument: "coe-mla-2nd-protocol", provision: "art. 19", mark: "V" } as const;

export const covertInvestigation: MeasureDefinition<"covertInvestigation"> = {
  type: "covertInvestigation",
  defeatedByNotice: true,
  withoutSearch: true,
  ahead: ["period"],
  elements: [
    {
      id: "covertInvestigation.task",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: [agreed],
      answer: forEach("covertInvestigation", (measure, { at, item }) => ask(measure.task, at("task"), item)),
    },
    {
      id: "covertInvestigation.period",
      rule: "no-period",
      message: "operation",
      otherwise: "warning",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
      answer: forEach("covertInvestigation", (measure, place) => metIf(isBounded(measure.period), place, "period")),
    },
    {
      id: "covertInvestigation.direction",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: [agreed],
      answer: forEach("covertInvestigation", (measure, { at, item }) => ask(measure.direction, at("direction"), item)),
    },
    {
      id: "covertInvestigation.legalStatus",
      rule: "requirement-missing",
      otherwise: "info",
      compare: [agreed],
      answer: forEach("covertInvestigation", (measure, { at, item }) =>
        ask(measure.legalStatus, at("legalStatus"), item),
      ),
    },
  ],
  // What is agreed in each case is no content that the article asks of the request.
  asks: [],
};
