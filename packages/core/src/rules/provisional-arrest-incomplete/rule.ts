import { known } from "../../checklist/ask.js";
import { toPointer } from "../../draft/pointer.js";
import { personById } from "../../model/naming.js";
import { addDays, isInCalendar } from "../../prose/calendar.js";
import type { RuleContext } from "../rule.js";
import { createRule } from "../rule.js";

const endOfCustody = { instrument: "coe-extradition-1957", provision: "art. 16(4)", mark: "V" } as const;

/** Days after the arrest at which provisional custody ends at the latest, whatever happens. */
const longestCustody = 40;

export const rule = createRule({
  id: "provisional-arrest-incomplete",
  code: "EX-07",
  nature: "gap",
  kinds: ["provisionalArrest"],
  sources: [
    { instrument: "coe-extradition-1957", provision: "art. 16(1)", mark: "S" },
    { instrument: "coe-extradition-1957", provision: "art. 16(2)", mark: "V" },
    endOfCustody,
    { instrument: "untoc", provision: "art. 16(9)", mark: "V" },
    { instrument: "Argentine Law 24.767", provision: "art. 45", mark: "V" },
    { instrument: "un-model-extradition", provision: "art. 9(2)", mark: "K" },
  ],
  check(context) {
    context.reportGaps((gap) =>
      gap.element.id === "provisional.intention"
        ? [{ title: "intend", safe: false, edits: [{ op: "set", path: toPointer(gap.answer.path), value: true }] }]
        : [],
    );
    checkLocation(context);
    checkFullRequest(context);
  },
});

function checkLocation({ request, nameOf, report }: RuleContext): void {
  const requested = request.requested?.state;
  const sought = request.extradition?.person;
  const here = request.extradition?.location;
  const place = known(here ?? personById(request, sought)?.location);
  if (requested === undefined || place?.state === undefined || place.state === requested) return;
  report({
    path:
      here === undefined
        ? ["persons", (request.persons ?? []).findIndex(({ id }) => id === sought), "location", "state"]
        : ["extradition", "location", "state"],
    message: "elsewhere",
    params: { place: nameOf("state", place.state), requested: nameOf("state", requested) },
    severity: "warning",
    related: [{ path: ["requested", "state"], message: "requested" }],
  });
}

function checkFullRequest({ request, legalBases, report }: RuleContext): void {
  const by = request.extradition?.provisional?.fullRequestBy;
  const date = request.date;
  const convention = endOfCustody.instrument;
  const under1957 = legalBases.some(({ id, supplements }) => id === convention || supplements === convention);
  if (!under1957 || by === undefined || date === undefined || !isInCalendar(by) || !isInCalendar(date)) return;
  const limit = addDays(date, longestCustody);
  if (by <= limit) return;
  report({
    path: ["extradition", "provisional", "fullRequestBy"],
    message: "late",
    params: { by, limit },
    severity: "warning",
    sources: [endOfCustody],
  });
}
