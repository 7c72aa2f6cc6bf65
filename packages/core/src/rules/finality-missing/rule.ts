import { createRule } from "../rule.js";

export const rule = createRule({
  id: "finality-missing",
  code: "AS-02",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "untoc", provision: "art. 13(3)(b)", mark: "V" },
    { instrument: "uncac", provision: "art. 55(3)(b)", mark: "V" },
    { instrument: "drugs-1988", provision: "art. 5(4)(d)(ii)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
