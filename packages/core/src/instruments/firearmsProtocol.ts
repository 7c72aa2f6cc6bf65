import type { Instrument } from "./instrument.js";

/** Firearms Protocol to UNTOC. It has no content list of its own: that of UNTOC applies. */
export const firearmsProtocol: Instrument = {
  id: "firearms-protocol",
  binding: true,
  title:
    "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime",
  short: "Firearms Protocol",
  date: "2001-05-31",
  place: "New York",
  series: "UNTS vol. 2326, p. 208",
  kinds: ["mla", "extradition", "provisionalArrest"],
  basisArticle: { mla: "1", extradition: "1", provisionalArrest: "1" },
  supplements: "untoc",
  requirements: [
    // That the request names the offence of art. 5 follows from the scope of the Protocol; no provision says so in words.
    { provision: "art. 5", element: "offence.convention", mark: "K", obligation: "must" },
  ],
  measures: [
    { measure: "other", provision: "art. 12(1)-(2)", mark: "V" },
    { measure: "other", provision: "art. 12(4)", mark: "K" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 1(2)",
      says: "The provisions of the Convention apply to the Protocol mutatis mutandis.",
      mark: "K",
    },
    { provision: "art. 1(3)", says: "Offences under art. 5 count as offences of the Convention.", mark: "K" },
    {
      provision: "art. 5",
      says: "States make it an offence to manufacture or traffic in firearms illicitly, and to falsify or remove their markings.",
      mark: "K",
    },
    {
      provision: "art. 12(1)-(2)",
      says: "States exchange information from cases on producers, dealers, groups, means of concealment and routes.",
      mark: "V",
    },
    {
      provision: "art. 12(4)",
      says: "Requests to trace firearms are answered promptly; useful are make, model, calibre, serial number, markings, country of manufacture or import, and day and place of seizure.",
      mark: "K",
    },
    { provision: "art. 13(2)", says: "Each State names one point of contact for matters of the Protocol.", mark: "K" },
  ],
};
