import { createRule } from "../rule.js";

export const rule = createRule({
  id: "urgency-no-reason",
  code: "TM-01",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(24)", mark: "V" },
    { instrument: "uncac", provision: "art. 46(24)", mark: "V" },
    { instrument: "spain-23-2014", provision: "art. 189.2", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
