import { createRule } from "../rule.js";

export const rule = createRule({
  id: "telephone-hearing-incomplete",
  code: "VH-02",
  nature: "gap",
  kinds: ["mla"],
  sources: [{ instrument: "coe-mla-2nd-protocol", provision: "art. 10(2), (4)", mark: "V" }],
  check: (context) => context.reportGaps(),
});
