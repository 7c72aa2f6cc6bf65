import type { Instrument } from "./instrument.js";

/** Third Additional Protocol to the 1957 Convention: simplified extradition of a person who consents. Nothing of it was read in the text. */
export const coeExtradition3rdProtocol: Instrument = {
  id: "coe-extradition-3rd-protocol",
  binding: true,
  title: "Third Additional Protocol to the European Convention on Extradition",
  short: "CoE 1957 3rd Protocol",
  date: "2010-11-10",
  place: "Strasbourg",
  series: "CETS No. 209",
  kinds: ["extradition", "provisionalArrest"],
  basisArticle: {},
  supplements: "coe-extradition-1957",
  requirements: [
    {
      provision: "art. 2(2)",
      element: "extradition.description",
      mark: "K",
      obligation: "must",
      kinds: ["provisionalArrest"],
    },
    {
      provision: "art. 2(2)",
      element: "provisional.decision",
      mark: "K",
      obligation: "must",
      kinds: ["provisionalArrest"],
    },
    {
      provision: "art. 2(2)",
      element: "offence.maximumPenalty",
      mark: "K",
      obligation: "must",
      kinds: ["provisionalArrest"],
    },
    { provision: "art. 2(2)", element: "facts", mark: "K", obligation: "must", kinds: ["provisionalArrest"] },
  ],
  measures: [],
  thresholds: [],
  provisions: [
    {
      provision: "art. 1",
      says: "A person who consents is extradited in a simplified procedure, without a formal request where a provisional arrest was asked for.",
      mark: "K",
    },
    {
      provision: "art. 2(2)",
      says: "So that the person can decide, the request for provisional arrest also gives nationality, authority, warrant or judgment, nature and maximum penalty of the offence, lapse of time, the circumstances with time, place and degree of participation, and the consequences of a trial in absentia.",
      mark: "K",
    },
    { provision: "art. 5", says: "The person may also renounce the rule of speciality.", mark: "K" },
  ],
};
