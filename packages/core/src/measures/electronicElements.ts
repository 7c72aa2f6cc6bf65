import { ask, isGiven } from "../checklist/ask.js";
import type { Element } from "../checklist/element.js";
import type { Severity } from "../findings/finding.js";
import { forEach, metIf } from "./answering.js";

type DataMeasure =
  | "subscriberData"
  | "trafficData"
  | "contentData"
  | "interception"
  | "realTimeTrafficData"
  | "emergencyDisclosure";

/** Stored data that are deleted in the ordinary course of business while a request travels: whether they were secured before. */
export const preservationElement = (type: "trafficData" | "contentData"): Element => ({
  id: `${type}.preservation`,
  rule: "no-preservation",
  otherwise: "warning",
  compare: [{ instrument: "budapest", provision: "art. 29", mark: "V" }],
  answer: (request) => {
    const secured =
      (request.related ?? []).some((related) => related.type === "preservation") ||
      (request.measures ?? []).some((measure) => measure.type === "preservation");
    return forEach(type, (measure, place) =>
      metIf(
        secured || isGiven(measure.preservationReference) || isGiven(measure.notPreservedReason),
        place,
        "preservationReference",
      ),
    )(request);
  },
});

/** What every measure that asks a service provider for data needs: whose data, and who holds them. */
export function electronicElements(type: DataMeasure, provider: { readonly otherwise: Severity }): readonly Element[] {
  return [
    {
      id: `${type}.identifiers`,
      rule: "data-not-identified",
      message: "identifiers",
      otherwise: "warning",
      compare: [{ instrument: "budapest", provision: "art. 31", mark: "S" }],
      answer: forEach(type, (measure, place) => {
        const identifiers = measure.identifiers ?? [];
        const identified = identifiers.length > 0 && identifiers.every((identifier) => isGiven(identifier.value));
        // "Which numbers does this person hold?" is a complete question for subscriber data, and for no other kind.
        const byHolder = type === "subscriberData" && identifiers.length === 0 && isGiven(measure.persons);
        return metIf(identified || byHolder, place, "identifiers");
      }),
    },
    {
      id: `${type}.provider`,
      rule: "data-not-identified",
      message: "provider",
      otherwise: provider.otherwise,
      answer: forEach(type, (measure, { at, item }) => ask(measure.provider, at("provider"), item)),
    },
  ];
}
