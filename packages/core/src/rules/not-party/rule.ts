import type { Severity, Source } from "../../findings/finding.js";
import { fitsStates, instrumentById } from "../../instruments/index.js";
import type { Instrument } from "../../instruments/instrument.js";
import type { LegalBasis } from "../../model/types.js";
import { isDay, isStale } from "../../states/days.js";
import type { Standing } from "../../states/standing.js";
import { createRule, type RuleContext } from "../rule.js";

export const rule = createRule({
  id: "not-party",
  code: "LB-03",
  nature: "defect",
  sources: [
    { instrument: "untoc", provision: "art. 38", mark: "V" },
    { instrument: "untoc", provision: "arts 37(2), 40(3)", mark: "V" },
    { instrument: "som-protocol", provision: "art. 22", mark: "V" },
    { instrument: "coe-mla-1959", provision: "art. 27", mark: "V" },
    { instrument: "coe-extradition-1957", provision: "art. 29", mark: "K" },
  ],
  check(context) {
    const { request, today } = context;
    const states = [...new Set([request.requesting?.state, request.requested?.state])].filter(
      (state) => state !== undefined,
    );
    // A treaty must be in force when the request is made, not when somebody checks it.
    const date = request.date !== undefined && isDay(request.date) ? request.date : today;
    for (const [index, basis] of (request.legalBases ?? []).entries()) {
      const id = idOf(basis);
      if (id === undefined) continue;
      const standings = states.map((state) => context.world.standing(id, state, date));
      for (const standing of standings) checkStanding(context, index, standing, date);
      const instrument = instrumentById(id);
      if (!instrument) continue;
      checkStatesOf(context, index, instrument);
      if (states.length > 0 && !standings.some(({ kind }) => kind === "party")) checkEntry(context, index, instrument);
    }
  },
});

const idOf = (basis: string | LegalBasis): string | undefined => (typeof basis === "string" ? basis : basis.instrument);

/** Only what the data proves: that a State is missing from a list, or has merely signed, proves nothing. */
function checkStanding(context: RuleContext, index: number, standing: Standing, date: string): void {
  const { kind, instrument, state, since, left, origin } = standing;
  if (!origin || (kind !== "notYet" && kind !== "left" && kind !== "outside")) return;
  context.report({
    path: ["legalBases", index],
    message: kind,
    params: {
      instrument: context.nameOf("instrument", instrument),
      state: context.nameOf("state", state),
      date,
      since: since ?? "",
      left: left ?? "",
      source: origin.source,
      dated: origin.asOf === undefined ? "no" : "yes",
      asOf: origin.asOf ?? "",
      own: origin.pack === undefined ? "no" : "yes",
      pack: origin.pack ?? "",
      sure: origin.confidence === "high" && origin.asOf !== undefined ? "yes" : "no",
    },
    severity: severityOf(standing, date),
    sources: kind === "notYet" ? ruleOf(context, standing) : [],
  });
}

/** A treaty between two States, or the law of one, is no basis between others: its title says whose it is. */
function checkStatesOf(context: RuleContext, index: number, instrument: Instrument): void {
  const requesting = context.request.requesting?.state;
  const requested = context.request.requested?.state;
  const { between, lawOf } = instrument;
  // What is still open may yet fit.
  if (fitsStates(instrument, { requesting, requested }) || requesting === undefined || requested === undefined) return;
  const params = { instrument: instrument.short };
  if (between) {
    const [one, other] = between.map((state) => context.nameOf("state", state));
    context.report({
      path: ["legalBases", index],
      message: "ofOthers",
      params: { ...params, one: one ?? "", other: other ?? "" },
      severity: "error",
    });
  } else if (lawOf)
    context.report({
      path: ["legalBases", index],
      message: "lawOfOther",
      params: { ...params, state: context.nameOf("state", lawOf.state), side: lawOf.side },
      severity: "error",
    });
}

/** A treaty of which no day of entry into force is known at all, and to which neither State is known to be bound. */
function checkEntry(context: RuleContext, index: number, { id, short }: Instrument): void {
  const entry = context.world.ruleOf(id);
  if (!entry || entry.first !== undefined) return;
  const { provision, mark } = entry;
  context.report({
    path: ["legalBases", index],
    message: "notInForce",
    params: { instrument: short },
    severity: "warning",
    sources: provision && mark ? [{ instrument: id, provision, mark }] : [],
  });
}

/** A day on which something happened stays true; that a State takes no part may have changed since it was stated. */
function severityOf({ kind, origin }: Standing, date: string): Severity {
  if (origin?.confidence !== "high") return "warning";
  return kind === "outside" && isStale(origin.asOf, date) ? "warning" : "error";
}

/** The provision from which the day was worked out; none where the entry itself states the day. */
function ruleOf({ world }: RuleContext, { instrument, party }: Standing): readonly Source[] {
  const { provision, mark } = world.ruleOf(instrument) ?? {};
  return party?.inForce === undefined && provision && mark ? [{ instrument, provision, mark }] : [];
}
