import { isGiven } from "../../checklist/ask.js";
import { questionsTo, severityOfWish, sourceOfWish } from "../../checklist/profileAsks.js";
import { textFor } from "../../states/profiles.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "question-unanswered",
  code: "FM-10",
  nature: "gap",
  sources: [{ instrument: "singapore-macma", provision: "s. 19(2)", mark: "S" }],
  check(context) {
    const { request, world, language } = context;
    const answers = request.requested?.answers ?? [];
    for (const { id, text, wish } of questionsTo(request, world)) {
      const severity = severityOfWish(wish, request);
      if (severity === "none") continue;
      const index = answers.findIndex((entry) => entry.question === id);
      if (isGiven(answers[index]?.answer)) continue;
      context.report({
        path: index < 0 ? ["requested", "answers"] : ["requested", "answers", index, "answer"],
        message: "missing",
        params: {
          state: context.nameOf("state", request.requested?.state),
          question: textFor(text, language),
          id,
        },
        severity,
        sources: [sourceOfWish(wish)],
      });
    }
  },
});
