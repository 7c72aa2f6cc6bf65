import { createRule } from "../rule.js";

export const rule = createRule({
  id: "controlled-delivery-incomplete",
  code: "CD-01",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "untoc", provision: "art. 20", mark: "V" },
    { instrument: "coe-mla-2nd-protocol", provision: "art. 18", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
