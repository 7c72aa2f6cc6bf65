import { ask } from "../../checklist/ask.js";
import type { Requirement } from "../../checklist/requirement.js";
import { headAndFoot, only } from "../asks.js";
import type { KindDefinition } from "../definition.js";

const asked = (element: string, obligation: Requirement["obligation"] = "must") =>
  ({
    instrument: "coe-extradition-4th-protocol",
    provision: "art. 5 (new art. 21(2))",
    element,
    mark: "V",
    obligation,
  }) as const;

const compare = [
  { instrument: "coe-extradition-4th-protocol", provision: "art. 5 (new art. 21(2))", mark: "V" },
] as const;

/** The requested State is the one through which the person is taken; the requesting State receives the person. */
export const transit: KindDefinition = {
  kind: "transit",
  file: "extradition",
  carriedBy: "extradition",
  hasItsContent: false,
  asks: only(
    ...headAndFoot,
    "legalBasis",
    "extradition.person",
    "extradition.status",
    "offences",
    "facts",
    "transit.confirmation",
    "transit.surrenderedBy",
    "transit.route",
  ),
  beginsWithout: ["proceedings"],
  elements: [
    {
      id: "transit.confirmation",
      rule: "requirement-missing",
      otherwise: "error",
      compare,
      answer: (request) =>
        request.kind === "transit"
          ? [
              {
                state: request.extradition?.transit?.surrenderConfirmed === true ? "met" : "missing",
                path: ["extradition", "transit", "surrenderConfirmed"],
              },
            ]
          : [],
    },
    {
      id: "transit.surrenderedBy",
      rule: "requirement-missing",
      otherwise: "warning",
      answer: (request) =>
        request.kind === "transit"
          ? [ask(request.extradition?.transit?.surrenderedBy, ["extradition", "transit", "surrenderedBy"])]
          : [],
    },
    {
      id: "transit.route",
      rule: "requirement-missing",
      otherwise: "warning",
      answer: (request) =>
        request.kind === "transit"
          ? [ask(request.extradition?.transit?.route, ["extradition", "transit", "route"])]
          : [],
    },
  ],
  requirements: [
    asked("extradition.description"),
    asked("person.nationality"),
    asked("requestingAuthority"),
    asked("extradition.decisionNamed"),
    asked("transit.confirmation"),
    asked("offences"),
    asked("offence.maximumPenalty"),
    asked("facts"),
  ],
  articles: { "coe-extradition-1957": "21" },
};
