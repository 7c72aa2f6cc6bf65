import { toPointer } from "../../draft/pointer.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "no-law-text",
  code: "OFF-02",
  nature: "gap",
  sources: [
    { instrument: "coe-extradition-1957", provision: "art. 12(2)(c)", mark: "V" },
    { instrument: "san-luis-1996", provision: "art. 6(3)(e)", mark: "V" },
    { instrument: "swiss-irsg", provision: "art. 28(3)(b)", mark: "V" },
    { instrument: "un-model-mla", provision: "art. 5(1)(c)", mark: "K" },
  ],
  check(context) {
    const laws = (context.request.annexes ?? []).filter(({ kind }) => kind === "law");
    const only = laws.length === 1 ? laws[0] : undefined;
    context.reportGaps(({ answer }) =>
      only
        ? [
            {
              title: "assign",
              params: { annex: only.title ?? only.id },
              safe: false,
              edits: [{ op: "set", path: toPointer(answer.path), value: only.id }],
            },
          ]
        : [],
    );
  },
});
