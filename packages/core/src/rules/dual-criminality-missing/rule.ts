import { toPointer } from "../../draft/pointer.js";
import { blankElements } from "../../offences/blankElements.js";
import { elementsToShow, offenceOfConvention } from "../../offences/elements.js";
import { createRule, type Gap, type OfferedFix, type RuleContext } from "../rule.js";

export const rule = createRule({
  id: "dual-criminality-missing",
  code: "DC-01",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(9)", mark: "V" },
    { instrument: "uncac", provision: "art. 46(9)", mark: "V" },
    { instrument: "coe-mla-1959", provision: "art. 5(1)(a)", mark: "V" },
    { instrument: "nassau-1992", provision: "art. 5", mark: "V" },
    { instrument: "coe-extradition-1957", provision: "art. 2(1)", mark: "V" },
  ],
  // The name of a convention offence is a label too: what shows that the conduct is that offence must be said.
  check: (context) => context.reportGaps((gap) => elementsOffered(context, gap)),
});

/** The elements that the catalogue holds of the offence, to be filled; nothing where some stand there already. */
function elementsOffered({ request }: RuleContext, { answer }: Gap): readonly OfferedFix[] {
  const index = answer.path[1];
  const offence = typeof index === "number" ? request.offences?.[index] : undefined;
  const described = offenceOfConvention(offence?.convention);
  if (typeof index !== "number" || !offence || !described || offence.elements !== undefined) return [];
  const all = new Set((described.elements ?? []).map(({ id }) => id));
  const elements = elementsToShow(described, offence.convention ?? "", all).flat();
  const path = toPointer(["offences", index, "elements"]);
  return [
    {
      title: "elements",
      params: { count: elements.length },
      safe: false,
      edits: [{ op: "set", path, value: blankElements(elements) }],
    },
  ];
}
