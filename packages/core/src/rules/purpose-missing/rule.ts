import { createRule } from "../rule.js";

export const rule = createRule({
  id: "purpose-missing",
  code: "PU-01",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(15)(f)", mark: "V" },
    { instrument: "drugs-1988", provision: "art. 7(10)(f)", mark: "V" },
    { instrument: "coe-mla-1959", provision: "art. 14(1)(b)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
