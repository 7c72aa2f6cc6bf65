import { ask, isGiven, isUnknown } from "../../checklist/ask.js";
import type { Answer } from "../../checklist/element.js";
import { personById } from "../../model/naming.js";
import type { Place, Unknown } from "../../model/types.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

const exactPlace = [{ instrument: "san-luis-1996", provision: "art. 6(4)(d)", mark: "V" }] as const;

export const searchAndSeizure: MeasureDefinition<"searchAndSeizure"> = {
  type: "searchAndSeizure",
  coercive: true,
  lookedFor: true,
  ownBelief: (measure) => measure.grounds,
  elements: [
    {
      id: "searchAndSeizure.place",
      rule: "search-not-bounded",
      message: "place",
      otherwise: "warning",
      compare: exactPlace,
      answer: forEach("searchAndSeizure", (measure, { at, item, request }): Answer => {
        const occupier = personById(request, measure.occupier);
        const found = [measure.location, occupier?.address, occupier?.location].some(isExact);
        const state = found ? "met" : isUnknown(measure.location) ? "unknownReason" : "missing";
        return { state, path: at("location"), item };
      }),
    },
    {
      id: "searchAndSeizure.items",
      rule: "search-not-bounded",
      message: "items",
      otherwise: "warning",
      compare: exactPlace,
      answer: forEach("searchAndSeizure", (measure, { at, item }) => ask(measure.items, at("items"), item)),
    },
    {
      id: "searchAndSeizure.grounds",
      rule: "search-not-bounded",
      message: "grounds",
      otherwise: "warning",
      compare: [{ instrument: "nassau-1992", provision: "art. 13", mark: "V" }],
      answer: forEach("searchAndSeizure", (measure, place) => {
        // Why the items matter and why they are believed to be there: the two together are the grounds.
        const justified = isGiven(measure.nexus) && isGiven(measure.basisForBelief);
        return metIf(isGiven(measure.grounds) || justified, place, "grounds");
      }),
    },
  ],
  asks: [
    {
      instrument: "san-luis-1996",
      provision: "art. 6(4)(d)",
      element: "searchAndSeizure.place",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "san-luis-1996",
      provision: "art. 6(4)(d)",
      element: "searchAndSeizure.items",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "nassau-1992",
      provision: "art. 13",
      element: "searchAndSeizure.grounds",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "nassau-1992",
      provision: "art. 13",
      element: "measure.territorialLinkOfSearch",
      mark: "V",
      obligation: "must",
      measures: ["searchAndSeizure"],
    },
  ],
};

/** A State alone bounds no search. */
function isExact(place: Place | Unknown | undefined): boolean {
  return place !== undefined && "address" in place && isGiven(place.address);
}
