import { createRule } from "../rule.js";

export const rule = createRule({
  id: "jurisdiction-missing",
  code: "EX-05",
  nature: "gap",
  kinds: ["extradition"],
  sources: [{ instrument: "argentina-24767", provision: "art. 13(c)", mark: "V" }],
  check: (context) => context.reportGaps(),
});
