import { isGiven } from "../../checklist/ask.js";
import { sourceOfWish, thresholdsOn } from "../../checklist/profileAsks.js";
import type { Source } from "../../findings/finding.js";
import { createRule, type RuleContext } from "../rule.js";

const storedCommunications: Source = { instrument: "18 USC", provision: "s. 2703", mark: "K" };

/** What an American judge is told of each account before a search warrant for its contents is issued. */
const askedOfEach = ["nexus", "factSources", "latestActivity"] as const;

export const rule = createRule({
  id: "content-threshold",
  code: "EV-05",
  nature: "gap",
  kinds: ["mla"],
  sources: [storedCommunications],
  check(context) {
    for (const [index, measure] of (context.request.measures ?? []).entries()) {
      if (measure.type !== "contentData" || !isAskedOfUnitedStates(context, measure.providerState)) continue;
      const identifiers = measure.identifiers ?? [];
      for (const [position, identifier] of identifiers.entries()) {
        // What is said of the measure is said of its only account.
        const own = {
          ...identifier,
          ...(identifiers.length === 1 && isGiven(measure.nexus) ? { nexus: measure.nexus } : {}),
        };
        const lacking = askedOfEach.filter((key) => !isGiven(own[key]));
        const [first] = lacking;
        if (first === undefined) continue;
        context.report({
          path: ["measures", index, "identifiers", position],
          message: "missing",
          params: {
            item: identifier.value ?? "",
            named: isGiven(identifier.value) ? "yes" : "no",
            nexus: lacking.includes("nexus") ? "yes" : "no",
            factSources: lacking.includes("factSources") ? "yes" : "no",
            latestActivity: lacking.includes("latestActivity") ? "yes" : "no",
          },
          severity: "warning",
          sources: sourcesOf(context),
        });
      }
    }
  },
});

/** The threshold as the profile of the addressee says it; where none is said of contents, the statute as it is known here. */
function sourcesOf({ request, world }: RuleContext): readonly Source[] {
  const said = thresholdsOn(request, world).filter(({ measures }) => measures?.includes("contentData"));
  return said.length > 0 ? said.map(sourceOfWish) : [storedCommunications];
}

/** A provider elsewhere is not reached by an American warrant that the requested State would ask for. */
function isAskedOfUnitedStates(context: RuleContext, providerState: string | undefined): boolean {
  const asked = context.request.requested?.state === "US" || context.hasBasis("us-18-usc-3512");
  return asked && (providerState === undefined || providerState === "US");
}
