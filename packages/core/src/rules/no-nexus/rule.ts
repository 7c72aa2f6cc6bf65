import { isGiven } from "../../checklist/ask.js";
import { createRule } from "../rule.js";
import { type CasePoints, casePointsOf, linkTextOf, namesSomethingOf } from "./casePoints.js";

export const rule = createRule({
  id: "no-nexus",
  code: "NX-01",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "untoc", provision: "art. 18(15)(d), (f)", mark: "V" },
    { instrument: "nassau-1992", provision: "art. 26(d)", mark: "V" },
  ],
  check(context) {
    context.reportGaps();
    const { request } = context;
    // Without facts there is nothing to compare with, and their lack is reported.
    if (!isGiven(request.facts)) return;
    let points: CasePoints | undefined;
    for (const [index, measure] of (request.measures ?? []).entries()) {
      if (!isGiven(measure.nexus)) continue;
      // An order to be enforced is itself the link.
      if (measure.type === "confiscationEnforcement" && isGiven(measure.order)) continue;
      if (namesSomethingOf(() => (points ??= casePointsOf(request)), linkTextOf(measure))) continue;
      context.report({
        path: ["measures", index, "nexus"],
        message: "unlinked",
        params: { item: context.nameOf("measure", measure) },
        severity: "warning",
        sources: context.weigh("measure.nexus", "warning").sources,
      });
    }
  },
});
