import type { Instrument } from "./instrument.js";

export const untoc: Instrument = {
  id: "untoc",
  binding: true,
  title: "United Nations Convention against Transnational Organized Crime",
  short: "UNTOC",
  date: "2000-11-15",
  place: "New York",
  series: "UNTS vol. 2225, p. 209",
  kinds: ["mla", "extradition", "provisionalArrest"],
  basisArticle: { mla: "18", extradition: "16", provisionalArrest: "16(9)" },
  requirements: [
    { provision: "art. 18(15)(a)", element: "requestingAuthority", mark: "V", obligation: "must", kinds: ["mla"] },
    { provision: "art. 18(15)(b)", element: "subject", mark: "V", obligation: "must", kinds: ["mla"] },
    { provision: "art. 18(15)(b)", element: "nature", mark: "V", obligation: "must", kinds: ["mla"] },
    { provision: "art. 18(15)(b)", element: "stage", mark: "V", obligation: "must", kinds: ["mla"] },
    { provision: "art. 18(15)(b)", element: "conductingAuthority", mark: "V", obligation: "must", kinds: ["mla"] },
    { provision: "art. 18(15)(c)", element: "facts", mark: "V", obligation: "must", kinds: ["mla"] },
    { provision: "art. 18(15)(d)", element: "measures", mark: "V", obligation: "must", kinds: ["mla"] },
    { provision: "art. 18(15)(f)", element: "purpose", mark: "V", obligation: "must", kinds: ["mla"] },
  ],
  measures: [{ measure: "bankRecords", provision: "art. 18(3)(f)", mark: "V" }],
  thresholds: [],
  provisions: [],
};
