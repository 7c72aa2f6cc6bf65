import type { Source } from "../../findings/finding.js";
import { instrumentById } from "../../instruments/index.js";
import { kindDefinitions, serves } from "../../kinds/index.js";
import { createRule } from "../rule.js";

/** Where an instrument says itself what it is not for. Of the others their whole subject says it: no provision is cited. */
const scope: Readonly<Partial<Record<string, Source>>> = {
  "coe-mla-1959": { instrument: "coe-mla-1959", provision: "art. 1(2)", mark: "V" },
};

export const rule = createRule({
  id: "basis-not-for-kind",
  code: "LB-07",
  nature: "defect",
  sources: Object.values(scope).filter((source) => source !== undefined),
  check({ request, legalBases, report }) {
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
  },
});
