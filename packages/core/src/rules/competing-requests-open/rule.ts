import { isGiven } from "../../checklist/ask.js";
import { toPointer } from "../../draft/pointer.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "competing-requests-open",
  code: "EX-09",
  nature: "advice",
  kinds: ["extradition"],
  sources: [{ instrument: "coe-extradition-1957", provision: "art. 17", mark: "K" }],
  check(context) {
    context.reportGaps(({ answer }) => [
      { title: "none", safe: false, edits: [{ op: "set", path: toPointer([...answer.path, "none"]), value: true }] },
    ]);
    const { none, states } = context.request.extradition?.competingRequests ?? {};
    if (none !== true || !isGiven(states)) return;
    const path = ["extradition", "competingRequests", "none"];
    context.report({
      path,
      message: "contradictory",
      severity: "warning",
      fixes: [{ title: "removeNone", safe: false, edits: [{ op: "remove", path: toPointer(path) }] }],
    });
  },
});
