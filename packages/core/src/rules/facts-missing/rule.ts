import { createRule } from "../rule.js";

export const rule = createRule({
  id: "facts-missing",
  code: "FACT-01",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(15)(c)", mark: "V" },
    { instrument: "uncac", provision: "art. 46(15)(c)", mark: "V" },
    { instrument: "drugs-1988", provision: "art. 7(10)(c)", mark: "V" },
    { instrument: "coe-mla-1959", provision: "art. 14(2)", mark: "V" },
    { instrument: "coe-extradition-1957", provision: "art. 12(2)(b)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
