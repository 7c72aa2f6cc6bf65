import { createRule } from "../rule.js";

export const rule = createRule({
  id: "no-territorial-link",
  code: "NX-02",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "untoc", provision: "art. 18(1)", mark: "V" },
    { instrument: "nassau-1992", provision: "art. 13", mark: "V" },
    { instrument: "sadc-mla", provision: "art. 19", mark: "S" },
  ],
  check: (context) => context.reportGaps(),
});
