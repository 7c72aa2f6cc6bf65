import { isGiven } from "../../checklist/ask.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "status-unclear",
  code: "EX-12",
  nature: "gap",
  kinds: ["extradition", "provisionalArrest", "transit"],
  sources: [
    { instrument: "un-model-extradition", provision: "art. 5(2)(b)-(e)", mark: "K" },
    { instrument: "coe-extradition-1957", provision: "art. 12(2)(a)", mark: "V" },
  ],
  check(context) {
    context.reportGaps();
    const { status, judgment, sentence } = context.request.extradition ?? {};
    const path = ["extradition", "status"];
    // A judgment against an absent person may be open to retrial: only one that can be enforced speaks against "accused".
    if (status === "accused" && judgment?.enforceable === true)
      context.report({
        path,
        message: "accusedWithJudgment",
        severity: "warning",
        related: [{ path: ["extradition", "judgment", "enforceable"], message: "judgment" }],
      });
    if (status === "convictedNotSentenced" && isGiven(sentence?.imposed))
      context.report({
        path,
        message: "unsentencedWithSentence",
        severity: "warning",
        related: [{ path: ["extradition", "sentence", "imposed"], message: "sentence" }],
      });
  },
});
