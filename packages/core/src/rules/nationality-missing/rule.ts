import { createRule } from "../rule.js";

export const rule = createRule({
  id: "nationality-missing",
  code: "PE-04",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(15)(e)", mark: "V" },
    { instrument: "coe-mla-1959", provision: "art. 14(1)(c)", mark: "V" },
    { instrument: "coe-extradition-1957", provision: "art. 12(2)(c)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
