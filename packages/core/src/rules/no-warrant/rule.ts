import { createRule } from "../rule.js";

export const rule = createRule({
  id: "no-warrant",
  code: "EX-01",
  nature: "gap",
  kinds: ["extradition"],
  sources: [
    { instrument: "coe-extradition-1957", provision: "art. 12(2)(a)", mark: "V" },
    { instrument: "un-model-extradition", provision: "art. 5(2)(b)-(c)", mark: "K" },
  ],
  check: (context) => context.reportGaps(),
});
