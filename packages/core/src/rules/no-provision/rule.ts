import { createRule } from "../rule.js";

export const rule = createRule({
  id: "no-provision",
  code: "OFF-01",
  nature: "gap",
  sources: [
    { instrument: "coe-mla-1959", provision: "art. 14(2)", mark: "V" },
    { instrument: "coe-extradition-1957", provision: "art. 12(2)(b)", mark: "V" },
    { instrument: "un-model-mla", provision: "art. 5(1)(c)", mark: "K" },
    { instrument: "swiss-irsg", provision: "art. 28(2)(c)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
