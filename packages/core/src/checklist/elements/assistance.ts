import { definitionOf } from "../../measures/index.js";
import type { AnyRequest, Measure } from "../../model/types.js";
import { ask, isGiven } from "../ask.js";
import type { Answer, Element } from "../element.js";
import { territorialLinkOf } from "../territorialLink.js";

const eachMeasure = (
  request: AnyRequest,
  answer: (measure: Measure, path: (string | number)[], item: Measure) => Answer | undefined,
): Answer[] =>
  (request.measures ?? []).flatMap((measure, index) => answer(measure, ["measures", index], measure) ?? []);

/** Fields that speak of why, where and under which conditions, and not of what is to be done. */
const besideTheAction: ReadonlySet<string> = new Set([
  "type",
  "id",
  "nexus",
  "persons",
  "location",
  "basisForBelief",
  "domesticOrder",
  "lawfulAtHome",
  "dualCriminality",
  "period",
  "certification",
  "noNotice",
]);

/** What is asked to be done, why it bears on the case, and why in this State. */
export const assistanceElements: readonly Element[] = [
  {
    id: "measures",
    rule: "measures-missing",
    otherwise: "error",
    compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
    answer: (request) => (request.kind === "mla" ? [ask(request.measures, ["measures"])] : []),
  },
  {
    id: "measure.description",
    rule: "assistance-not-described",
    otherwise: "warning",
    compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
    answer: (request) =>
      eachMeasure(request, (measure, path, item) => {
        // Where the persons are what it is about, to name them says what is to be done.
        const who = definitionOf(measure.type)?.who;
        const said = Object.entries(measure).filter(([key]) => key === who || !besideTheAction.has(key));
        const met = said.some(([, value]) => isGiven(value));
        return { state: met ? "met" : "missing", path: [...path, "description"], item };
      }),
  },
  {
    id: "measure.nexus",
    rule: "no-nexus",
    otherwise: "error",
    compare: [{ instrument: "untoc", provision: "art. 18(15)(d), (f)", mark: "V" }],
    answer: (request) =>
      eachMeasure(request, (measure, path, item) =>
        definitionOf(measure.type)?.withoutNexus
          ? undefined
          : ask(measure.nexus ?? definitionOf(measure.type)?.ownLink?.(measure), [...path, "nexus"], item),
      ),
  },
  {
    id: "measure.territorialLink",
    rule: "no-territorial-link",
    otherwise: "warning",
    compare: [{ instrument: "untoc", provision: "art. 18(1)", mark: "V" }],
    answer: (request) =>
      eachMeasure(request, (measure, path, item) =>
        definitionOf(measure.type)?.lookedFor ? undefined : territorialLink(request, measure, path, item),
      ),
  },
  {
    id: "measure.territorialLinkOfSearch",
    rule: "no-territorial-link",
    otherwise: "error",
    compare: [
      { instrument: "untoc", provision: "art. 18(1)", mark: "V" },
      { instrument: "nassau-1992", provision: "art. 13", mark: "V" },
    ],
    answer: (request) =>
      eachMeasure(request, (measure, path, item) =>
        definitionOf(measure.type)?.lookedFor ? territorialLink(request, measure, path, item) : undefined,
      ),
  },
  {
    id: "measure.lawfulAtHome",
    rule: "coercive-no-order",
    otherwise: "error",
    compare: [
      { instrument: "swiss-irsg", provision: "art. 76(c)", mark: "V" },
      { instrument: "spain-23-2014", provision: "art. 189.1(b)", mark: "V" },
    ],
    answer: (request) =>
      eachMeasure(request, (measure, path, item) => {
        // The order of a confiscation is what is enforced; its lack is reported by itself.
        if (!definitionOf(measure.type)?.coercive || measure.type === "confiscationEnforcement") return undefined;
        return { state: isLawfulnessTold(measure) ? "met" : "missing", path: [...path, "lawfulAtHome"], item };
      }),
  },
];

/** An order of the home court, or why it could be given; for freezing, why there is none yet and what is planned stands in for it. */
export const isLawfulnessTold = (measure: Measure | undefined): boolean =>
  isGiven(measure?.domesticOrder) ||
  isGiven(measure?.lawfulAtHome) ||
  (measure?.type === "freezing" && isGiven(measure.whyNoOrder));

const territorialLink = (request: AnyRequest, measure: Measure, path: Answer["path"], item: Measure): Answer => {
  const link = territorialLinkOf(request, measure);
  return link === "elsewhere"
    ? { state: "missing", path: [...path, "location"], item, message: "elsewhere" }
    : { state: link, path: [...path, "basisForBelief"], item };
};
