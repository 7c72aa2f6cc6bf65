import { createRule } from "../rule.js";

export const rule = createRule({
  id: "search-not-bounded",
  code: "SS-01",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "san-luis-1996", provision: "art. 6(4)(d)", mark: "V" },
    { instrument: "nassau-1992", provision: "art. 13", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
