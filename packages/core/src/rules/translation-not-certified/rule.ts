import { isGiven } from "../../checklist/ask.js";
import type { Source } from "../../findings/finding.js";
import { createRule, type RuleContext } from "../rule.js";

const swiss: Source = { instrument: "swiss-irsg", provision: "art. 28(5)", mark: "V" };

export const rule = createRule({
  id: "translation-not-certified",
  code: "LG-02",
  nature: "gap",
  sources: [swiss, { instrument: "untoc", provision: "art. 18(14)", mark: "V" }],
  check(context) {
    const demand = demandOf(context);
    if (!demand) return;
    for (const [index, { certifiedBy, language }] of (context.request.translations ?? []).entries()) {
      if (isGiven(certifiedBy)) continue;
      context.report({
        path: ["translations", index, "certifiedBy"],
        message: demand.message,
        params: {
          state: context.nameOf("state", context.request.requested?.state),
          language: language === undefined ? "" : context.nameOf("language", language),
          source: demand.origin,
        },
        severity: demand.isSure ? "error" : "warning",
        sources: [demand.source],
      });
    }
  },
});

interface Demand {
  readonly message: "law" | "declared";
  readonly source: Source;
  readonly origin: string;
  readonly isSure: boolean;
}

/** Who demands certified translations: the law of the requested State, or its declaration under a chosen basis. */
function demandOf({ request, world, legalBases, hasBasis }: RuleContext): Demand | undefined {
  const state = request.requested?.state;
  // The Act speaks of foreign requests to Switzerland, whether or not it is named among the bases; named, it governs.
  if (state === "CH") return { message: "law", source: swiss, origin: "", isSure: hasBasis("swiss-irsg") };
  if (request.kind !== "mla" || state === undefined) return undefined;
  for (const id of legalBases.flatMap(({ id: own, supplements }) => [own, supplements])) {
    const declared = id === undefined ? undefined : world.acceptedLanguages(state, id);
    if (id === undefined || !declared) continue;
    if (!declared.certifiedTranslation) return undefined;
    return {
      message: "declared",
      source: { instrument: id, provision: declared.provision, mark: "V" },
      origin: [declared.source, declared.asOf].filter((part) => part !== undefined).join(", "),
      isSure: !declared.stale,
    };
  }
  return undefined;
}
