import type { Instrument } from "./instrument.js";

/** Commonwealth scheme on extradition: advice, binding on nobody. Read as reproduced by a law firm. */
export const londonScheme: Instrument = {
  id: "london-scheme",
  binding: false,
  title: "London Scheme for Extradition within the Commonwealth",
  short: "London Scheme",
  kinds: ["extradition", "provisionalArrest"],
  basisArticle: {},
  requirements: [
    { provision: "documents", element: "extradition.decision", mark: "S", obligation: "must", kinds: ["extradition"] },
    {
      provision: "documents",
      element: "extradition.description",
      mark: "S",
      obligation: "must",
      kinds: ["extradition"],
    },
    { provision: "documents", element: "facts", mark: "S", obligation: "must", kinds: ["extradition"] },
    { provision: "documents", element: "offence.lawText", mark: "S", obligation: "must", kinds: ["extradition"] },
    { provision: "documents", element: "extradition.evidence", mark: "S", obligation: "must", kinds: ["extradition"] },
    {
      provision: "provisional warrant",
      element: "provisional.offenceTimePlace",
      mark: "S",
      obligation: "must",
      kinds: ["provisionalArrest"],
    },
    {
      provision: "provisional warrant",
      element: "provisional.decision",
      mark: "S",
      obligation: "must",
      kinds: ["provisionalArrest"],
    },
    {
      provision: "provisional warrant",
      element: "extradition.description",
      mark: "S",
      obligation: "must",
      kinds: ["provisionalArrest"],
    },
  ],
  measures: [],
  thresholds: [{ kind: "extradition", offence: "P2Y", provision: "extraditable offences", mark: "S" }],
  provisions: [
    {
      provision: "extraditable offences",
      says: "An offence carries at least two years at the maximum in both States.",
      mark: "S",
    },
    {
      provision: "documents",
      says: "The warrant, particulars of the person, facts and law go with the request, and evidence that makes a prima facie case or a record of the case.",
      mark: "S",
    },
    {
      provision: "provisional warrant",
      says: "A request for a provisional warrant says what the offence was, where and when, that a warrant or conviction exists, and who the person is.",
      mark: "S",
    },
  ],
};
