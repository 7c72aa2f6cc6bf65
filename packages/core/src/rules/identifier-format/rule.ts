import type { Source } from "../../findings/finding.js";
import { isText, mostFindingsInText, placeFinder, type TextPlace } from "../../prose/index.js";
import { createRule } from "../rule.js";
import type { Fault } from "./faultOf.js";
import { identifiersIn } from "./identifiersIn.js";

const sources: readonly Source[] = [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }];

/** What is asked for must be described; where the requesting authority can be called is no part of it. */
const sourcesOf = ({ noun }: TextPlace): readonly Source[] => (noun === "contact" ? [] : sources);

interface FaultAt extends Fault {
  readonly start: number;
  readonly end: number;
}

const faulty = placeFinder<TextPlace>((place) => isText(place) && faultsIn(place as TextPlace).length > 0);

export const rule = createRule({
  id: "identifier-format",
  code: "EV-02",
  nature: "defect",
  sources,
  check(context) {
    for (const place of faulty(context.request))
      for (const { message, params, start, end } of faultsIn(place).slice(0, mostFindingsInText))
        context.report({
          path: place.path,
          message,
          params,
          severity: "warning",
          sources: sourcesOf(place),
          within: { start, end },
        });
  },
});

const faultsIn = (place: Pick<TextPlace, "noun" | "field" | "value">): readonly FaultAt[] =>
  identifiersIn(place).flatMap(({ fault, start, end }) => (fault ? [{ ...fault, start, end }] : []));
