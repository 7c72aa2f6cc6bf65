import type { Instrument } from "./instrument.js";

/** Strasbourg Convention on proceeds of crime. Its content list is art. 27; nothing of it was read in the text. */
export const coeLaundering1990: Instrument = {
  id: "coe-laundering-1990",
  binding: true,
  title: "Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime",
  short: "CoE Laundering Convention 1990",
  date: "1990-11-08",
  place: "Strasbourg",
  series: "ETS No. 141",
  kinds: ["mla"],
  basisArticle: { mla: "7" },
  requirements: [
    { provision: "art. 27(1)", element: "requestingAuthority", mark: "K", obligation: "must" },
    { provision: "art. 27(1)", element: "conductingAuthority", mark: "K", obligation: "must" },
    { provision: "art. 27(1)", element: "measures", mark: "K", obligation: "must" },
    { provision: "art. 27(1)", element: "purpose", mark: "K", obligation: "must" },
    { provision: "art. 27(1)", element: "facts", mark: "K", obligation: "must" },
    {
      provision: "art. 27(1)",
      element: "offence.lawText",
      mark: "K",
      obligation: "must",
      measures: ["freezing", "confiscationEnforcement"],
    },
    {
      provision: "art. 27(1)",
      element: "measure.lawfulAtHome",
      mark: "K",
      obligation: "must",
      measures: ["freezing", "confiscationEnforcement"],
    },
    { provision: "art. 27(1)", element: "person.identity", mark: "K", obligation: "ifPossible" },
    { provision: "art. 27(1)", element: "person.nationality", mark: "K", obligation: "ifPossible" },
    { provision: "art. 27(1)", element: "person.location", mark: "K", obligation: "ifPossible" },
    { provision: "art. 27(1)", element: "asset.description", mark: "K", obligation: "ifPossible" },
    { provision: "art. 27(1)", element: "asset.location", mark: "K", obligation: "ifPossible" },
    { provision: "art. 27(1)", element: "procedureDetail", mark: "K", obligation: "must" },
  ],
  measures: [
    { measure: "tracingProceeds", provision: "art. 8", mark: "K" },
    { measure: "freezing", provision: "art. 11", mark: "K" },
    { measure: "confiscationEnforcement", provision: "art. 13", mark: "K" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 27(1)",
      says: "A request names both authorities, object and reason, the facts with day, place and circumstances, the persons and the property as far as needed, and particular procedures; for coercive measures the law, and that they could be taken at home.",
      mark: "K",
    },
    { provision: "art. 27(2)", says: "A request to secure a sum of money says up to what amount.", mark: "K" },
    {
      provision: "art. 27(3)",
      says: "A request to enforce a confiscation comes with a certified copy of the order and its grounds, the statement that it is enforceable and not open to ordinary appeal, and how far it is to be enforced; third parties’ rights are shown to have been heard.",
      mark: "K",
    },
  ],
};
