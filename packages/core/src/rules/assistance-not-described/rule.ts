import { createRule } from "../rule.js";

export const rule = createRule({
  id: "assistance-not-described",
  code: "ME-02",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" },
    { instrument: "nassau-1992", provision: "art. 26(d)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
