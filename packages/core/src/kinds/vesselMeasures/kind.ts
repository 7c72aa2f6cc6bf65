import { ask } from "../../checklist/ask.js";
import { headAndFoot, only } from "../asks.js";
import type { KindDefinition } from "../definition.js";

const atSea = { instrument: "som-protocol", provision: "art. 8(1)-(4)", mark: "V" } as const;
const drugs = { instrument: "drugs-1988", provision: "art. 17(3)-(4)", mark: "K" } as const;

/**
 * Answered by an officer on duty in hours, and no request for evidence: of the content lists for those it is asked who sends it, on what
 * basis, for which offence and why at once. The suspicion stands with the vessel, so that the facts need not be told a second time.
 */
export const vesselMeasures: KindDefinition = {
  kind: "vesselMeasures",
  file: "mla",
  carriedBy: "mla",
  hasItsContent: false,
  urgent: true,
  asks: only(
    ...headAndFoot,
    "legalBasis",
    "legalBasis.title",
    "legalBasis.date",
    "legalBasis.articles",
    "legalBasis.assurance",
    "deadlineReason",
    "confidentialityReason",
    "oralRequest",
    "offences",
    "vesselMeasures.asked",
    "vesselMeasures.results",
    "boarding.wanted",
    "boarding.vessel",
    "boarding.flag",
    "boarding.position",
    "boarding.grounds",
    "boarding.answerBy",
    "boarding.offset",
    "boarding.contact",
    "boarding.safety",
  ),
  beginsWithout: ["proceedings", "persons", "facts", "purpose", "annexes"],
  begins: ({ offences, measures }, to) => ({
    // Of what a vessel is suspected is said by its name: the law is not asked for.
    offences: offences.map((offence) => without(offence, "provision", "penalty")),
    // The State that is asked is the one whose flag the vessel claims.
    measures: measures.map((measure) => (to ? { ...measure, vessel: { name: "", flag: to } } : measure)),
    undertakings: { reportResults: "" },
    urgency: { reason: "" },
  }),
  // The vessel is the same; a photograph is an annex of the earlier request.
  asksAgain: (measures) =>
    measures.flatMap((measure) => {
      if (measure.type !== "boarding") return [];
      const vessel = without(measure.vessel ?? {}, "photograph");
      return [{ type: measure.type, ...(Object.keys(vessel).length > 0 ? { vessel } : {}) }];
    }),
  elements: [
    {
      id: "vesselMeasures.asked",
      rule: "vessel-request-incomplete",
      message: "asked",
      otherwise: "error",
      compare: [atSea, drugs],
      answer: (request) => (request.kind === "vesselMeasures" ? [ask(request.measures, ["measures"])] : []),
    },
    {
      // To tell the results is a duty of the State that acts; that the request promises it is only good practice.
      id: "vesselMeasures.results",
      rule: "vessel-request-incomplete",
      message: "results",
      otherwise: "info",
      compare: [atSea],
      answer: (request) =>
        request.kind === "vesselMeasures"
          ? [
              {
                state: request.undertakings?.reportResults === true ? "met" : "missing",
                path: ["undertakings", "reportResults"],
              },
            ]
          : [],
    },
  ],
  // The articles tell what the flag State is asked for, and list no contents beside that.
  requirements: [
    { ...atSea, element: "boarding.wanted", obligation: "must" },
    { ...drugs, element: "boarding.wanted", obligation: "must" },
  ],
  articles: { "som-protocol": "8", "drugs-1988": "17" },
};

const without = (part: object, ...keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(part).filter(([key]) => !keys.includes(key)));
