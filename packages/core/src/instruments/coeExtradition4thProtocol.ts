import type { Instrument } from "./instrument.js";

/**
 * Fourth Additional Protocol to the 1957 Convention. It replaces arts 10, 12, 14 and 21.
 * Art. 1 was read in the English text printed in the Diário da Assembleia da República of 3 October 2018.
 */
export const coeExtradition4thProtocol: Instrument = {
  id: "coe-extradition-4th-protocol",
  binding: true,
  title: "Fourth Additional Protocol to the European Convention on Extradition",
  short: "CoE 1957 4th Protocol",
  date: "2012-09-20",
  place: "Vienna",
  series: "CETS No. 212",
  kinds: ["extradition", "provisionalArrest"],
  basisArticle: {},
  supplements: "coe-extradition-1957",
  requirements: [
    {
      provision: "art. 2 (new art. 12(2))",
      element: "extradition.decision",
      mark: "V",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "art. 2 (new art. 12(2))",
      element: "offence.limitation",
      mark: "V",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "art. 2 (new art. 12(2))",
      element: "extradition.description",
      mark: "V",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "art. 2 (new art. 12(2))",
      element: "extradition.location",
      mark: "V",
      // "Any other information which will help" to establish the location: a reason why it is not known is an answer.
      obligation: "ifPossible",
      kinds: ["extradition"],
    },
  ],
  measures: [],
  thresholds: [],
  provisions: [
    {
      provision: "art. 1 (new art. 10)",
      says: "Lapse of time under the law of the requesting Party bars extradition; lapse under the law of the requested Party does not, unless that Party has reserved it.",
      mark: "V",
    },
    {
      provision: "art. 2 (new art. 12(1))",
      says: "The request is sent by the Ministry of Justice or another competent authority of the requesting Party.",
      mark: "V",
    },
    {
      provision: "art. 2 (new art. 12(2))",
      says: "A copy of the warrant or judgment is enough; the statement of the offences covers the provisions on lapse of time; data on identity and location of the person are added.",
      mark: "V",
    },
    {
      provision: "art. 3 (new art. 14)",
      says: "Consent to prosecution for other offences is decided within ninety days; the period after which speciality ends is thirty days instead of forty-five.",
      mark: "V",
    },
    {
      provision: "art. 5 (new art. 21(2))",
      says: "A request for transit gives identity and nationality, authority, warrant or judgment, nature and penalty of the offence, its circumstances, time and place, and the degree of participation.",
      mark: "V",
    },
    {
      provision: "art. 6",
      says: "Electronic communication is allowed; originals are sent on demand.",
      mark: "V",
    },
  ],
};
