import { placeFinder, type TextPlace } from "../../prose/index.js";
import { createRule } from "../rule.js";
import { misreadingOf } from "./otherReaders.js";

const doubtful = placeFinder<TextPlace>(({ value }) => typeof value === "string" && misreadingOf(value) !== undefined);

export const rule = createRule({
  id: "misread-without-quotes",
  code: "SY-14",
  nature: "advice",
  sources: [],
  check({ draft, request, report }) {
    if (draft.format !== "yaml") return;
    for (const { path, value } of doubtful(request)) {
      const span = draft.spanOf(path);
      const reading = misreadingOf(value);
      // In quotation marks, and in a block, it is text for everyone.
      if (!span || !reading || draft.text.slice(span.start, span.end) !== value) continue;
      report({ path, message: reading, params: { written: value }, severity: "info" });
    }
  },
});
