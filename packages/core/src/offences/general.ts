import type { Coverage } from "./offence.js";

/** What a request asks for, as far as it decides which instruments can serve. */
export type Cooperation = "mla" | "extradition";

/** Instruments that serve any offence, or any that meets the condition, with the provision that says so. */
export const generalCoverage: Readonly<Record<Cooperation, readonly Coverage[]>> = {
  mla: [
    { instrument: "coe-mla-1959", provision: "art. 1(1)", mark: "V" },
    { instrument: "eio", provision: "art. 4", mark: "K", condition: "gatheringEvidence" },
    {
      instrument: "eu-freezing-confiscation-2018",
      provision: "art. 3",
      mark: "K",
      condition: "freezingAndConfiscation",
    },
    { instrument: "untoc", provision: "art. 3(1)(b)", mark: "V", condition: "seriousCrime" },
    { instrument: "budapest", provision: "art. 25(1)", mark: "K", condition: "electronicEvidence" },
    { instrument: "un-cybercrime-2024", provision: "art. 35(1)(c)", mark: "K", condition: "electronicEvidence" },
  ],
  extradition: [
    { instrument: "coe-extradition-1957", provision: "art. 2(1)", mark: "V", condition: "oneYear" },
    { instrument: "eaw", provision: "art. 2(1)", mark: "K", condition: "twelveMonths" },
    { instrument: "untoc", provision: "art. 3(1)(b)", mark: "V", condition: "seriousCrime" },
  ],
};

/** The article of each instrument on which a request rests; the protocols to UNTOC use those of the Convention. */
export const cooperationArticles: Readonly<Record<string, Readonly<Partial<Record<Cooperation, string>>>>> = {
  untoc: { mla: "art. 18", extradition: "art. 16" },
  "som-protocol": { mla: "art. 1", extradition: "art. 1" },
  "tip-protocol": { mla: "art. 1", extradition: "art. 1" },
  "firearms-protocol": { mla: "art. 1", extradition: "art. 1" },
  uncac: { mla: "art. 46", extradition: "art. 44" },
  "drugs-1988": { mla: "art. 7", extradition: "art. 6" },
  "terrorist-financing-1999": { mla: "art. 12", extradition: "art. 11" },
  "terrorist-bombings-1997": { mla: "art. 10", extradition: "art. 9" },
  budapest: { mla: "art. 25", extradition: "art. 24" },
  "un-cybercrime-2024": { mla: "art. 40", extradition: "art. 37" },
  "coe-mla-1959": { mla: "art. 1" },
  "coe-extradition-1957": { extradition: "art. 1" },
  eio: { mla: "art. 1" },
  "eu-freezing-confiscation-2018": { mla: "art. 1" },
  eaw: { extradition: "art. 1" },
};

/** Instruments between some States on whose parties there is no data here: they are named, so that nobody forgets to look. */
export const withoutData: Readonly<Record<Cooperation, readonly string[]>> = {
  mla: [
    "coe-mla-2nd-protocol",
    "budapest-2nd-protocol",
    "nassau-1992",
    "san-luis-1996",
    "sadc-mla",
    "ecowas-mla",
    "asean-mlat",
    "riyadh-1983",
  ],
  extradition: [
    "coe-extradition-2nd-protocol",
    "coe-extradition-3rd-protocol",
    "coe-extradition-4th-protocol",
    "ecowas-extradition",
    "riyadh-1983",
  ],
};
