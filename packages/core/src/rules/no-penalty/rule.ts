import { createRule } from "../rule.js";

export const rule = createRule({
  id: "no-penalty",
  code: "OFF-03",
  nature: "gap",
  sources: [
    { instrument: "coe-extradition-1957", provision: "art. 2(1)", mark: "V" },
    { instrument: "un-model-extradition", provision: "art. 5(2)(a)", mark: "K" },
    { instrument: "eaw", provision: "art. 8", mark: "S" },
    { instrument: "asean-mlat", provision: "art. 6(1)", mark: "K" },
    { instrument: "singapore-macma", provision: "s. 19(2)(c)(iv)", mark: "S" },
  ],
  check: (context) => context.reportGaps(),
});
