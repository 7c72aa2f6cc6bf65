import { createRule } from "../rule.js";

export const rule = createRule({
  id: "convention-offence-missing",
  code: "OFF-06",
  nature: "gap",
  sources: [
    { instrument: "som-protocol", provision: "art. 1(3)", mark: "K" },
    { instrument: "som-protocol", provision: "art. 6", mark: "V" },
    { instrument: "tip-protocol", provision: "art. 5", mark: "V" },
    { instrument: "firearms-protocol", provision: "art. 5", mark: "K" },
    { instrument: "untoc", provision: "art. 2(b)", mark: "V" },
  ],
  check(context) {
    for (const gap of context.gaps()) {
      // The Protocol that asks, as it is written in a draft.
      const [asking] = gap.sources;
      context.reportGap(gap, { params: { example: asking ? `${asking.instrument} ${asking.provision}` : "" } });
    }
  },
});
