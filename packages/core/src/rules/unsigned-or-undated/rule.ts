import type { OfferedFix, RuleContext } from "../rule.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "unsigned-or-undated",
  code: "FM-02",
  nature: "gap",
  sources: [
    { instrument: "san-luis-1996", provision: "art. 6(2)", mark: "V" },
    { instrument: "Kenya MLA Act", provision: "s. 9(k)", mark: "S" },
  ],
  check: (context) => context.reportGaps((gap) => (gap.element.id === "date" ? takeDateOfSignature(context) : [])),
});

function takeDateOfSignature({ request }: RuleContext): readonly OfferedFix[] {
  const date = request.signature?.date;
  if (date === undefined) return [];
  return [
    { title: "dateOfSignature", params: { date }, safe: false, edits: [{ op: "set", path: "/date", value: date }] },
  ];
}
