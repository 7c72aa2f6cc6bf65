import { createRule } from "../rule.js";

export const rule = createRule({
  id: "questions-missing",
  code: "PR-02",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "san-luis-1996", provision: "art. 6(4)(e)", mark: "V" },
    { instrument: "asean-mlat", provision: "art. 6(2)", mark: "K" },
  ],
  check: (context) => context.reportGaps(),
});
