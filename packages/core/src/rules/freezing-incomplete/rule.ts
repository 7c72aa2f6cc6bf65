import { isLawfulnessTold } from "../../checklist/elements/assistance.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "freezing-incomplete",
  code: "AS-03",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "untoc", provision: "art. 13(3)(c)", mark: "V" },
    { instrument: "uncac", provision: "art. 55(3)(c)", mark: "V" },
  ],
  check(context) {
    const { measures = [] } = context.request;
    for (const gap of context.gaps()) {
      const measure = measures[Number(gap.answer.path[1])];
      // Without a word on the law at home either, coercive-no-order asks for the order already.
      const isAskedElsewhere = gap.element.id === "freezing.homeOrder" && !isLawfulnessTold(measure);
      if (!isAskedElsewhere) context.reportGap(gap);
    }
  },
});
