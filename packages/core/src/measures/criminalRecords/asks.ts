import { isGiven } from "../../checklist/ask.js";
import { personById } from "../../model/naming.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

const forCriminalCase = { instrument: "coe-mla-1959", provision: "art. 13", mark: "V" } as const;

export const criminalRecords: MeasureDefinition<"criminalRecords"> = {
  type: "criminalRecords",
  withoutSearch: true,
  who: "persons",
  withoutNexus: true,
  // A person's own State is where such records are looked for first.
  isKeptThere: ({ persons = [] }, { request }) =>
    persons.some((id) => {
      const nationalities = personById(request, id)?.nationalities;
      return Array.isArray(nationalities) && nationalities.some((state) => state === request.requested?.state);
    }),
  elements: [
    {
      id: "criminalRecords.persons",
      rule: "requirement-missing",
      otherwise: "error",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
      answer: forEach("criminalRecords", (measure, place) => metIf(isGiven(measure.persons), place, "persons")),
    },
    {
      id: "criminalRecords.use",
      rule: "requirement-missing",
      // The criminal case is the link of the records to the request.
      otherwise: "error",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d), (f)", mark: "V" }, forCriminalCase],
      answer: forEach("criminalRecords", (measure, place) =>
        metIf(isGiven(measure.use) || isGiven(measure.nexus), place, "use"),
      ),
    },
  ],
  // "Needed in a criminal matter" is the condition of the article.
  asks: [{ ...forCriminalCase, element: "criminalRecords.use", obligation: "should" }],
};
