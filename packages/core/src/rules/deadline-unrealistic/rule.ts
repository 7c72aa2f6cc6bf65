import type { Path } from "../../draft/pointer.js";
import { definitionOf } from "../../measures/index.js";
import { isInCalendar, isSurelyBefore } from "../../prose/index.js";
import { createRule, type RuleContext } from "../rule.js";

export const rule = createRule({
  id: "deadline-unrealistic",
  code: "TM-02",
  nature: "defect",
  sources: [],
  check(context) {
    checkPast(context);
    checkAgainstCase(context);
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
