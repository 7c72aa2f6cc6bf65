import { createRule } from "../rule.js";

export const rule = createRule({
  id: "national-of-requested-state",
  code: "EX-06",
  nature: "gap",
  kinds: ["extradition"],
  sources: [
    { instrument: "untoc", provision: "art. 16(10)-(12)", mark: "V" },
    { instrument: "uncac", provision: "art. 44(11)-(13)", mark: "V" },
    { instrument: "coe-extradition-1957", provision: "art. 6", mark: "V" },
  ],
  check(context) {
    const state = context.nameOf("state", context.request.requested?.state);
    for (const gap of context.gaps()) context.reportGap(gap, { params: { state } });
  },
});
