import { createRule } from "../rule.js";

export const rule = createRule({
  id: "emergency-without-facts",
  code: "EM-01",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "budapest-2nd-protocol", provision: "art. 9(3)", mark: "K" },
    { instrument: "untoc", provision: "art. 18(15)(d), (f)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
