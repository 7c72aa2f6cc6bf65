import { createRule } from "../rule.js";

export const rule = createRule({
  id: "vessel-request-incomplete",
  code: "VS-01",
  nature: "gap",
  kinds: ["vesselMeasures"],
  sources: [
    { instrument: "som-protocol", provision: "art. 8(1)-(4)", mark: "V" },
    { instrument: "som-protocol", provision: "art. 8(2)", mark: "K" },
    { instrument: "som-protocol", provision: "art. 9", mark: "K" },
    { instrument: "drugs-1988", provision: "art. 17(3)-(4)", mark: "K" },
    { instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" },
    { instrument: "untoc", provision: "art. 18(15)(d), (f)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
