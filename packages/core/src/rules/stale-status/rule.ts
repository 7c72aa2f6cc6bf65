import { isAssistance } from "../../kinds/index.js";
import type { LegalBasis } from "../../model/types.js";
import { findDates } from "../../prose/index.js";
import { isDay, isStale } from "../../states/days.js";
import { createRule, type RuleContext } from "../rule.js";

/**
 * Before transmission only: while drafting it would stand under nearly every draft and teach people to read past it. All that is
 * old is told in one finding, since it is looked up in one go.
 */
export const rule = createRule({
  id: "stale-status",
  code: "LB-04",
  nature: "advice",
  sources: [],
  check(context) {
    if (context.gate !== "transmit") return;
    checkParticipation(context);
    checkDeclaredLanguages(context);
  },
});

function checkParticipation(context: RuleContext): void {
  const { request, today, world } = context;
  const [from, to] = [request.requesting?.state, request.requested?.state];
  if (from === undefined || to === undefined) return;
  const date = request.date !== undefined && isDay(request.date) ? request.date : today;
  const old: string[] = [];
  let undated = 0;
  const unsure: string[] = [];
  for (const [index, basis] of (request.legalBases ?? []).entries()) {
    const id = typeof basis === "string" ? basis : basis.instrument;
    if (id === undefined || !world.instruments.includes(id) || isNotedAsChecked(basis, today)) continue;
    const { inForce, asOf, confidence, sides } = world.between(id, from, to, date);
    const instrument = context.nameOf("instrument", id);
    if (inForce && isStale(asOf, today)) {
      old.push(asOf === undefined ? context.nameOf("undatedList", instrument) : `${instrument} (${asOf})`);
      if (asOf === undefined) undated++;
      if (confidence !== "high") unsure.push(instrument);
    }
    const doubtful = sides.filter(({ kind }) => kind === "unknown" || kind === "signatory");
    const [first] = doubtful;
    if (!first) continue;
    context.report({
      path: ["legalBases", index],
      message: doubtful.every(({ kind }) => kind === "signatory") && doubtful.length === 1 ? "signatory" : "unknown",
      params: {
        instrument,
        state: doubtful.map(({ state }) => context.nameOf("state", state)).join(", "),
        ...datedBy(first.origin?.asOf),
      },
      severity: "info",
    });
  }
  if (old.length > 0)
    context.report({
      path: ["legalBases"],
      message: "participation",
      params: {
        items: old.join(", "),
        count: old.length,
        undated: undated === 0 ? "none" : undated === old.length ? "all" : "some",
        sure: unsure.length === 0 ? "yes" : "no",
        doubtful: unsure.join(", "),
      },
      severity: "info",
    });
}

/** The day as of which a source says something, for a message that must say so too where the source has none. */
const datedBy = (asOf: string | undefined): { dated: string; asOf: string } => ({
  dated: asOf === undefined ? "no" : "yes",
  asOf: asOf ?? "",
});

/** True where the drafter has written down a check of the last twelve months: the note of the basis is the place for it. */
function isNotedAsChecked(basis: string | LegalBasis, today: string): boolean {
  const note = typeof basis === "string" ? undefined : basis.note;
  if (note === undefined) return false;
  return findDates(note).some(({ date }) => date.length === 10 && date <= today && !isStale(date, today));
}

/** The declaration on languages by which the translation is judged; the declarations known are about requests for assistance. */
function checkDeclaredLanguages(context: RuleContext): void {
  const state = context.request.requested?.state;
  if (state === undefined || !isAssistance(context.request)) return;
  for (const { id, supplements } of context.legalBases) {
    const declaring = [id, supplements].find((one) => one && context.world.acceptedLanguages(state, one));
    const accepted = declaring && context.world.acceptedLanguages(state, declaring);
    if (!accepted) continue;
    // The first declaration found is the one that counts; one of high confidence is only looked up again when it has aged.
    if (!isStale(accepted.asOf, context.today)) return;
    context.report({
      path: ["requested", "state"],
      message: "languages",
      params: {
        instrument: context.nameOf("instrument", declaring),
        state: context.nameOf("state", state),
        languages: accepted.languages.map((tag) => context.nameOf("language", tag)).join(", "),
        source: accepted.source,
        ...datedBy(accepted.asOf),
      },
      severity: "info",
    });
    return;
  }
}
