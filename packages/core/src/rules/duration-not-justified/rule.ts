import { createRule } from "../rule.js";

export const rule = createRule({
  id: "duration-not-justified",
  code: "SC-04",
  nature: "gap",
  kinds: ["mla"],
  sources: [{ instrument: "un-cybercrime-2024", provision: "art. 45", mark: "K" }],
  check: (context) => context.reportGaps(),
});
