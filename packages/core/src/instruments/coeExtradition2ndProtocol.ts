import type { Instrument } from "./instrument.js";

/** Second Additional Protocol to the 1957 Convention. Art. 3 was read whole in the French text (Viadrina International Law Project). */
export const coeExtradition2ndProtocol: Instrument = {
  id: "coe-extradition-2nd-protocol",
  binding: true,
  title: "Second Additional Protocol to the European Convention on Extradition",
  short: "CoE 1957 2nd Protocol",
  date: "1978-03-17",
  place: "Strasbourg",
  series: "ETS No. 098",
  kinds: ["extradition", "provisionalArrest"],
  basisArticle: {},
  supplements: "coe-extradition-1957",
  requirements: [
    {
      provision: "art. 3",
      element: "extradition.presenceAtTrial",
      mark: "V",
      obligation: "mayRefuse",
      kinds: ["extradition"],
    },
    { provision: "art. 3", element: "extradition.retrial", mark: "V", obligation: "mayRefuse", kinds: ["extradition"] },
  ],
  measures: [],
  thresholds: [],
  provisions: [
    {
      provision: "art. 2",
      says: "Extradition is granted for fiscal offences that correspond to one of the requested State’s law.",
      mark: "K",
    },
    {
      provision: "art. 3",
      says: "Where a judgment was given in absentia, extradition may be refused if the minimum rights of defence were not met, unless a retrial that safeguards them is assured.",
      mark: "V",
    },
    {
      provision: "art. 5",
      says: "The request goes between Ministries of Justice; the diplomatic channel stays open.",
      mark: "K",
    },
  ],
};
