import type { Instrument } from "./instrument.js";

/**
 * United Nations Convention against Cybercrime: adopted in 2024, opened for signature in 2025, not in force at the last knowledge here.
 * Nothing of it was read in the text. Whether its content list is paragraph 14 or 15 of art. 40 is not known: the article is cited.
 */
export const unCybercrime2024: Instrument = {
  id: "un-cybercrime-2024",
  binding: true,
  title:
    "United Nations Convention against Cybercrime; Strengthening International Cooperation for Combating Certain Crimes Committed by Means of Information and Communications Technology Systems and for the Sharing of Evidence in Electronic Form of Serious Crimes",
  short: "UN Convention against Cybercrime",
  date: "2024-12-24",
  place: "New York",
  series: "A/RES/79/243",
  kinds: ["mla", "extradition"],
  basisArticle: { mla: "40", extradition: "37" },
  requirements: [
    { provision: "art. 40", element: "requestingAuthority", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 40", element: "subject", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 40", element: "nature", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 40", element: "stage", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 40", element: "conductingAuthority", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 40", element: "facts", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 40", element: "measures", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 40", element: "measure.description", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 40", element: "procedureDetail", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 40", element: "measure.nexus", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 40", element: "person.identity", mark: "K", obligation: "ifPossible", kinds: ["mla"] },
    { provision: "art. 40", element: "person.nationality", mark: "K", obligation: "ifPossible", kinds: ["mla"] },
    { provision: "art. 40", element: "person.location", mark: "K", obligation: "ifPossible", kinds: ["mla"] },
    { provision: "art. 40", element: "purpose", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 40(8)", element: "offence.dualCriminality", mark: "K", obligation: "mayRefuse", kinds: ["mla"] },
    {
      provision: "art. 37(1)",
      element: "offence.dualCriminality",
      mark: "K",
      obligation: "mayRefuse",
      kinds: ["extradition"],
    },
  ],
  measures: [
    { measure: "preservation", provision: "art. 42", mark: "K" },
    { measure: "subscriberData", provision: "art. 44", mark: "K" },
    { measure: "trafficData", provision: "art. 44", mark: "K" },
    { measure: "contentData", provision: "art. 44", mark: "K" },
    { measure: "realTimeTrafficData", provision: "art. 45", mark: "K" },
    { measure: "interception", provision: "art. 46", mark: "K" },
    { measure: "statement", provision: "art. 40(3)", mark: "K" },
    { measure: "serviceOfDocuments", provision: "art. 40(3)", mark: "K" },
    { measure: "searchAndSeizure", provision: "art. 40(3)", mark: "K" },
    { measure: "bankRecords", provision: "art. 40(3)", mark: "K" },
    { measure: "records", provision: "art. 40(3)", mark: "K" },
    { measure: "freezing", provision: "art. 40(3)", mark: "K" },
    { measure: "tracingProceeds", provision: "art. 40(3)", mark: "K" },
    { measure: "other", provision: "art. 40(3)", mark: "K" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 35(1)(c)",
      says: "Evidence in electronic form is shared for the offences of the Convention and for serious crime, which is punishable by at least four years at the maximum.",
      mark: "K",
    },
    {
      provision: "art. 36",
      says: "Personal data are transferred under the safeguards of domestic law and of the Convention.",
      mark: "K",
    },
    {
      provision: "art. 37(15)",
      says: "There is no duty to extradite where the request serves discrimination.",
      mark: "K",
    },
    {
      provision: "art. 40(22)",
      says: "There is no duty to assist where the request serves discrimination.",
      mark: "K",
    },
    { provision: "art. 41", says: "Each State has a point of contact that can be reached at all hours.", mark: "K" },
    { provision: "art. 42(3)", says: "Dual criminality is no condition of preservation.", mark: "K" },
    {
      provision: "art. 42(7)",
      says: "Data are preserved for at least sixty days, so that a request for disclosure can follow.",
      mark: "K",
    },
    {
      provision: "art. 43",
      says: "Traffic data that show a provider in another State in the path are disclosed at once in part.",
      mark: "K",
    },
    {
      provision: "art. 44",
      says: "Stored data are searched, seized or disclosed, with speed where they may be lost.",
      mark: "K",
    },
    {
      provision: "art. 45",
      says: "A request for traffic data in real time names authority, facts, data and their relation to the offence, what identifies owner, user or place, the need, and the period with its reason.",
      mark: "K",
    },
    {
      provision: "art. 46",
      says: "Content is collected in real time to the extent that treaties and domestic law allow.",
      mark: "K",
    },
  ],
};
