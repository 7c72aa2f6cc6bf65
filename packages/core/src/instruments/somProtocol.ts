import type { Instrument } from "./instrument.js";

/**
 * Protocol against the Smuggling of Migrants. It has no content list of its own: that of UNTOC applies.
 * Art. 6(1)-(2) and art. 13 were read in the French text as published in Switzerland (SR 0.311.541, droit-bilingue.ch), art. 6(3)
 * as quoted by UNODC (University Module on Smuggling of Migrants, "Aggravating circumstances"), art. 5 as quoted there
 * ("Non-criminalization of smuggled migrants"), art. 16 in the French and Dutch texts of the Netherlands treaty series (Trb. 2004, 36).
 * Art. 6(4) is told there in other words.
 */
export const somProtocol: Instrument = {
  id: "som-protocol",
  binding: true,
  title:
    "Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime",
  short: "Smuggling of Migrants Protocol",
  date: "2000-11-15",
  place: "New York",
  series: "UNTS vol. 2241, p. 507",
  kinds: ["mla", "extradition", "provisionalArrest"],
  basisArticle: { mla: "1", extradition: "1", provisionalArrest: "1" },
  supplements: "untoc",
  // That the request names the offence of art. 6 follows from the scope of the Protocol; no provision says so in words.
  requirements: [{ provision: "art. 6", element: "offence.convention", mark: "K", obligation: "must" }],
  measures: [
    { measure: "documentVerification", provision: "art. 13", mark: "V" },
    { measure: "boarding", provision: "art. 8(1)-(4)", mark: "V" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 1(2)",
      says: "The provisions of the Convention apply to the Protocol mutatis mutandis.",
      mark: "K",
    },
    { provision: "art. 1(3)", says: "Offences under art. 6 count as offences of the Convention.", mark: "K" },
    {
      provision: "art. 5",
      says: "Migrants do not become liable to prosecution under the Protocol for having been the object of the conduct of art. 6.",
      mark: "V",
    },
    {
      provision: "art. 6",
      says: "States make it an offence to smuggle migrants, to make, procure or hold false travel documents for that end, and to enable an illegal stay, for a material benefit.",
      mark: "V",
    },
    {
      provision: "art. 6(3)",
      says: "Danger to the lives of the migrants and inhuman treatment are aggravating circumstances.",
      mark: "V",
    },
    {
      provision: "art. 6(4)",
      says: "The Protocol does not keep a State from measures against a person whose conduct is an offence under its own law.",
      mark: "S",
    },
    {
      provision: "art. 8(1)-(4)",
      says: "At sea the flag State is notified, asked to confirm the registry and to authorise boarding, search and measures, and told the result.",
      mark: "V",
    },
    {
      provision: "art. 13",
      says: "On request a State verifies within a reasonable time whether travel or identity documents issued in its name are legitimate and valid.",
      mark: "V",
    },
    {
      provision: "art. 16(2)-(4)",
      says: "States protect smuggled migrants against violence, assist those whose lives or safety are in danger, and mind the special needs of women and children.",
      mark: "V",
    },
  ],
};
