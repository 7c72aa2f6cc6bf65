import { createRule } from "../rule.js";

export const rule = createRule({
  id: "no-contact",
  code: "AU-05",
  nature: "gap",
  sources: [
    { instrument: "T-CY template", provision: "boxes 5-6", mark: "K" },
    { instrument: "eio", provision: "Annex A, section K", mark: "K" },
  ],
  check: (context) => context.reportGaps(),
});
