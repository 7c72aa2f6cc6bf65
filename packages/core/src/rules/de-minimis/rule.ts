import { isAbout, profileOf, severityOfWish, sourceOfWish } from "../../checklist/profileAsks.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "de-minimis",
  code: "FM-07",
  nature: "gap",
  sources: [{ instrument: "uncac", provision: "art. 46(9)(b)", mark: "V" }],
  check(context) {
    const { request, world } = context;
    const wish = profileOf(request, world)?.deMinimis;
    const { loss, seriousness } = request.proceedings ?? {};
    if (!wish || !isAbout(wish, request) || seriousness !== undefined) return;
    // Another currency is not converted: the rate of the day is not known here.
    if (loss?.amount === undefined || loss.currency !== wish.currency || loss.amount >= wish.amount) return;
    const severity = severityOfWish(wish, request, "mayRefuse");
    if (severity === "none") return;
    context.report({
      path: ["proceedings", "seriousness"],
      message: "missing",
      params: {
        state: context.nameOf("state", request.requested?.state),
        currency: wish.currency,
        amount: wish.amount,
        loss: loss.amount,
      },
      severity,
      sources: [sourceOfWish(wish)],
    });
  },
});
