import type { Instrument } from "./instrument.js";

/** Treaty between Spain and the United States on extradition. Its content list is art. 10. */
export const spainUsExtradition1970: Instrument = {
  id: "spain-us-extradition-1970",
  binding: true,
  title: "Treaty on Extradition between the United States of America and Spain",
  short: "Spain-US extradition treaty 1970",
  date: "1970-05-29",
  place: "Madrid",
  series: "TIAS 7136",
  kinds: ["extradition"],
  basisArticle: { extradition: "10" },
  between: ["ES", "US"],
  requirements: [
    { provision: "art. 10", element: "extradition.person", mark: "V", obligation: "must" },
    { provision: "art. 10", element: "extradition.description", mark: "V", obligation: "must" },
    { provision: "art. 10", element: "facts", mark: "V", obligation: "must" },
    { provision: "art. 10", element: "offences", mark: "V", obligation: "must" },
    { provision: "art. 10", element: "offence.lawText", mark: "V", obligation: "must" },
    { provision: "art. 10", element: "offence.maximumPenalty", mark: "V", obligation: "must" },
    { provision: "art. 10", element: "offence.limitation", mark: "V", obligation: "must" },
    { provision: "art. 10", element: "extradition.decision", mark: "V", obligation: "must" },
    { provision: "art. 10", element: "extradition.remainingSentence", mark: "V", obligation: "must" },
    { provision: "art. 10(D)", element: "extradition.evidence", mark: "V", obligation: "must" },
  ],
  measures: [],
  thresholds: [],
  provisions: [
    {
      provision: "art. 10",
      says: "A request describes the person and the facts, with the texts on the offence, its penalty and lapse of time; for a convicted person it adds judgment and certificate of what is unserved.",
      mark: "V",
    },
    {
      provision: "art. 10(D)",
      says: "For an accused person it adds the warrant and what would justify committal for trial under the law of the requested State.",
      mark: "V",
    },
  ],
};
