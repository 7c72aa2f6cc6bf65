import { createRule } from "../rule.js";

export const rule = createRule({
  id: "offences-missing",
  code: "OFF-05",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(1)", mark: "V" },
    { instrument: "coe-mla-1959", provision: "art. 14(2)", mark: "V" },
    { instrument: "coe-extradition-1957", provision: "art. 12(2)(b)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
