import { isGiven } from "../../checklist/ask.js";
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
    const facts = spanOfFacts(context.request);
    if (!facts) return;
    for (const [index, measure] of (context.request.measures ?? []).entries()) {
      const period = (
        measure as {
          readonly period?: { readonly from?: string; readonly to?: string; readonly justification?: string };
        }
      ).period;
      if (!period || isGiven(period.justification)) continue;
      const from = earliestDay(period.from);
      const to = latestDay(period.to);
      const item = context.nameOf("measure", measure);
      if (from !== undefined && from < addMonths(facts.first, -monthsBefore))
        context.report({
          path: ["measures", index, "period", "from"],
          message: "before",
          params: { item, date: period.from ?? "", fact: facts.first, months: monthsBefore },
          severity: "warning",
        });
      if (to !== undefined && to > addMonths(facts.last, monthsAfter))
        context.report({
          path: ["measures", index, "period", "to"],
          message: "after",
          params: { item, date: period.to ?? "", fact: facts.last, months: monthsAfter },
          severity: "warning",
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
  const dates = [...dated, ...prose.flatMap((text) => findDates(text).map((mention) => mention.date))];
  const firsts = dates.flatMap((date) => earliestDay(date) ?? []).toSorted();
  const lasts = dates.flatMap((date) => latestDay(date) ?? []).toSorted();
  const first = firsts[0];
  const last = lasts.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}
