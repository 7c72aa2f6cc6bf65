import type { Instrument } from "./instrument.js";

/** ECOWAS convention on assistance. Its text was not read; that it follows the United Nations Model Treaty, and so what its art. 5 asks, is an inference. */
export const ecowasMla: Instrument = {
  id: "ecowas-mla",
  binding: true,
  title: "Convention on Mutual Assistance in Criminal Matters",
  short: "ECOWAS Convention on mutual assistance",
  date: "1992-07-29",
  place: "Dakar",
  series: "A/P1/7/92",
  kinds: ["mla"],
  basisArticle: { mla: "2" },
  requirements: [
    { provision: "art. 5", element: "requestingAuthority", mark: "I", obligation: "must" },
    { provision: "art. 5", element: "conductingAuthority", mark: "I", obligation: "must" },
    { provision: "art. 5", element: "purpose", mark: "I", obligation: "must" },
    { provision: "art. 5", element: "measures", mark: "I", obligation: "must" },
    { provision: "art. 5", element: "measure.description", mark: "I", obligation: "must" },
    { provision: "art. 5", element: "facts", mark: "I", obligation: "must" },
  ],
  measures: [
    { measure: "statement", provision: "art. 2", mark: "I" },
    { measure: "serviceOfDocuments", provision: "art. 2", mark: "I" },
    { measure: "searchAndSeizure", provision: "art. 2", mark: "I" },
    { measure: "records", provision: "art. 2", mark: "I" },
    { measure: "bankRecords", provision: "art. 2", mark: "I" },
    { measure: "other", provision: "art. 2", mark: "I" },
  ],
  thresholds: [],
  provisions: [
    { provision: "art. 5", says: "The article says what a request contains; its text was not read here.", mark: "K" },
  ],
};
