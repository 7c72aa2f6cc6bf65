import { isGiven } from "../../checklist/ask.js";
import type { AnyRequest } from "../../model/types.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "stage-unclear",
  code: "ST-01",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(15)(b)", mark: "V" },
    { instrument: "harare-scheme", provision: "contents of requests", mark: "K" },
    { instrument: "Kenya MLA Act", provision: "s. 9", mark: "S" },
  ],
  check(context) {
    context.reportGaps();
    const { request } = context;
    const { stage, chargedOn } = request.proceedings ?? {};
    const path = ["proceedings", "stage"];
    if (stage === undefined) return;
    if (stage === "investigation") {
      if (isGiven(chargedOn))
        context.report({
          path,
          message: "chargedAlready",
          params: { date: chargedOn ?? "" },
          severity: "warning",
          related: [{ path: ["proceedings", "chargedOn"], message: "chargedOn" }],
        });
      return;
    }
    const court = isGiven(courtOf(request));
    const charged = isGiven(chargedOn) || isGiven(request.extradition?.warrant?.date);
    // Before the trial opens both are asked; once there is a trial, the court says that there was a charge.
    const lacking = [...(court ? [] : ["court"]), ...(charged || (court && stage !== "charged") ? [] : ["chargedOn"])];
    if (lacking.length === 0) return;
    const { severity, sources } = context.weigh("stage", "warning");
    context.report({
      path,
      message: court ? "noCharge" : charged ? "noCourt" : "bare",
      params: { stage },
      severity: court || charged || severity === "none" ? "warning" : severity,
      sources,
    });
  },
});

/** The court as named in the proceedings, or in the decision on which an extradition or a confiscation rests. */
function courtOf({ proceedings, extradition, measures }: AnyRequest): string | undefined {
  const ofOrder = (measures ?? []).flatMap((measure) =>
    measure.type === "confiscationEnforcement" ? (measure.order?.court ?? []) : [],
  );
  return proceedings?.court ?? extradition?.judgment?.court ?? extradition?.warrant?.issuedBy ?? ofOrder[0];
}
