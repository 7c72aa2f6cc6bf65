import { isGiven } from "../../checklist/ask.js";
import { isAbout, profileOf, severityOfWish, sourceOfWish } from "../../checklist/profileAsks.js";
import type { Severity, Source } from "../../findings/finding.js";
import { isAssistance } from "../../kinds/index.js";
import { createRule, type RuleContext } from "../rule.js";

export const rule = createRule({
  id: "translation-not-certified",
  code: "LG-02",
  nature: "gap",
  sources: [
    { instrument: "swiss-irsg", provision: "art. 28(5)", mark: "V" },
    { instrument: "untoc", provision: "art. 18(14)", mark: "V" },
  ],
  check(context) {
    const demand = wished(context) ?? declared(context);
    if (!demand) return;
    for (const [index, { certifiedBy, language }] of (context.request.translations ?? []).entries()) {
      if (isGiven(certifiedBy)) continue;
      context.report({
        path: ["translations", index, "certifiedBy"],
        message: demand.message,
        params: {
          state: context.nameOf("state", context.request.requested?.state),
          language: language === undefined ? "" : context.nameOf("language", language),
          known: language === undefined ? "no" : "yes",
          source: demand.origin,
        },
        severity: demand.severity,
        sources: [demand.source],
      });
    }
  },
});

interface Demand {
  readonly message: "missing" | "declared";
  readonly source: Source;
  /** Where a declaration was read, and as of when; empty for a wish, whose source says it. */
  readonly origin: string;
  readonly severity: Severity;
}

/** What the profile of the requested State wants. */
function wished({ request, world }: RuleContext): Demand | undefined {
  const wish = profileOf(request, world)?.certifiedTranslation;
  if (!wish || !isAbout(wish, request)) return undefined;
  const severity = severityOfWish(wish, request);
  return severity === "none" ? undefined : { message: "missing", source: sourceOfWish(wish), origin: "", severity };
}

/** What the requested State has declared under a chosen basis. */
function declared({ request, world, legalBases }: RuleContext): Demand | undefined {
  const state = request.requested?.state;
  if (!isAssistance(request) || state === undefined) return undefined;
  for (const id of legalBases.flatMap(({ id: own, supplements }) => [own, supplements])) {
    const known = id === undefined ? undefined : world.acceptedLanguages(state, id);
    if (id === undefined || !known) continue;
    if (!known.certifiedTranslation) return undefined;
    return {
      message: "declared",
      source: { instrument: id, provision: known.provision, mark: "V" },
      origin: [known.source, known.asOf].filter((part) => part !== undefined).join(", "),
      severity: known.stale ? "warning" : "error",
    };
  }
  return undefined;
}
