import { isAbout, profileOf, severityOfWish, sourceOfWish } from "../../checklist/profileAsks.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "translation-not-certified",
  code: "LG-02",
  nature: "gap",
  sources: [{ instrument: "swiss-irsg", provision: "art. 28(5)", mark: "V" }],
  check(context) {
    const { request, world } = context;
    const wish = profileOf(request, world)?.certifiedTranslation;
    if (!wish || !isAbout(wish, request)) return;
    const severity = severityOfWish(wish, request);
    if (severity === "none") return;
    for (const [index, { language, certifiedBy }] of (request.translations ?? []).entries())
      if (certifiedBy === undefined)
        context.report({
          path: ["translations", index, "certifiedBy"],
          message: "missing",
          params: {
            state: context.nameOf("state", request.requested?.state),
            language: language === undefined ? "" : context.nameOf("language", language),
            known: language === undefined ? "no" : "yes",
          },
          severity,
          sources: [sourceOfWish(wish)],
        });
  },
});
