import { createRule } from "../rule.js";

export const rule = createRule({
  id: "coercive-no-order",
  code: "CO-01",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "swiss-irsg", provision: "art. 76(c)", mark: "V" },
    { instrument: "spain-23-2014", provision: "art. 189.1(b)", mark: "V" },
    { instrument: "eio", provision: "art. 6(1)(b)", mark: "S" },
  ],
  check: (context) => context.reportGaps(),
});
