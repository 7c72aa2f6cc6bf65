import { toPointer } from "../../draft/pointer.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "identity-incomplete",
  code: "PE-01",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(15)(e)", mark: "V" },
    { instrument: "coe-mla-1959", provision: "art. 14(1)(c)", mark: "V" },
    { instrument: "coe-extradition-1957", provision: "art. 12(2)(c)", mark: "V" },
    { instrument: "us-switzerland-mla-1973", provision: "art. 29(1)(c)", mark: "V" },
  ],
  check(context) {
    const gaps = context.gaps();
    const incomplete = new Set(
      gaps.filter(({ element }) => element.id === "person.identity").map(({ answer }) => toPointer(answer.path)),
    );
    for (const gap of gaps) {
      // Who cannot be identified cannot be described either: one finding, one mend.
      const twice = gap.element.id === "extradition.description" && incomplete.has(toPointer(gap.answer.path));
      if (!twice) context.reportGap(gap);
    }
  },
});
