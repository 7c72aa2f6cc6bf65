import type { Instrument } from "./instrument.js";

/**
 * Riyadh Agreement. That art. 42 lists the documents of an extradition is stated by a secondary page; what it and the articles on letters rogatory say
 * was not read.
 */
export const riyadh1983: Instrument = {
  id: "riyadh-1983",
  binding: true,
  title: "Riyadh Arab Agreement for Judicial Cooperation",
  short: "Riyadh Agreement",
  date: "1983-04-06",
  place: "Riyadh",
  kinds: ["mla", "extradition"],
  basisArticle: { mla: "14", extradition: "38" },
  requirements: [
    { provision: "art. 14-21", element: "requestingAuthority", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 14-21", element: "requestedAuthority", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 14-21", element: "subject", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 14-21", element: "facts", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 14-21", element: "measures", mark: "K", obligation: "must", kinds: ["mla"] },
    { provision: "art. 14-21", element: "person.identity", mark: "K", obligation: "ifPossible", kinds: ["mla"] },
    { provision: "art. 14-21", element: "person.location", mark: "K", obligation: "ifPossible", kinds: ["mla"] },
    { provision: "art. 42", element: "extradition.description", mark: "K", obligation: "must", kinds: ["extradition"] },
    { provision: "art. 42", element: "extradition.decision", mark: "K", obligation: "must", kinds: ["extradition"] },
    { provision: "art. 42", element: "offences", mark: "K", obligation: "must", kinds: ["extradition"] },
    { provision: "art. 42", element: "offence.provision", mark: "K", obligation: "must", kinds: ["extradition"] },
    { provision: "art. 42", element: "facts", mark: "K", obligation: "must", kinds: ["extradition"] },
    { provision: "art. 42", element: "offence.lawText", mark: "K", obligation: "must", kinds: ["extradition"] },
    { provision: "art. 42", element: "extradition.evidence", mark: "K", obligation: "must", kinds: ["extradition"] },
    { provision: "art. 42", element: "extradition.enforceable", mark: "K", obligation: "must", kinds: ["extradition"] },
  ],
  measures: [
    { measure: "statement", provision: "art. 14-21", mark: "K" },
    { measure: "serviceOfDocuments", provision: "art. 14-21", mark: "K" },
    { measure: "searchAndSeizure", provision: "art. 14-21", mark: "K" },
    { measure: "records", provision: "art. 14-21", mark: "K" },
    { measure: "other", provision: "art. 14-21", mark: "K" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 14-21",
      says: "Letters rogatory name the case, both authorities, the persons with their addresses, and the questions or facts.",
      mark: "K",
    },
    { provision: "art. 38-57", says: "Extradition is granted under these articles.", mark: "K" },
    {
      provision: "art. 42",
      says: "The article lists the documents that go with a request for extradition.",
      mark: "S",
    },
  ],
};
