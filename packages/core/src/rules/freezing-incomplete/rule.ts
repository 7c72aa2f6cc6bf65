import { createRule } from "../rule.js";

export const rule = createRule({
  id: "freezing-incomplete",
  code: "AS-03",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "untoc", provision: "art. 13(3)(c)", mark: "V" },
    { instrument: "uncac", provision: "art. 55(3)(c)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
