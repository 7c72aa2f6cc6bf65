import { createRule } from "../rule.js";

export const rule = createRule({
  id: "appearance-incomplete",
  code: "AP-01",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "coe-mla-1959", provision: "art. 10(1)", mark: "V" },
    { instrument: "coe-mla-1959", provision: "art. 10(2)", mark: "V" },
    { instrument: "coe-mla-1959", provision: "art. 12", mark: "V" },
    { instrument: "untoc", provision: "art. 18(27)", mark: "V" },
    { instrument: "san-luis-1996", provision: "art. 6(4)(g)", mark: "V" },
  ],
  check: (context) =>
    context.reportGaps(({ element }) =>
      element.id === "voluntaryAppearance.safeConduct"
        ? // A promise: only the drafter can give it.
          [{ title: "undertake", safe: false, edits: [{ op: "set", path: "/undertakings/safeConduct", value: true }] }]
        : [],
    ),
});
