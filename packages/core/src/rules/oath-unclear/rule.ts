import { toPointer } from "../../draft/pointer.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "oath-unclear",
  code: "PR-04",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "un-model-mla", provision: "art. 5(1)(e)", mark: "K" },
    { instrument: "us-switzerland-mla-1973", provision: "art. 29", mark: "V" },
  ],
  check: (context) =>
    context.reportGaps(({ answer }) => {
      const path = toPointer([...answer.path, "required"]);
      // Which of the two is true only the drafter knows.
      return [
        { title: "notNeeded", safe: false, edits: [{ op: "set", path, value: false }] },
        { title: "needed", safe: false, edits: [{ op: "set", path, value: true }] },
      ];
    }),
});
