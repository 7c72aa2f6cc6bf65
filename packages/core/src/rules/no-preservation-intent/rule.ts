import { toPointer } from "../../draft/pointer.js";
import { measuresOf } from "../../model/naming.js";
import { addDays, isInCalendar } from "../../prose/calendar.js";
import type { RuleContext } from "../rule.js";
import { createRule } from "../rule.js";

const shortestPreservation = { instrument: "budapest", provision: "art. 29(7)", mark: "S" } as const;

/** Days for which preserved data are kept in any case. */
const guaranteedDays = 60;

export const rule = createRule({
  id: "no-preservation-intent",
  code: "EV-04",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "budapest", provision: "art. 29(2)(f)", mark: "V" },
    shortestPreservation,
    { instrument: "un-cybercrime-2024", provision: "art. 42(2), (7)", mark: "K" },
  ],
  check(context) {
    context.reportGaps(({ element, answer }) =>
      element.id === "preservation.intention"
        ? [{ title: "intend", safe: false, edits: [{ op: "set", path: toPointer(answer.path), value: true }] }]
        : [],
    );
    checkFollowUp(context);
  },
});

function checkFollowUp({ request, report }: RuleContext): void {
  const date = request.date;
  if (date === undefined || !isInCalendar(date)) return;
  const until = addDays(date, guaranteedDays);
  for (const { measure, index } of measuresOf(request, "preservation")) {
    const planned = measure.followUpDate;
    if (planned === undefined || !isInCalendar(planned) || planned <= until) continue;
    report({
      path: ["measures", index, "followUpDate"],
      message: "late",
      params: { planned, until },
      severity: "warning",
      sources: [shortestPreservation],
    });
  }
}
