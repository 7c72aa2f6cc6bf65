import type { Instrument } from "./instrument.js";

/** Treaty between Switzerland and the United States on assistance. Its content list is art. 29. */
export const usSwitzerlandMla1973: Instrument = {
  id: "us-switzerland-mla-1973",
  binding: true,
  title:
    "Treaty between the Swiss Confederation and the United States of America on Mutual Assistance in Criminal Matters",
  short: "US-Switzerland MLA treaty 1973",
  date: "1973-05-25",
  place: "Berne",
  series: "SR 0.351.933.6",
  kinds: ["mla"],
  basisArticle: { mla: "1" },
  between: ["CH", "US"],
  requirements: [
    { provision: "art. 29(1)", element: "requestingAuthority", mark: "V", obligation: "must" },
    { provision: "art. 29(1)", element: "subject", mark: "V", obligation: "must" },
    { provision: "art. 29(1)", element: "nature", mark: "V", obligation: "must" },
    { provision: "art. 29(1)", element: "facts", mark: "V", obligation: "must" },
    { provision: "art. 29(1)", element: "purpose", mark: "V", obligation: "must" },
    { provision: "art. 29(1)", element: "measure.nexus", mark: "V", obligation: "must" },
    { provision: "art. 29(1)(c)", element: "person.identity", mark: "V", obligation: "must" },
    { provision: "art. 29(2)", element: "procedureDetail", mark: "V", obligation: "must" },
  ],
  measures: [
    { measure: "statement", provision: "art. 1", mark: "K" },
    { measure: "records", provision: "art. 1", mark: "K" },
    { measure: "serviceOfDocuments", provision: "art. 1", mark: "K" },
    { measure: "searchAndSeizure", provision: "art. 1", mark: "K" },
    { measure: "other", provision: "art. 1", mark: "K" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 29(1)",
      says: "A request says which authority makes it, subject and nature of the matter with the essential acts, the main reason why the evidence is needed, and full name, place and day of birth and address of the persons.",
      mark: "V",
    },
    {
      provision: "art. 29(2)",
      says: "As far as necessary it adds what is known of witnesses, procedures, whether an oath is asked, the information wanted, the documents with their holder and the form of copies and certificates, and allowances.",
      mark: "V",
    },
  ],
};
