import { createRule } from "../rule.js";

export const rule = createRule({
  id: "requester-incomplete",
  code: "AU-01",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(15)(a)", mark: "V" },
    { instrument: "coe-mla-1959", provision: "art. 14(1)(a)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
