import { isGiven } from "../../checklist/ask.js";
import type { Answer } from "../../checklist/element.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { isBounded } from "../period.js";

export const records: MeasureDefinition<"records"> = {
  type: "records",
  isKeptThere: (measure) => isGiven(measure.holder),
  elements: [
    {
      id: "records.period",
      rule: "no-period",
      otherwise: "error",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
      answer: forEach("records", (measure, { at, item }): Answer => {
        if (isBounded(measure.period)) return { state: "met", path: at("period"), item };
        // Records that are named one by one need no period; wide words in the list are the business of another rule.
        return { state: isGiven(measure.items) ? "notApplicable" : "missing", path: at("period"), item };
      }),
    },
    {
      id: "records.items",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
      answer: forEach("records", (measure, place) =>
        metIf(isGiven(measure.items) || isGiven(measure.description), place, "items"),
      ),
    },
    {
      id: "records.holder",
      rule: "requirement-missing",
      otherwise: "info",
      answer: forEach("records", (measure, place) =>
        metIf(isGiven(measure.holder) || isGiven(measure.location), place, "holder"),
      ),
    },
  ],
  asks: [
    { instrument: "untoc", provision: "art. 18(15)(d)", element: "records.period", mark: "V", obligation: "must" },
    { instrument: "untoc", provision: "art. 18(15)(d)", element: "records.items", mark: "V", obligation: "must" },
    { instrument: "uncac", provision: "art. 46(15)(d)", element: "records.period", mark: "V", obligation: "must" },
    { instrument: "uncac", provision: "art. 46(15)(d)", element: "records.items", mark: "V", obligation: "must" },
    { instrument: "drugs-1988", provision: "art. 7(10)(d)", element: "records.period", mark: "V", obligation: "must" },
    { instrument: "drugs-1988", provision: "art. 7(10)(d)", element: "records.items", mark: "V", obligation: "must" },
    // Art. 29(2) asks for documents and holder where that is necessary.
    {
      instrument: "us-switzerland-mla-1973",
      provision: "art. 29(2)(e)",
      element: "records.items",
      mark: "V",
      obligation: "should",
    },
    {
      instrument: "us-switzerland-mla-1973",
      provision: "art. 29(2)(e)",
      element: "records.holder",
      mark: "V",
      obligation: "should",
    },
    { instrument: "asean-mlat", provision: "art. 6(2)", element: "records.items", mark: "K", obligation: "must" },
    {
      instrument: "asean-mlat",
      provision: "art. 6(2)",
      element: "records.holder",
      mark: "K",
      obligation: "ifPossible",
    },
  ],
};
