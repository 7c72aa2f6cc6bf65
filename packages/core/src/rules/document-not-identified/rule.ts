import { createRule } from "../rule.js";

export const rule = createRule({
  id: "document-not-identified",
  code: "ID-01",
  nature: "gap",
  kinds: ["mla"],
  sources: [{ instrument: "som-protocol", provision: "art. 13", mark: "V" }],
  check: (context) => context.reportGaps(),
});
