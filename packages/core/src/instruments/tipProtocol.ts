import type { Instrument } from "./instrument.js";

/** Protocol against Trafficking in Persons. It has no content list of its own: that of UNTOC applies. */
export const tipProtocol: Instrument = {
  id: "tip-protocol",
  binding: true,
  title:
    "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime",
  short: "Trafficking in Persons Protocol",
  date: "2000-11-15",
  place: "New York",
  series: "UNTS vol. 2237, p. 319",
  kinds: ["mla", "extradition", "provisionalArrest"],
  basisArticle: { mla: "1", extradition: "1", provisionalArrest: "1" },
  supplements: "untoc",
  requirements: [
    // That the request names the offence of art. 5 follows from the scope of the Protocol; no provision says so in words.
    { provision: "art. 5", element: "offence.convention", mark: "K", obligation: "must" },
  ],
  measures: [],
  thresholds: [],
  provisions: [
    {
      provision: "art. 1(2)",
      says: "The provisions of the Convention apply to the Protocol mutatis mutandis.",
      mark: "K",
    },
    { provision: "art. 1(3)", says: "Offences under art. 5 count as offences of the Convention.", mark: "K" },
    {
      provision: "art. 3",
      says: "Trafficking consists of an act, a means and a purpose of exploitation; where the victim is a child, the means do not matter.",
      mark: "K",
    },
    {
      provision: "art. 5",
      says: "States make trafficking in persons an offence.",
      mark: "V",
    },
    {
      provision: "art. 6(1)",
      says: "The privacy and identity of victims are protected, where appropriate by confidential proceedings.",
      mark: "V",
    },
  ],
};
