import { measuresOf } from "../../model/naming.js";
import { isInCalendar } from "../../prose/calendar.js";
import type { RuleContext } from "../rule.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "transfer-without-consent",
  code: "TD-01",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "untoc", provision: "art. 18(10)(a)", mark: "V" },
    { instrument: "untoc", provision: "art. 18(11)(b)", mark: "V" },
    { instrument: "coe-mla-1959", provision: "art. 11", mark: "V" },
    { instrument: "coe-mla-2nd-protocol", provision: "art. 13(2)-(3)", mark: "V" },
  ],
  check(context) {
    context.reportGaps();
    compareWithSentence(context);
  },
});

/** Nobody can be sent back to a prison that has no more title to hold them. */
function compareWithSentence({ request, report }: RuleContext): void {
  for (const { measure, index } of measuresOf(request, "transferOfDetainedPerson")) {
    const { returnDate, sentenceEnds } = measure;
    if (returnDate === undefined || sentenceEnds === undefined || returnDate <= sentenceEnds) continue;
    if (!isInCalendar(returnDate) || !isInCalendar(sentenceEnds)) continue;
    report({
      path: ["measures", index, "returnDate"],
      message: "afterSentence",
      params: { returnDate, sentenceEnds },
      severity: "error",
      related: [{ path: ["measures", index, "sentenceEnds"], message: "sentenceEnds" }],
    });
  }
}
