import { isGiven } from "../../checklist/ask.js";
import type { Source } from "../../findings/finding.js";
import { instrumentById, isSaidByDraft } from "../../instruments/index.js";
import { kindDefinitions, serves } from "../../kinds/index.js";
import { onlyTypeOf } from "../../kinds/measureTypes.js";
import { createRule, type RuleContext } from "../rule.js";

/** Where an instrument says itself what it is not for. Of the others their whole subject says it: no provision is cited. */
const scope: Readonly<Partial<Record<string, Source>>> = {
  "coe-mla-1959": { instrument: "coe-mla-1959", provision: "art. 1(2)", mark: "V" },
};

/** The texts that speak of what a flag State is asked for. */
const atSea: readonly Source[] = [
  { instrument: "som-protocol", provision: "art. 8(1)-(4)", mark: "V" },
  { instrument: "drugs-1988", provision: "art. 17(3)-(4)", mark: "K" },
];

export const rule = createRule({
  id: "basis-not-for-kind",
  code: "LB-07",
  nature: "defect",
  sources: [...Object.values(scope).filter((source) => source !== undefined), ...atSea],
  check(context) {
    const { request, legalBases, report } = context;
    // A basis that this version does not know may serve: then nothing is certain.
    const ids = (request.legalBases ?? []).map((basis) => (typeof basis === "string" ? basis : basis.instrument));
    const otherServes =
      legalBases.some((instrument) => serves(instrument, request.kind)) || ids.some((id) => !instrumentById(id ?? ""));
    for (const [index, id] of ids.entries()) {
      const instrument = id === undefined ? undefined : instrumentById(id);
      if (!instrument || serves(instrument, request.kind)) continue;
      const source = scope[instrument.id] ?? scope[instrument.supplements ?? ""];
      report({
        path: ["legalBases", index],
        message: otherServes ? "beside" : "alone",
        params: {
          instrument: instrument.short,
          kind: kindDefinitions[request.kind].carriedBy,
          known: source ? "yes" : "no",
        },
        // An error needs a provision that was read; the subject of a text alone carries a warning.
        severity: otherServes || !source ? "warning" : "error",
        sources: source ? [source] : [],
      });
    }
    checkOnlyType(context, ids);
  },
});

/** A kind that asks for one thing only rests on a text that speaks of it: of treaties that are known, whether they do is known too. */
function checkOnlyType(
  { request, legalBases, report, nameOf }: RuleContext,
  ids: readonly (string | undefined)[],
): void {
  const type = onlyTypeOf(request.kind);
  if (type === undefined || !legalBases.some((instrument) => serves(instrument, request.kind))) return;
  // Whoever names the articles has looked; and a basis that this version does not know may speak of it.
  const isOpen =
    ids.some((id) => !instrumentById(id ?? "")) ||
    (request.legalBases ?? []).some((basis) => typeof basis !== "string" && isGiven(basis.articles)) ||
    legalBases.some((instrument) => isSaidByDraft(instrument) || instrument.measures.length === 0);
  if (isOpen || legalBases.some(({ measures }) => measures.some(({ measure }) => measure === type))) return;
  report({
    path: ["legalBases"],
    message: "unspoken",
    params: { measure: nameOf("measure", { type }) },
    severity: "warning",
    sources: atSea,
  });
}
