import { createRule } from "../rule.js";

export const rule = createRule({
  id: "convention-offence-missing",
  code: "OFF-06",
  nature: "gap",
  sources: [
    { instrument: "som-protocol", provision: "art. 1(3)", mark: "K" },
    { instrument: "som-protocol", provision: "art. 6", mark: "V" },
    { instrument: "untoc", provision: "art. 2(b)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
