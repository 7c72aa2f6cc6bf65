import type { Instrument } from "./instrument.js";

/** Second Additional Protocol to the Convention on Cybercrime. Nothing of it was read in the text, and whether it is in force is not known here. */
export const budapest2ndProtocol: Instrument = {
  id: "budapest-2nd-protocol",
  binding: true,
  title:
    "Second Additional Protocol to the Convention on Cybercrime on enhanced co-operation and disclosure of electronic evidence",
  short: "Budapest Convention 2nd Protocol",
  date: "2022-05-12",
  place: "Strasbourg",
  series: "CETS No. 224",
  kinds: ["mla"],
  basisArticle: { mla: "8" },
  supplements: "budapest",
  requirements: [
    // Art. 7 is about orders that go to the provider itself, and no letter: what they contain stands under the provisions.
    {
      provision: "art. 8(3)",
      element: "requestingAuthority",
      mark: "K",
      obligation: "must",
      measures: ["subscriberData", "trafficData"],
    },
    {
      provision: "art. 8(3)",
      element: "offence.provision",
      mark: "K",
      obligation: "must",
      measures: ["subscriberData", "trafficData"],
    },
    {
      provision: "art. 8(3)",
      element: "offence.maximumPenalty",
      mark: "K",
      obligation: "must",
      measures: ["subscriberData", "trafficData"],
    },
    {
      provision: "art. 8(3)",
      element: "facts",
      mark: "K",
      obligation: "must",
      measures: ["subscriberData", "trafficData"],
    },
    {
      provision: "art. 8(3)",
      element: "measure.nexus",
      mark: "K",
      obligation: "must",
      measures: ["subscriberData", "trafficData"],
    },
  ],
  measures: [
    { measure: "subscriberData", provision: "art. 8", mark: "K" },
    { measure: "trafficData", provision: "art. 8", mark: "K" },
    { measure: "videoHearing", provision: "art. 11", mark: "K" },
    { measure: "emergencyDisclosure", provision: "art. 9", mark: "K" },
    { measure: "emergencyDisclosure", provision: "art. 10", mark: "K" },
    { measure: "jointInvestigationTeam", provision: "art. 12", mark: "K" },
    { measure: "other", provision: "art. 10", mark: "K" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 6(3)",
      says: "A request to a registrar for data on a domain name gives day, authority and contact, the domain and the data wanted, says that it is made under the Protocol, why the data are needed for one investigation and used for it alone, and when and how they are to be disclosed.",
      mark: "K",
    },
    {
      provision: "art. 7(3)-(4)",
      says: "An order to a provider for subscriber data gives authority and day, says that it is made under the Protocol, names the provider, the offence, the authority that seeks the data and the data in detail, and comes with legal grounds, penalties, contact, time and manner, earlier preservation and special instructions.",
      mark: "K",
    },
    {
      provision: "art. 8(3)",
      says: "A request to give effect to an order for subscriber or traffic data adds why the provider is believed to hold them, the facts, their relevance, whether they are preserved, and special procedures.",
      mark: "K",
    },
    {
      provision: "art. 9(3)",
      says: "An emergency request for stored data states authority and day, the emergency, the provider, offence and penalties, the facts that show the emergency and how the data relate to it, and the data in detail.",
      mark: "K",
    },
    {
      provision: "art. 10(2)",
      says: "A request for emergency assistance states the facts that show the emergency, and how the assistance relates to it.",
      mark: "K",
    },
    { provision: "art. 12", says: "Joint investigation teams rest on an agreement.", mark: "K" },
    {
      provision: "art. 14",
      says: "Personal data that are sent are protected by the rules of the Protocol.",
      mark: "K",
    },
  ],
};
