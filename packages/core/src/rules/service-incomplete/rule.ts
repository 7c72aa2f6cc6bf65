import { measuresOf, personById, personName } from "../../model/naming.js";
import type { AnyRequest, Person } from "../../model/types.js";
import { addDays, isInCalendar } from "../../prose/calendar.js";
import type { RuleContext } from "../rule.js";
import { createRule } from "../rule.js";

const leadTime = { instrument: "coe-mla-1959", provision: "art. 7(3)", mark: "V" } as const;

/** The longest time before the hearing, in days, that a State may ask by declaration. */
const longestLeadTime = 50;

export const rule = createRule({
  id: "service-incomplete",
  code: "SV-01",
  nature: "gap",
  kinds: ["mla"],
  sources: [
    { instrument: "coe-mla-1959", provision: "art. 14(1)(d)", mark: "V" },
    { instrument: "swiss-irsg", provision: "art. 76(a)", mark: "V" },
    { instrument: "san-luis-1996", provision: "art. 6(4)(b)", mark: "V" },
    leadTime,
    { instrument: "un-model-mla", provision: "art. 5(1)(d)", mark: "K" },
  ],
  check(context) {
    context.reportGaps();
    if (context.hasBasis("coe-mla-1959", "coe-mla-2nd-protocol")) checkLeadTime(context);
  },
});

function checkLeadTime({ request, report, today }: RuleContext): void {
  // A request without a day leaves today at the earliest; a day that no calendar has is reported by itself.
  const date = request.date ?? today;
  if (!isInCalendar(date)) return;
  const earliest = addDays(date, longestLeadTime);
  for (const { measure, index } of measuresOf(request, "serviceOfDocuments")) {
    const hearing = measure.hearingDate;
    const addressee = personById(request, measure.addressee);
    // A hearing that is past is reported with the other dates of the request.
    if (
      addressee === undefined ||
      hearing === undefined ||
      !isInCalendar(hearing) ||
      hearing >= earliest ||
      hearing < date
    )
      continue;
    if (!isAccused(addressee, request)) continue;
    report({
      path: ["measures", index, "hearingDate"],
      message: "leadTime",
      params: { item: personName(addressee), hearing, earliest, days: longestLeadTime },
      severity: "warning",
      sources: [leadTime],
    });
  }
}

/** The time limit protects a person who stands accused; a suspect is one once the case is charged. */
function isAccused(person: Person, request: AnyRequest): boolean {
  const stage = request.proceedings?.stage;
  return (
    person.role === "accused" ||
    (person.role === "suspect" && stage !== undefined && ["charged", "trial", "appeal"].includes(stage))
  );
}
