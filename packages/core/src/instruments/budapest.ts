import type { Instrument } from "./instrument.js";

/**
 * Convention on Cybercrime. Its only content list is art. 29(2), which stands with preservation. Arts 28 and 29 were read as quoted by secondary
 * pages, art. 29(2) in full.
 */
export const budapest: Instrument = {
  id: "budapest",
  binding: true,
  title: "Convention on Cybercrime",
  short: "Budapest Convention",
  date: "2001-11-23",
  place: "Budapest",
  series: "ETS No. 185",
  kinds: ["mla", "extradition"],
  basisArticle: { mla: "25", extradition: "24" },
  requirements: [
    { provision: "art. 25(5)", element: "offence.dualCriminality", mark: "K", obligation: "mayRefuse", kinds: ["mla"] },
    { provision: "art. 27(2)", element: "requestedAuthority", mark: "K", obligation: "should", kinds: ["mla"] },
    {
      provision: "art. 24(1)",
      element: "offence.maximumPenalty",
      mark: "K",
      obligation: "mayRefuse",
      kinds: ["extradition"],
    },
    {
      provision: "art. 24(1)",
      element: "offence.dualCriminality",
      mark: "K",
      obligation: "mayRefuse",
      kinds: ["extradition"],
    },
  ],
  measures: [
    { measure: "preservation", provision: "art. 29", mark: "V" },
    { measure: "subscriberData", provision: "art. 31", mark: "S" },
    { measure: "trafficData", provision: "art. 31", mark: "S" },
    { measure: "contentData", provision: "art. 31", mark: "S" },
    { measure: "realTimeTrafficData", provision: "art. 33", mark: "K" },
    { measure: "interception", provision: "art. 34", mark: "K" },
    { measure: "searchAndSeizure", provision: "art. 31", mark: "K" },
    { measure: "other", provision: "art. 25(1)", mark: "K" },
  ],
  thresholds: [{ kind: "extradition", offence: "P1Y", provision: "art. 24(1)", mark: "K" }],
  provisions: [
    {
      provision: "art. 24",
      says: "Extradition is for offences under arts 2 to 11 that carry at least one year in both States, under the conditions of treaties and of the law of the requested State.",
      mark: "K",
    },
    {
      provision: "art. 25(3)",
      says: "In urgent cases expedited means such as e-mail are used, with security and, if asked, formal confirmation.",
      mark: "K",
    },
    {
      provision: "art. 25(5)",
      says: "Where dual criminality is a condition, it is judged by the conduct and not by the name of the offence.",
      mark: "K",
    },
    {
      provision: "art. 27(1)",
      says: "The procedure of the Convention applies only where no treaty on mutual assistance is in force between the two States.",
      mark: "S",
    },
    {
      provision: "art. 27(3)",
      says: "A request is executed by the procedures that it names, unless they are incompatible with the law of the requested State.",
      mark: "K",
    },
    {
      provision: "art. 27(4)",
      says: "Assistance may be refused for a political offence, or where sovereignty, security or public order would suffer.",
      mark: "K",
    },
    {
      provision: "art. 27(8)",
      says: "The requested State may be asked to keep the request and its substance confidential.",
      mark: "K",
    },
    {
      provision: "art. 27(9)",
      says: "In urgent cases judicial authorities may write to each other directly or through INTERPOL, with a copy to the central authority.",
      mark: "K",
    },
    {
      provision: "art. 28(2)-(4)",
      says: "The requested State may make confidentiality and limited use a condition of what it gives.",
      mark: "S",
    },
    {
      provision: "art. 29(3)-(4)",
      says: "Dual criminality is no condition of preservation, save by reservation for offences other than those of arts 2 to 11.",
      mark: "S",
    },
    {
      provision: "art. 29(5)",
      says: "Preservation may be refused only for a political offence, or where sovereignty, security or public order would suffer.",
      mark: "S",
    },
    {
      provision: "art. 29(7)",
      says: "Data are preserved for at least sixty days, so that a request for disclosure can follow.",
      mark: "S",
    },
    {
      provision: "art. 30",
      says: "Traffic data that show a provider in another State in the path are disclosed at once in part.",
      mark: "S",
    },
    {
      provision: "art. 31",
      says: "Stored data are searched, seized or disclosed, with speed where they may be lost.",
      mark: "S",
    },
    {
      provision: "art. 33",
      says: "Traffic data are collected in real time, at least for offences for which that could be done in a domestic case.",
      mark: "K",
    },
    {
      provision: "art. 34",
      says: "Content is intercepted to the extent that treaties and domestic law allow.",
      mark: "K",
    },
    { provision: "art. 35", says: "Each State has a point of contact that can be reached at all hours.", mark: "K" },
  ],
};
