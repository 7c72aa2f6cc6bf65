import { createRule } from "../rule.js";

export const rule = createRule({
  id: "oral-request-incomplete",
  code: "LC-02",
  nature: "gap",
  sources: [{ instrument: "untoc", provision: "art. 18(14)", mark: "V" }],
  check: (context) => context.reportGaps(),
});
