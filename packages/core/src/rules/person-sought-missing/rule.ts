import { personName } from "../../model/naming.js";
import type { OfferedFix, RuleContext } from "../rule.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "person-sought-missing",
  code: "EX-11",
  nature: "gap",
  kinds: ["extradition", "provisionalArrest", "transit"],
  sources: [
    { instrument: "coe-extradition-1957", provision: "art. 12(2)(c)", mark: "V" },
    { instrument: "un-model-extradition", provision: "art. 5(2)(a)", mark: "K" },
  ],
  check(context) {
    // An id that no person has is reported as a reference to nobody.
    if (context.request.extradition?.person === undefined) context.reportGaps(() => nameTheOne(context));
  },
});

/** Where just one person of the list has the role of the person sought, the request has already said who it is. */
function nameTheOne({ request }: RuleContext): readonly OfferedFix[] {
  const sought = (request.persons ?? []).filter((person) => person.role === "personSought" && person.id !== undefined);
  const [one] = sought;
  if (one === undefined || sought.length > 1) return [];
  const edits = [{ op: "set", path: "/extradition/person", value: one.id }] as const;
  return [{ title: "name", params: { person: personName(one) }, safe: true, edits }];
}
