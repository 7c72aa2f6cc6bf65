import { toPointer } from "../../draft/pointer.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "judgment-not-enforceable",
  code: "EX-13",
  nature: "gap",
  kinds: ["extradition"],
  sources: [
    { instrument: "coe-extradition-1957", provision: "art. 12(2)(a)", mark: "V" },
    { instrument: "un-model-extradition", provision: "art. 5(2)(c)", mark: "K" },
  ],
  check: (context) =>
    context.reportGaps(({ answer }) =>
      answer.message === "missing"
        ? [{ title: "state", safe: false, edits: [{ op: "set", path: toPointer(answer.path), value: true }] }]
        : [],
    ),
});
