import type { Instrument } from "./instrument.js";

/** Commonwealth scheme on assistance: advice, binding on nobody. Its paragraph on contents was not read; the Kenyan Act of 2011 mirrors it. */
export const harareScheme: Instrument = {
  id: "harare-scheme",
  binding: false,
  title: "Scheme Relating to Mutual Legal Assistance in Criminal Matters within the Commonwealth",
  short: "Harare Scheme",
  kinds: ["mla"],
  basisArticle: {},
  requirements: [
    { provision: "contents of requests", element: "measures", mark: "K", obligation: "must" },
    { provision: "contents of requests", element: "measure.description", mark: "K", obligation: "must" },
    { provision: "contents of requests", element: "deadlineReason", mark: "K", obligation: "must" },
    { provision: "contents of requests", element: "conductingAuthority", mark: "K", obligation: "must" },
    { provision: "contents of requests", element: "nature", mark: "K", obligation: "must" },
    { provision: "contents of requests", element: "stage", mark: "K", obligation: "must" },
    { provision: "contents of requests", element: "offences", mark: "K", obligation: "must" },
    { provision: "contents of requests", element: "facts", mark: "K", obligation: "must" },
  ],
  measures: [],
  thresholds: [],
  provisions: [
    {
      provision: "contents of requests",
      says: "The request says whether proceedings have been instituted: if so the court, the accused, the offences, the facts, the stage and the next dates; if not, the offence suspected and the facts known.",
      mark: "K",
    },
  ],
};
