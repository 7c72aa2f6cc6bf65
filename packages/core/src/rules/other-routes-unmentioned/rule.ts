import { isGiven } from "../../checklist/ask.js";
import type { Measure } from "../../model/types.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "other-routes-unmentioned",
  code: "FM-08",
  nature: "advice",
  kinds: ["mla"],
  sources: [],
  check(context) {
    const { measures = [], related = [], urgency } = context.request;
    // One wish that needs a court brings the others with it: the letter must be sent all the same.
    if (measures.length === 0 || !measures.every(mayBeHadOtherwise) || urgency?.level === "emergency") return;
    if (related.some(({ type }) => type !== undefined && otherRoutes.has(type))) return;
    if (measures.some((measure) => "stepsTaken" in measure && isGiven(measure.stepsTaken))) return;
    context.report({ path: ["measures", 0, "stepsTaken"], message: "missing", severity: "info" });
  },
});

/** Contacts beside the formal request. */
const otherRoutes: ReadonlySet<string> = new Set(["policeCooperation", "spontaneousInformation", "notice"]);

/** What police, financial intelligence units, public registers or a provider itself may give without a formal request. */
function mayBeHadOtherwise(measure: Measure): boolean {
  switch (measure.type) {
    case "locatingPersons":
    case "subscriberData":
    case "tracingProceeds":
      return true;
    case "records":
      return measure.publicity === "public";
    default:
      return false;
  }
}
