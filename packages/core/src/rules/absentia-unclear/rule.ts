import { isGiven } from "../../checklist/ask.js";
import { createRule } from "../rule.js";

const secondProtocol = { instrument: "coe-extradition-2nd-protocol", provision: "art. 3", mark: "V" } as const;

export const rule = createRule({
  id: "absentia-unclear",
  code: "EX-04",
  nature: "gap",
  kinds: ["extradition"],
  sources: [
    secondProtocol,
    { instrument: "un-model-extradition", provision: "art. 5(2)(d)", mark: "K" },
    { instrument: "Argentine Law 24.767", provision: "art. 14(b)", mark: "V" },
    { instrument: "eaw", provision: "form, box (d)", mark: "K" },
  ],
  check(context) {
    context.reportGaps();
    const trial = context.request.extradition?.trial;
    if (trial?.inAbsentia !== true || isGiven(trial.summons)) return;
    context.report({
      path: ["extradition", "trial", "summons"],
      message: "summons",
      severity: "info",
      sources: [secondProtocol],
    });
  },
});
