import type { Instrument } from "./instrument.js";

/** MERCOSUR protocol on assistance. Its content list is art. 6(3), and art. 6(4) for single measures, which stands with these. */
export const sanLuis1996: Instrument = {
  id: "san-luis-1996",
  binding: true,
  title: "Protocol of San Luis on Mutual Legal Assistance in Criminal Matters",
  short: "San Luis Protocol",
  date: "1996-06-25",
  place: "San Luis",
  series: "MERCOSUR/CMC/DEC. No. 2/96",
  kinds: ["mla"],
  basisArticle: { mla: "1" },
  requirements: [
    { provision: "art. 6(3)(a)", element: "requestingAuthority", mark: "V", obligation: "must" },
    { provision: "art. 6(3)(b)", element: "subject", mark: "V", obligation: "must" },
    { provision: "art. 6(3)(b)", element: "nature", mark: "V", obligation: "must" },
    { provision: "art. 6(3)(b)", element: "offences", mark: "V", obligation: "must" },
    { provision: "art. 6(3)(c)", element: "measures", mark: "V", obligation: "must" },
    { provision: "art. 6(3)(c)", element: "measure.description", mark: "V", obligation: "must" },
    { provision: "art. 6(3)(d)", element: "measure.nexus", mark: "V", obligation: "must" },
    { provision: "art. 6(3)(e)", element: "offence.lawText", mark: "V", obligation: "must" },
    { provision: "art. 6(3)(f)", element: "person.identity", mark: "V", obligation: "ifPossible" },
    { provision: "art. 6(4)(f)", element: "procedureDetail", mark: "V", obligation: "must" },
  ],
  measures: [
    { measure: "statement", provision: "art. 6(4)(a)", mark: "V" },
    { measure: "serviceOfDocuments", provision: "art. 6(4)(b)", mark: "V" },
    { measure: "searchAndSeizure", provision: "art. 6(4)(d)", mark: "V" },
    { measure: "freezing", provision: "art. 6(4)(d)", mark: "V" },
    { measure: "voluntaryAppearance", provision: "art. 6(4)(g)", mark: "V" },
    { measure: "videoHearing", provision: "art. 2", mark: "K" },
    { measure: "bankRecords", provision: "art. 2", mark: "K" },
    { measure: "records", provision: "art. 2", mark: "K" },
    { measure: "tracingProceeds", provision: "art. 2", mark: "K" },
    { measure: "transferOfDetainedPerson", provision: "art. 2", mark: "K" },
    { measure: "other", provision: "art. 2", mark: "K" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 6(2)",
      says: "A request by fax or e-mail is confirmed by a signed original within ten days.",
      mark: "V",
    },
    { provision: "art. 6(4)(c)", says: "The request describes the persons who are to be located.", mark: "V" },
    { provision: "art. 6(4)(h)", says: "Whatever else helps the execution is added.", mark: "V" },
    {
      provision: "art. 6(4)(i)",
      says: "The request names the authority of the requesting State that is to attend.",
      mark: "V",
    },
    {
      provision: "art. 6(5)",
      says: "The request is written in the language of the requesting State, with a translation into that of the requested State.",
      mark: "V",
    },
  ],
};
