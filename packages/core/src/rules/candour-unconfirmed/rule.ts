import { toPointer } from "../../draft/pointer.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "candour-unconfirmed",
  code: "EX-10",
  nature: "advice",
  kinds: ["extradition"],
  sources: [],
  check(context) {
    for (const gap of context.gaps()) {
      const denied = context.request.extradition?.candour === false;
      const fix = {
        title: "confirm",
        safe: false,
        edits: [{ op: "set" as const, path: toPointer(gap.answer.path), value: true }],
      };
      context.reportGap(gap, denied ? { severity: "warning" } : { fixes: [fix] });
    }
  },
});
