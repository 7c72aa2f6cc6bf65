import { coerciveMeasures } from "../../measures/coercive.js";
import { measureTitle } from "../../measures/title.js";
import type { AnyRequest, Measure } from "../../model/types.js";
import { ask, isGiven, isUnknown } from "../ask.js";
import type { Answer, Element } from "../element.js";

const eachMeasure = (request: AnyRequest, answer: (measure: Measure, path: (string | number)[], item: string) => Answer | undefined): Answer[] =>
  (request.measures ?? []).flatMap((measure, index) => answer(measure, ["measures", index], measureTitle(measure)) ?? []);

/** Measures for which nothing is asked about evidence: the person or paper itself is what it is about. */
const withoutNexus: ReadonlySet<string> = new Set(["serviceOfDocuments"]);

const lookedFor: ReadonlySet<string> = new Set(["searchAndSeizure", "tracingProceeds"]);

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
    answer: (request) =>
      eachMeasure(request, (measure, path, item) => {
        const own = Object.keys(measure).filter((key) => !["type", "id", "nexus", "persons", "basisForBelief", "lawfulAtHome", "dualCriminality"].includes(key));
        const met = isGiven(measure.description) || own.some((key) => isGiven((measure as Record<string, unknown>)[key]));
        return { state: met ? "met" : "missing", path: [...path, "description"], item };
      }),
  },
  {
    id: "measure.nexus",
    rule: "no-nexus",
    otherwise: "error",
    compare: [{ instrument: "untoc", provision: "art. 18(15)(d), (f)", mark: "V" }],
    answer: (request) => eachMeasure(request, (measure, path, item) => (withoutNexus.has(measure.type) ? undefined : ask(measure.nexus, [...path, "nexus"], item))),
  },
  {
    id: "measure.territorialLink",
    rule: "no-territorial-link",
    otherwise: "warning",
    answer: (request) =>
      eachMeasure(request, (measure, path, item) => {
        if (lookedFor.has(measure.type)) return undefined;
        return { state: hasTerritorialLink(request, measure), path: [...path, "basisForBelief"], item };
      }),
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
        lookedFor.has(measure.type) ? { state: hasTerritorialLink(request, measure), path: [...path, "basisForBelief"], item } : undefined,
      ),
  },
  {
    id: "measure.lawfulAtHome",
    rule: "coercive-no-order",
    otherwise: "error",
    compare: [
      { instrument: "Swiss IRSG", provision: "art. 76(c)", mark: "V" },
      { instrument: "Spanish Act 23/2014 (EIO)", provision: "art. 189.1(b)", mark: "V" },
    ],
    answer: (request) =>
      eachMeasure(request, (measure, path, item) => {
        if (!coerciveMeasures.has(measure.type)) return undefined;
        const order = measure.type === "confiscationEnforcement" ? measure.order : measure.domesticOrder;
        const met = isGiven(order) || isGiven(measure.lawfulAtHome);
        return { state: met ? "met" : "missing", path: [...path, "lawfulAtHome"], item };
      }),
  },
];

/** The measure says where in the requested State it is to be carried out, or why the thing is believed to be there. */
function hasTerritorialLink(request: AnyRequest, measure: Measure): Answer["state"] {
  const requested = request.requested?.state;
  const inRequested = (value: unknown): boolean => typeof value === "object" && value !== null && "state" in value && value.state === requested && requested !== undefined;
  if (inRequested(measure.location) || isGiven(measure.basisForBelief)) return "met";
  const persons = (request.persons ?? []).filter((person) => personsOf(measure).includes(person.id));
  if (persons.some((person) => inRequested(person.location) || inRequested(person.address))) return "met";
  const assets = (request.assets ?? []).filter((asset) => "assets" in measure && measure.assets?.includes(asset.id));
  if (assets.some((asset) => inRequested(asset.location))) return "met";
  if ("providerState" in measure && measure.providerState === requested && requested !== undefined) return "met";
  if ("documents" in measure && measure.documents?.some(inRequested)) return "met";
  if (isUnknown(measure.location)) return "unknownReason";
  return "missing";
}

function personsOf(measure: Measure): readonly string[] {
  const one = "person" in measure ? measure.person : "addressee" in measure ? measure.addressee : undefined;
  return [...(measure.persons ?? []), ...(one === undefined ? [] : [one])];
}
