import { createRule } from "../rule.js";

export const rule = createRule({
  id: "addressee-missing",
  code: "AU-06",
  nature: "gap",
  sources: [{ instrument: "untoc", provision: "art. 18(13)", mark: "V" }],
  check: (context) => context.reportGaps(),
});
