import { createRule } from "../rule.js";

export const rule = createRule({
  id: "basis-incomplete",
  code: "LB-06",
  nature: "gap",
  sources: [{ instrument: "Kenya MLA Act", provision: "s. 9", mark: "S" }],
  check: (context) =>
    context.reportGaps(({ element }) =>
      element.id === "legalBasis.assurance"
        ? // A promise: only the drafter can give it.
          [{ title: "undertake", safe: false, edits: [{ op: "set", path: "/undertakings/reciprocity", value: true }] }]
        : [],
    ),
});
