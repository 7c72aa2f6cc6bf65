import type { Source } from "../../findings/finding.js";
import type { InstrumentId } from "../../model/instrumentId.js";
import { createRule } from "../rule.js";

type OfInstrument = Source & { readonly instrument: InstrumentId };

/** Provisions that give assistance in criminal matters only. */
const criminalOnly: readonly OfInstrument[] = [
  { instrument: "untoc", provision: "art. 18(1)", mark: "V" },
  { instrument: "coe-mla-1959", provision: "art. 1(1)", mark: "V" },
  { instrument: "singapore-macma", provision: "s. 19(2)", mark: "S" },
];

/** Instruments under which civil matters, or administrative offences that may come before a criminal court, are served too. */
const widerThanCriminal: Readonly<Record<"civil" | "administrativeOffence", readonly InstrumentId[]>> = {
  civil: ["riyadh-1983", "bilateral", "domestic-law", "uncac"],
  administrativeOffence: ["eio", "coe-mla-2nd-protocol", "eu-mla-2000", "spain-23-2014", "bilateral", "domestic-law"],
};

export const rule = createRule({
  id: "matter-not-criminal",
  code: "US-02",
  nature: "defect",
  sources: criminalOnly,
  check(context) {
    const type = context.request.proceedings?.type;
    const isOffence = type === "administrativeOffence";
    if (!isOffence && type !== "civil" && type !== "family" && type !== "administrative") return;
    const isMla = context.request.kind === "mla";
    const wider = isMla && context.hasBasis(...widerThanCriminal[isOffence ? "administrativeOffence" : "civil"]);
    if (wider && isOffence) return;
    const sources = isMla ? criminalOnly.filter(({ instrument }) => context.hasBasis(instrument)) : [];
    context.report({
      path: ["proceedings", "type"],
      message: isOffence ? "administrativeOffence" : isMla ? "assistance" : "extradition",
      params: { type, cites: sources.length > 0 ? "yes" : "no", wider: wider ? "yes" : "no" },
      severity: wider ? "info" : (sources.length > 0 || !isMla) && !isOffence ? "error" : "warning",
      sources,
    });
  },
});
