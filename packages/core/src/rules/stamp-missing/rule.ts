import { isAbout, profileOf, severityOfWish, sourceOfWish } from "../../checklist/profileAsks.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "stamp-missing",
  code: "FM-09",
  nature: "gap",
  sources: [{ instrument: "kenya-mla-2011", provision: "s. 9(k)", mark: "K" }],
  check(context) {
    const { request, world } = context;
    const wish = profileOf(request, world)?.stamp;
    const seal = request.signature?.seal;
    if (!wish || !isAbout(wish, request) || (seal !== undefined && seal !== "none")) return;
    const severity = severityOfWish(wish, request);
    if (severity === "none") return;
    context.report({
      path: ["signature", "seal"],
      message: seal === "none" ? "none" : "unsaid",
      params: { state: context.nameOf("state", request.requested?.state) },
      severity,
      sources: [sourceOfWish(wish)],
      fixes: [{ title: "stamp", safe: false, edits: [{ op: "set", path: "/signature/seal", value: "stamp" }] }],
    });
  },
});
