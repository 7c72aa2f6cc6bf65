import { createRule } from "../rule.js";

export const rule = createRule({
  id: "requirement-missing",
  code: "CL-01",
  nature: "gap",
  sources: [],
  check: (context) => context.reportGaps(),
});
