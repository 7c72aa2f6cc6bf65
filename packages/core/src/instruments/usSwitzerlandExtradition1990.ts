import type { Instrument } from "./instrument.js";

/** Treaty between Switzerland and the United States on extradition. Its content list is art. 9. */
export const usSwitzerlandExtradition1990: Instrument = {
  id: "us-switzerland-extradition-1990",
  binding: true,
  title:
    "Extradition Treaty between the Government of the Swiss Confederation and the Government of the United States of America",
  short: "US-Switzerland extradition treaty 1990",
  date: "1990-11-14",
  place: "Washington",
  series: "SR 0.353.933.6",
  kinds: ["extradition"],
  basisArticle: { extradition: "9" },
  between: ["CH", "US"],
  requirements: [
    { provision: "art. 9", element: "extradition.person", mark: "V", obligation: "must" },
    { provision: "art. 9", element: "extradition.description", mark: "V", obligation: "must" },
    { provision: "art. 9", element: "offences", mark: "V", obligation: "must" },
    { provision: "art. 9", element: "facts", mark: "V", obligation: "must" },
    { provision: "art. 9", element: "offence.lawText", mark: "V", obligation: "must" },
    { provision: "art. 9", element: "offence.maximumPenalty", mark: "V", obligation: "must" },
    { provision: "art. 9", element: "offence.limitation", mark: "V", obligation: "must" },
    { provision: "art. 9", element: "extradition.decision", mark: "V", obligation: "must" },
    { provision: "art. 9", element: "extradition.evidence", mark: "V", obligation: "must" },
    { provision: "art. 9", element: "extradition.evidenceAfterAbsence", mark: "V", obligation: "must" },
    { provision: "art. 9", element: "extradition.location", mark: "V", obligation: "ifPossible" },
    { provision: "art. 9", element: "person.nationality", mark: "V", obligation: "ifPossible" },
    { provision: "art. 9(4)(a)", element: "extradition.intentionToSentence", mark: "V", obligation: "must" },
    { provision: "art. 9(4)(d)", element: "extradition.sentenceImposed", mark: "V", obligation: "must" },
    { provision: "art. 9(4)(d)", element: "extradition.remainingSentence", mark: "V", obligation: "must" },
  ],
  measures: [],
  thresholds: [],
  provisions: [
    {
      provision: "art. 9",
      says: "Every request identifies the person with photograph and prints where possible, states the facts with time and place, and gives the text of the law on elements, name, penalty and lapse of time.",
      mark: "V",
    },
    {
      provision: "art. 9(4)",
      says: "For a convicted person the judgment, the charge, the warrant and the sentence with its remainder are added; for one convicted in absentia also what is asked for an accused person.",
      mark: "V",
    },
  ],
};
