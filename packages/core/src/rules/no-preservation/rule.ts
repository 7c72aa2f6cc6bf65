import { createRule } from "../rule.js";

export const rule = createRule({
  id: "no-preservation",
  code: "EV-03",
  nature: "gap",
  kinds: ["mla"],
  sources: [{ instrument: "budapest", provision: "art. 29", mark: "V" }],
  check: (context) => context.reportGaps(),
});
