import type { Instrument } from "./instrument.js";

/**
 * European Convention on Extradition. Its content lists are art. 12(2), and art. 16(2) for provisional arrest.
 * Art. 9 was read in the French text as published in Switzerland (SR 0.353.1, droit-bilingue.ch), art. 16(1) only in the Polish
 * translation (standardyprawa.pl).
 */
export const coeExtradition1957: Instrument = {
  id: "coe-extradition-1957",
  binding: true,
  title: "European Convention on Extradition",
  short: "CoE 1957",
  date: "1957-12-13",
  place: "Paris",
  series: "ETS No. 024",
  kinds: ["extradition", "provisionalArrest"],
  basisArticle: { extradition: "12", provisionalArrest: "16" },
  requirements: [
    {
      provision: "art. 12(2)(a)",
      element: "extradition.decision",
      mark: "V",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "art. 12(2)(a)",
      element: "extradition.enforceable",
      mark: "V",
      obligation: "must",
      kinds: ["extradition"],
    },
    { provision: "art. 12(2)(b)", element: "offences", mark: "V", obligation: "must", kinds: ["extradition"] },
    { provision: "art. 12(2)(b)", element: "offence.provision", mark: "V", obligation: "must", kinds: ["extradition"] },
    { provision: "art. 12(2)(b)", element: "facts", mark: "V", obligation: "must", kinds: ["extradition"] },
    { provision: "art. 12(2)(c)", element: "offence.lawText", mark: "V", obligation: "must", kinds: ["extradition"] },
    {
      provision: "art. 12(2)(c)",
      element: "extradition.person",
      mark: "V",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "art. 12(2)(c)",
      element: "extradition.description",
      mark: "V",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "art. 12(2)(c)",
      element: "person.nationality",
      mark: "V",
      obligation: "ifPossible",
      kinds: ["extradition"],
    },
    // The Convention covers offences punishable in both States by a year or more: without that no duty to extradite.
    {
      provision: "art. 2(1)",
      element: "offence.maximumPenalty",
      mark: "V",
      obligation: "mayRefuse",
      kinds: ["extradition"],
    },
    {
      provision: "art. 2(1)",
      element: "offence.dualCriminality",
      mark: "V",
      obligation: "mayRefuse",
      kinds: ["extradition"],
    },
    {
      provision: "art. 10",
      element: "offence.limitation",
      mark: "V",
      obligation: "mayRefuse",
      kinds: ["extradition"],
    },
    {
      provision: "art. 16(1)",
      element: "provisional.urgency",
      mark: "S",
      obligation: "must",
      kinds: ["provisionalArrest"],
    },
    {
      provision: "art. 16(2)",
      element: "provisional.decision",
      mark: "V",
      obligation: "must",
      kinds: ["provisionalArrest"],
    },
    {
      provision: "art. 16(2)",
      element: "provisional.intention",
      mark: "V",
      obligation: "must",
      kinds: ["provisionalArrest"],
    },
    {
      provision: "art. 16(2)",
      element: "provisional.offenceTimePlace",
      mark: "V",
      obligation: "must",
      kinds: ["provisionalArrest"],
    },
    {
      provision: "art. 16(2)",
      element: "extradition.description",
      mark: "V",
      obligation: "ifPossible",
      kinds: ["provisionalArrest"],
    },
  ],
  measures: [],
  thresholds: [{ kind: "extradition", offence: "P1Y", sentence: "P4M", provision: "art. 2(1)", mark: "V" }],
  provisions: [
    {
      provision: "art. 2(1)",
      says: "The offence is punishable in both States by at least one year; a sentence already imposed is of at least four months.",
      mark: "V",
    },
    {
      provision: "art. 2(2)",
      says: "Where one of several offences reaches the minimum, extradition may be granted for the others too.",
      mark: "V",
    },
    { provision: "art. 6", says: "A State may refuse to extradite its nationals.", mark: "V" },
    {
      provision: "art. 9",
      says: "Extradition is not granted where the requested State has finally judged the person for the same facts.",
      mark: "V",
    },
    {
      provision: "art. 10",
      says: "Extradition is not granted where prosecution or punishment has lapsed in time under the law of either State.",
      mark: "V",
    },
    {
      provision: "art. 11",
      says: "Where the offence carries the death penalty, and the requested State does not have it or does not carry it out, extradition may be refused unless a sufficient assurance is given that it will not be carried out.",
      mark: "V",
    },
    {
      provision: "art. 13",
      says: "The requested State may ask for a supplement and set a time limit for it.",
      mark: "V",
    },
    {
      provision: "art. 14",
      says: "The person is prosecuted only for the offences for which extradition was granted, unless the requested State consents or the person stays forty-five days after release.",
      mark: "V",
    },
    {
      provision: "art. 16(2)",
      says: "A request for provisional arrest says that a warrant or judgment exists and that extradition will be requested, for what offence, when and where committed, and describes the person as far as possible.",
      mark: "V",
    },
    {
      provision: "art. 16(4)",
      says: "Provisional arrest may end after eighteen days without the request and its documents, and never lasts longer than forty.",
      mark: "V",
    },
  ],
};
