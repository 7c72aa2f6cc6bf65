import { earlierOf } from "../../kinds/earlier.js";
import { type CustodyLimit, custodyLimits } from "../../kinds/provisionalArrest/custody.js";
import { addDays, isInCalendar } from "../../prose/calendar.js";
import { createRule, type RuleContext } from "../rule.js";

export const rule = createRule({
  id: "full-request-due",
  code: "LC-04",
  nature: "defect",
  kinds: ["extradition", "provisionalArrest"],
  sources: custodyLimits.map(({ source }) => source),
  check(context) {
    const ids = context.legalBases.flatMap(({ id, supplements }) => [id, supplements]);
    for (const limit of custodyLimits) {
      if (!ids.some((id) => id === limit.source.instrument)) continue;
      if (context.request.kind === "extradition") checkFullRequest(context, limit);
      else checkAnnounced(context, limit);
    }
  },
});

/** The day of the arrest is still to come: what can be said is the last day if the arrest follows at once. */
function checkAnnounced({ request, report }: RuleContext, { endsAfter, source }: CustodyLimit): void {
  const provisional = request.extradition?.provisional;
  if (provisional?.fullRequestBy !== undefined || provisional?.fullRequestWillFollow !== true) return;
  report({
    path: ["extradition", "provisional", "fullRequestBy"],
    message: "noDay",
    params: { days: endsAfter },
    severity: "info",
    sources: [source],
  });
}

function checkFullRequest({ request, report }: RuleContext, { mayEndAfter, endsAfter, source }: CustodyLimit): void {
  const arrested = request.extradition?.provisional?.arrestedOn;
  if (arrested === undefined || !isInCalendar(arrested)) return;
  if (earlierOf(request, "provisionalArrest") === undefined)
    report({ path: ["related"], message: "notNamed", severity: "warning" });
  const { date } = request;
  if (date === undefined || !isInCalendar(date)) return;
  const path = ["date"];
  const last = addDays(arrested, endsAfter);
  if (date > last)
    report({
      path,
      message: "late",
      params: { arrested, date, last, days: endsAfter },
      severity: "warning",
      sources: [source],
    });
  else if (mayEndAfter !== undefined && date > addDays(arrested, mayEndAfter))
    report({
      path,
      message: "mayBeFree",
      params: { arrested, date, last, days: mayEndAfter },
      severity: "info",
      sources: [source],
    });
}
