import type { Instrument } from "./instrument.js";

/** Kenyan Mutual Legal Assistance Act, as a university’s database of legislation reproduces it: what Kenya asks of a request made to it. */
export const kenyaMla2011: Instrument = {
  id: "kenya-mla-2011",
  binding: true,
  title: "Mutual Legal Assistance Act of Kenya (No. 36 of 2011)",
  short: "Kenyan MLA Act",
  series: "No. 36 of 2011",
  kinds: ["mla"],
  basisArticle: {},
  lawOf: { state: "KE", side: "requested" },
  requirements: [
    { provision: "s. 9", element: "requestingAuthority", mark: "K", obligation: "must" },
    { provision: "s. 9", element: "subject", mark: "K", obligation: "must" },
    { provision: "s. 9", element: "nature", mark: "K", obligation: "must" },
    { provision: "s. 9", element: "purpose", mark: "K", obligation: "must" },
    { provision: "s. 9", element: "deadlineReason", mark: "K", obligation: "must" },
    { provision: "s. 9", element: "date", mark: "K", obligation: "must" },
    { provision: "s. 9(b)", element: "legalBasis", mark: "K", obligation: "must" },
    { provision: "s. 9(f)-(h)", element: "stage", mark: "K", obligation: "must" },
    { provision: "s. 9(f)-(h)", element: "facts", mark: "K", obligation: "must" },
    { provision: "s. 9(f)-(h)", element: "offences", mark: "K", obligation: "must" },
    { provision: "s. 9(k)", element: "signature", mark: "K", obligation: "must" },
  ],
  measures: [],
  thresholds: [],
  provisions: [
    {
      provision: "s. 9",
      says: "The request also names the treaty or other basis, assures reciprocity, lists its documents, and bears signature and stamp.",
      mark: "K",
    },
  ],
};
