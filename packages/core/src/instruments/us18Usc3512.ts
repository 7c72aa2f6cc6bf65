import type { Instrument } from "./instrument.js";

/** Execution of foreign requests in the United States, as the Department of Justice states it. */
export const us18Usc3512: Instrument = {
  id: "us-18-usc-3512",
  binding: true,
  title: "United States Code, Title 18, section 3512",
  short: "18 USC 3512",
  kinds: ["mla"],
  basisArticle: {},
  lawOf: { state: "US", side: "requested" },
  requirements: [
    {
      provision: "s. 3512",
      element: "offence.dualCriminality",
      mark: "S",
      obligation: "mayRefuse",
      measures: ["searchAndSeizure", "contentData"],
    },
  ],
  measures: [],
  thresholds: [],
  provisions: [
    {
      provision: "s. 3512",
      says: "A search warrant is issued only where the conduct would be punishable by more than one year under the law of the United States.",
      mark: "S",
    },
  ],
};
