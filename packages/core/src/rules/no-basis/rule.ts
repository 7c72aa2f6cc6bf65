import { createRule, type OfferedFix } from "../rule.js";

export const rule = createRule({
  id: "no-basis",
  code: "LB-01",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(7)", mark: "V" },
    { instrument: "untoc", provision: "art. 16(4)", mark: "V" },
    { instrument: "Kenya MLA Act", provision: "s. 9", mark: "S" },
    { instrument: "swiss-irsg", provision: "art. 8", mark: "K" },
  ],
  check(context) {
    const offered = context.request.undertakings?.reciprocity === true ? [restOnReciprocity] : [];
    context.reportGaps(() => offered);
  },
});

/** The drafter already promises reciprocity: it can be named as the basis. */
const restOnReciprocity: OfferedFix = {
  title: "reciprocity",
  safe: false,
  edits: [{ op: "set", path: "/legalBases", value: ["reciprocity"] }],
};
