import { createRule } from "../rule.js";

export const rule = createRule({
  id: "asset-data-missing",
  code: "AS-01",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "uncac", provision: "art. 55(3)(a)", mark: "V" },
    { instrument: "untoc", provision: "art. 13(3)(a)", mark: "V" },
    { instrument: "drugs-1988", provision: "art. 5(4)(d)(i)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
