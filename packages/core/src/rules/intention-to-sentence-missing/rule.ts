import { createRule } from "../rule.js";

export const rule = createRule({
  id: "intention-to-sentence-missing",
  code: "EX-14",
  nature: "gap",
  kinds: ["extradition"],
  sources: [
    { instrument: "un-model-extradition", provision: "art. 5(2)(e)", mark: "K" },
    { instrument: "us-switzerland-extradition-1990", provision: "art. 9(4)(a)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
