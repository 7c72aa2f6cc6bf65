import { createRule } from "../rule.js";

export const rule = createRule({
  id: "subject-missing",
  code: "ST-02",
  nature: "gap",
  sources: [{ instrument: "untoc", provision: "art. 18(15)(b)", mark: "V" }],
  check: (context) => context.reportGaps(),
});
