import { createRule } from "../rule.js";

export const rule = createRule({
  id: "data-not-identified",
  code: "EV-07",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "budapest", provision: "art. 31", mark: "S" },
    { instrument: "T-CY template", provision: "art. 31", mark: "K" },
  ],
  check: (context) => context.reportGaps(),
});
