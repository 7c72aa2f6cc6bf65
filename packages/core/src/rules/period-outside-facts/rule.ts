import { isGiven } from "../../checklist/ask.js";
import type { Path } from "../../draft/pointer.js";
import { definitionOf } from "../../measures/index.js";
import type { AnyRequest } from "../../model/types.js";
import { addMonths, earliestDay, findDates, latestDay } from "../../prose/index.js";
import { createRule } from "../rule.js";

/**
 * How far a period may reach before the first and after the last date of the facts without a reason. No instrument names a
 * number: twelve months cover preparation, and the use of what was gained.
 */
const monthsBefore = 12;
const monthsAfter = 12;

export const rule = createRule({
  id: "period-outside-facts",
  code: "SC-03",
  nature: "advice",
  kinds: ["mla"],
  sources: [{ instrument: "eio", provision: "art. 6(1)(a)", mark: "K" }],
  check(context) {
    let facts: ReturnType<typeof spanOfFacts>;
    for (const [index, measure] of (context.request.measures ?? []).entries()) {
      const period = (
        measure as {
          readonly period?: { readonly from?: string; readonly to?: string; readonly justification?: string };
        }
      ).period;
      // What is still to be carried out lies ahead of the facts by its nature.
      if (!period || isGiven(period.justification) || definitionOf(measure.type)?.ahead?.includes("period")) continue;
      facts ??= spanOfFacts(context.request);
      if (!facts) return;
      const from = earliestDay(period.from);
      const to = latestDay(period.to);
      const item = context.nameOf("measure", measure);
      if (from !== undefined && from < addMonths(facts.first, -monthsBefore))
        context.report({
          path: ["measures", index, "period", "from"],
          message: "before",
          params: { item, date: period.from ?? "", fact: facts.first, months: monthsBefore },
          severity: "warning",
          related: eventsOn(context.request, facts.first, earliestDay).map((path) => ({ path, message: "first" })),
        });
      if (to !== undefined && to > addMonths(facts.last, monthsAfter))
        context.report({
          path: ["measures", index, "period", "to"],
          message: "after",
          params: { item, date: period.to ?? "", fact: facts.last, months: monthsAfter },
          severity: "warning",
          related: eventsOn(context.request, facts.last, latestDay).map((path) => ({ path, message: "last" })),
        });
    }
  },
});

/**
 * First and last day of the facts. Without a dated event nothing is measured; dates in the prose of the facts can only widen
 * the span, since the events may be a selection.
 */
function spanOfFacts(request: AnyRequest): { first: string; last: string } | undefined {
  const events = request.facts?.events ?? [];
  const dated = events.flatMap(({ date, until }) => [date, until].filter((day) => day !== undefined));
  if (dated.length === 0) return undefined;
  const prose = [request.facts?.summary, ...events.map((event) => event.what)].filter((text) => text !== undefined);
  const dates = new Set([...dated, ...prose.flatMap((text) => findDates(text).map((mention) => mention.date))]);
  let first: string | undefined;
  let last: string | undefined;
  for (const date of dates) {
    const [from, to] = [earliestDay(date), latestDay(date)];
    if (from !== undefined && (first === undefined || from < first)) first = from;
    if (to !== undefined && (last === undefined || to > last)) last = to;
  }
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Where the first event stands that has the day; nowhere where only prose has it. */
function eventsOn(request: AnyRequest, day: string, dayOf: (date: string | undefined) => string | undefined): Path[] {
  for (const [index, event] of (request.facts?.events ?? []).entries())
    for (const key of ["date", "until"] as const)
      if (dayOf(event[key]) === day) return [["facts", "events", index, key]];
  return [];
}
