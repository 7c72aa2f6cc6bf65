import { toPointer } from "../../draft/pointer.js";
import type { Severity, Source } from "../../findings/finding.js";
import type { Instrument, PenaltyThreshold } from "../../instruments/instrument.js";
import type { Offence } from "../../model/types.js";
import { monthsOf } from "../../prose/index.js";
import { createRule, type RuleContext } from "../rule.js";
import { isCoveredWithoutThreshold } from "./conventionOffence.js";

const seriousCrime: readonly Source[] = [
  { instrument: "untoc", provision: "art. 2(b)", mark: "V" },
  { instrument: "untoc", provision: "art. 3(1)(b)", mark: "V" },
];

/** Months of the maximum penalty from which on conduct is "serious crime" under UNTOC art. 2(b). */
const seriousCrimeMonths = 48;

export const rule = createRule({
  id: "below-threshold",
  code: "OFF-04",
  nature: "defect",
  sources: [
    ...seriousCrime,
    { instrument: "coe-extradition-1957", provision: "art. 2(1)", mark: "V" },
    { instrument: "coe-extradition-1957", provision: "art. 2(2)", mark: "V" },
    { instrument: "nassau-1992", provision: "art. 6", mark: "V" },
    { instrument: "london-scheme", provision: "extraditable offences", mark: "S" },
  ],
  check(context) {
    for (const instrument of [...context.legalBases, ...context.contentStandards]) {
      for (const threshold of instrument.thresholds) {
        if (!servesKind(threshold, context.request.kind)) continue;
        if (instrument.binding) checkOffences(context, instrument, threshold);
        else checkByStandard(context, instrument, threshold);
      }
    }
    if (context.hasBasis("untoc")) checkSeriousCrime(context);
  },
});

/** What holds for extradition holds for the provisional arrest that prepares it. */
const servesKind = (threshold: PenaltyThreshold, kind: string): boolean =>
  threshold.kind === kind || (threshold.kind === "extradition" && kind === "provisionalArrest");

type Reach = "reaches" | "below" | "unknown";

function reachOf(offence: Offence, months: number): Reach {
  const max = offence.penalty?.max;
  if (max === "life" || max === "death") return "reaches";
  const given = monthsOf(max);
  return given === undefined ? "unknown" : given >= months ? "reaches" : "below";
}

/** True where the request rests on something else too: it may be granted on that other basis. */
function hasOtherBasis(context: RuleContext, basis: Pick<Instrument, "id">): boolean {
  return context.legalBases.some((other) => other.id !== basis.id && other.supplements !== basis.id);
}

const titleOf = (offence: Offence): string => offence.title ?? offence.id ?? "";

function checkOffences(context: RuleContext, basis: Instrument, threshold: PenaltyThreshold): void {
  const months = monthsOf(threshold.offence);
  if (months === undefined) return;
  const offences = context.request.offences ?? [];
  const reaches = offences.map((offence) => reachOf(offence, months));
  const sources = [{ instrument: basis.id, provision: threshold.provision, mark: threshold.mark }];
  for (const [index, offence] of offences.entries()) {
    if (reaches[index] !== "below") continue;
    const path = ["offences", index, "penalty", "max"];
    const params = { item: titleOf(offence), months };
    if (reaches.includes("reaches")) {
      if (offence.accessory === true) continue;
      context.report({
        path,
        message: "accessoryNotSaid",
        params,
        severity: "warning",
        sources: [
          ...sources,
          ...(basis.id === "coe-extradition-1957"
            ? [{ instrument: basis.id, provision: "art. 2(2)", mark: "V" as const }]
            : []),
        ],
        fixes: [
          {
            title: "accessory",
            safe: false,
            edits: [{ op: "set", path: toPointer(["offences", index, "accessory"]), value: true }],
          },
        ],
      });
      continue;
    }
    const otherBasis = hasOtherBasis(context, basis);
    const severity: Severity = otherBasis ? "info" : reaches.includes("unknown") ? "warning" : "error";
    context.report({
      path,
      message: "offence",
      params: { ...params, otherBasis: otherBasis ? "yes" : "no", kind: threshold.kind },
      severity,
      sources,
    });
  }
}

/** What binds nobody makes no request fail: but courts that go by it will ask. */
function checkByStandard({ request, report }: RuleContext, standard: Instrument, threshold: PenaltyThreshold): void {
  const months = monthsOf(threshold.offence);
  if (months === undefined) return;
  for (const [index, offence] of (request.offences ?? []).entries()) {
    if (offence.accessory === true || reachOf(offence, months) !== "below") continue;
    report({
      path: ["offences", index, "penalty", "max"],
      message: "standard",
      params: { item: titleOf(offence), months },
      severity: "info",
      sources: [{ instrument: standard.id, provision: threshold.provision, mark: threshold.mark }],
    });
  }
}

const isCovered = (offence: Offence): boolean =>
  isCoveredWithoutThreshold(offence.convention) || reachOf(offence, seriousCrimeMonths) !== "below";

/** UNTOC covers an offence by its articles and Protocols whatever the penalty, and any other only as serious crime. */
function checkSeriousCrime(context: RuleContext): void {
  const offences = context.request.offences ?? [];
  const otherBasis = hasOtherBasis(context, { id: "untoc" });
  const withProtocol = context.legalBases.some((basis) => basis.supplements === "untoc");
  for (const [index, offence] of offences.entries()) {
    if (isCovered(offence)) continue;
    const sure = !offences.some(isCovered) && !withProtocol;
    context.report({
      path: ["offences", index, "penalty", "max"],
      message: "seriousCrime",
      params: { item: titleOf(offence), otherBasis: otherBasis ? "yes" : "no" },
      severity: otherBasis ? "info" : sure ? "error" : "warning",
      sources: seriousCrime,
    });
  }
}
