import { createRule } from "../rule.js";

export const rule = createRule({
  id: "video-hearing-incomplete",
  code: "VH-01",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "coe-mla-2nd-protocol", provision: "art. 9(3)", mark: "V" },
    { instrument: "untoc", provision: "art. 18(18)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
