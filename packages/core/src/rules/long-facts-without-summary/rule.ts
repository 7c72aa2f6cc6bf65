import { isGiven } from "../../checklist/ask.js";
import { rememberedByText } from "../../prose/index.js";
import { createRule } from "../rule.js";

/** So many words fill about three pages: nobody decides on them before a second coffee. */
const longFacts = 1500;

const wordsOf = rememberedByText((text) => ({ count: text.match(/\S+/g)?.length ?? 0 }));

export const rule = createRule({
  id: "long-facts-without-summary",
  code: "FM-06",
  nature: "advice",
  sources: [],
  check(context) {
    const { facts } = context.request;
    if (isGiven(facts?.inBrief)) return;
    const words = wordsOf(facts?.summary ?? "").count;
    if (words <= longFacts) return;
    context.report({ path: ["facts", "inBrief"], message: "missing", params: { words }, severity: "info" });
  },
});
