import type { Path } from "../../draft/pointer.js";
import type { Source } from "../../findings/finding.js";
import { definitionOf } from "../../measures/index.js";
import { measuresOf, personById } from "../../model/naming.js";
import { addDays, isInCalendar, isSurelyBefore } from "../../prose/index.js";
import { createRule, type RuleContext } from "../rule.js";

const leadTime: Source = { instrument: "coe-mla-1959", provision: "art. 7(3)", mark: "V" };

/** The longest time before the day of appearance that a State may ask for by declaration (CoE 1959 art. 7(3)). */
const longestLead = 50;

export const rule = createRule({
  id: "deadline-unrealistic",
  code: "TM-02",
  nature: "defect",
  sources: [leadTime],
  check(context) {
    checkPast(context);
    checkAgainstCase(context);
    checkSummons(context);
  },
});

/** A day that was over before the request was written; a day that no calendar has is reported by itself. */
function checkPast({ request, today, report }: RuleContext): void {
  const due: { path: Path; date: unknown }[] = [
    { path: ["urgency", "deadline"], date: request.urgency?.deadline },
    { path: ["extradition", "provisional", "fullRequestBy"], date: request.extradition?.provisional?.fullRequestBy },
    ...(request.measures ?? []).flatMap((measure, index) =>
      (definitionOf(measure.type)?.due ?? [])
        // What is also a moment ahead is looked at where it is told.
        .filter((key) => !definitionOf(measure.type)?.ahead?.includes(key))
        .map((key) => ({
          path: ["measures", index, key],
          date: (measure as Readonly<Record<string, unknown>>)[key],
        })),
    ),
  ];
  for (const { path, date } of due) {
    if (typeof date !== "string" || !isInCalendar(date) || !isSurelyBefore(date.slice(0, 10), today)) continue;
    report({ path, message: "past", params: { date: date.slice(0, 10), today }, severity: "error" });
  }
  const next = request.proceedings?.nextDate?.date;
  if (next !== undefined && isSurelyBefore(next, today))
    report({
      path: ["proceedings", "nextDate", "date"],
      message: "nextPast",
      params: { date: next, today },
      severity: "warning",
    });
}

/** A deadline behind the hearing for which the answer is needed, or behind the day on which the offence is time-barred. */
function checkAgainstCase({ request, report, nameOf }: RuleContext): void {
  const deadline = request.urgency?.deadline;
  if (deadline === undefined) return;
  const next = request.proceedings?.nextDate?.date;
  if (next !== undefined && isSurelyBefore(next, deadline))
    report({
      path: ["urgency", "deadline"],
      message: "afterHearing",
      params: { date: deadline, other: next, what: request.proceedings?.nextDate?.what ?? "" },
      severity: "info",
      related: [{ path: ["proceedings", "nextDate", "date"], message: "other", params: { other: next } }],
    });
  for (const [index, offence] of (request.offences ?? []).entries()) {
    const lapses = offence.limitation?.lapsesOn;
    if (lapses === undefined || !isSurelyBefore(lapses, deadline)) continue;
    report({
      path: ["urgency", "deadline"],
      message: "afterLapse",
      params: { date: deadline, other: lapses, offence: offence.title ?? nameOf("offence", offence.id) },
      severity: "warning",
      related: [{ path: ["offences", index, "limitation", "lapsesOn"], message: "other", params: { other: lapses } }],
    });
  }
}

/**
 * A summons of an accused person for a day so near that a State may have declared a longer time. Which States have, and what others
 * need in practice, is not known here: advice only.
 */
function checkSummons(context: RuleContext): void {
  const { request, today, report } = context;
  if (!context.hasBasis("coe-mla-1959")) return;
  for (const { measure, index } of measuresOf(request, "serviceOfDocuments")) {
    const { hearingDate } = measure;
    const role = personById(request, measure.addressee)?.role;
    if (hearingDate === undefined || (role !== "accused" && role !== "suspect")) continue;
    const isPast = isSurelyBefore(hearingDate, today);
    if (isPast || !isSurelyBefore(hearingDate, addDays(today, longestLead))) continue;
    report({
      path: ["measures", index, "hearingDate"],
      message: "summons",
      params: { date: hearingDate, days: longestLead },
      severity: "info",
      sources: [leadTime],
    });
  }
}
