import { createRule } from "../rule.js";

export const rule = createRule({
  id: "preservation-incomplete",
  code: "EV-06",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "budapest", provision: "art. 29(2)(c)", mark: "V" },
    { instrument: "budapest", provision: "art. 29(2)(d)", mark: "V" },
    { instrument: "budapest", provision: "art. 29(2)(e)", mark: "V" },
    { instrument: "un-cybercrime-2024", provision: "art. 42(2)", mark: "K" },
  ],
  check: (context) => context.reportGaps(),
});
