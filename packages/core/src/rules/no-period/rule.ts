import { createRule } from "../rule.js";

export const rule = createRule({
  id: "no-period",
  code: "SC-02",
  nature: "gap",
  kinds: ["mla"],
  sources: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
  check: (context) => context.reportGaps(),
});
