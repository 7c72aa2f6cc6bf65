import { createRule } from "../rule.js";

export const rule = createRule({
  id: "dual-criminality-missing",
  code: "DC-01",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(9)", mark: "V" },
    { instrument: "uncac", provision: "art. 46(9)", mark: "V" },
    { instrument: "coe-mla-1959", provision: "art. 5(1)(a)", mark: "V" },
    { instrument: "nassau-1992", provision: "art. 5", mark: "V" },
    { instrument: "coe-extradition-1957", provision: "art. 2(1)", mark: "V" },
  ],
  // The name of a convention offence is a label too: what shows that the conduct is that offence must be said.
  check: (context) => context.reportGaps(),
});
