import { createRule } from "../rule.js";

export const rule = createRule({
  id: "return-without-basis",
  code: "AS-04",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "uncac", provision: "art. 57(3)", mark: "V" },
    { instrument: "uncac", provision: "art. 57(3)(a)-(b)", mark: "V" },
    { instrument: "uncac", provision: "art. 57(3)(b)", mark: "V" },
    { instrument: "uncac", provision: "art. 57(3)(c)", mark: "K" },
  ],
  check: (context) => context.reportGaps(),
});
