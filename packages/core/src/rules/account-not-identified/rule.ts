import { createRule } from "../rule.js";

export const rule = createRule({
  id: "account-not-identified",
  code: "ME-03",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" },
    { instrument: "singapore-macma", provision: "s. 22(4)", mark: "S" },
  ],
  check: (context) => context.reportGaps(),
});
