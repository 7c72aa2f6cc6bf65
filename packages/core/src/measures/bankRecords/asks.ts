import { ask, isGiven } from "../../checklist/ask.js";
import { measuresOf } from "../../model/naming.js";
import type { MeasureDefinition } from "../definition.js";
import { measureTitle } from "../title.js";

export const bankRecords: MeasureDefinition = {
  type: "bankRecords",
  elements: [
    {
      id: "bankRecords.period",
      rule: "no-period",
      otherwise: "error",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
      answer: (request) =>
        measuresOf(request, "bankRecords").map(({ measure, index }) => ({
          state: isGiven(measure.period?.from) && isGiven(measure.period?.to) ? "met" : "missing",
          path: ["measures", index, "period"],
          item: measureTitle(measure),
        })),
    },
    {
      id: "bankRecords.accountOrHolder",
      rule: "account-not-identified",
      otherwise: "warning",
      answer: (request) =>
        measuresOf(request, "bankRecords").map(({ measure, index }) => {
          const accounts = measure.accounts ?? [];
          const identified = accounts.length > 0 && accounts.every((account) => isGiven(account.number) || isGiven(account.holder) || isGiven(account.identifiedBy));
          return { state: identified || (accounts.length === 0 && isGiven(measure.persons)) ? "met" : "missing", path: ["measures", index, "accounts"], item: measureTitle(measure) };
        }),
    },
    {
      id: "bankRecords.records",
      rule: "requirement-missing",
      otherwise: "info",
      answer: (request) => measuresOf(request, "bankRecords").map(({ measure, index }) => ask(measure.records, ["measures", index, "records"], measureTitle(measure))),
    },
  ],
  asks: [{ instrument: "untoc", provision: "art. 18(15)(d)", element: "bankRecords.period", mark: "V", obligation: "must" }],
};
