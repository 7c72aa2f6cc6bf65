import type { Instrument } from "./instrument.js";

/** Inter-American Convention on assistance. Its content list is art. 26. */
export const nassau1992: Instrument = {
  id: "nassau-1992",
  binding: true,
  title: "Inter-American Convention on Mutual Assistance in Criminal Matters",
  short: "Nassau Convention",
  date: "1992-05-23",
  place: "Nassau",
  series: "OASTS No. 75",
  kinds: ["mla"],
  basisArticle: { mla: "2" },
  requirements: [
    // Only attachment, sequestration, search and seizure may be refused for lack of dual criminality.
    {
      provision: "art. 5",
      element: "offence.dualCriminality",
      mark: "V",
      obligation: "mayRefuse",
      measures: ["searchAndSeizure", "freezing"],
    },
    { provision: "art. 6", element: "offence.maximumPenalty", mark: "V", obligation: "mayRefuse" },
    { provision: "art. 26(a)", element: "offences", mark: "V", obligation: "must" },
    { provision: "art. 26(a)", element: "nature", mark: "V", obligation: "must" },
    { provision: "art. 26(a)", element: "facts", mark: "V", obligation: "must" },
    { provision: "art. 26(b)", element: "facts", mark: "V", obligation: "must" },
    { provision: "art. 26(c)", element: "procedureDetail", mark: "V", obligation: "must" },
    { provision: "art. 26(d)", element: "measures", mark: "V", obligation: "must" },
    { provision: "art. 26(d)", element: "measure.description", mark: "V", obligation: "must" },
    { provision: "art. 26(d)", element: "measure.nexus", mark: "V", obligation: "must" },
  ],
  measures: [
    { measure: "searchAndSeizure", provision: "art. 13", mark: "V" },
    { measure: "freezing", provision: "art. 13", mark: "V" },
    { measure: "transferOfDetainedPerson", provision: "art. 20", mark: "V" },
    { measure: "statement", provision: "art. 7", mark: "K" },
    { measure: "videoHearing", provision: "art. 7", mark: "K" },
    { measure: "serviceOfDocuments", provision: "art. 7", mark: "K" },
    { measure: "records", provision: "art. 7", mark: "K" },
    { measure: "bankRecords", provision: "art. 7", mark: "K" },
    { measure: "voluntaryAppearance", provision: "art. 7", mark: "K" },
    { measure: "other", provision: "art. 7", mark: "K" },
  ],
  thresholds: [{ kind: "mla", offence: "P1Y", provision: "art. 6", mark: "V" }],
  provisions: [
    {
      provision: "art. 5",
      says: "Assistance is given for conduct that is no offence in the requested State; only attachment, sequestration, search and seizure may be refused for that.",
      mark: "V",
    },
    {
      provision: "art. 6",
      says: "The act that gives rise to the request is punishable by at least one year of imprisonment in the requesting State.",
      mark: "V",
    },
    {
      provision: "art. 13",
      says: "A request for search or seizure contains information that justifies the measure.",
      mark: "V",
    },
    { provision: "art. 20", says: "A detained person is transferred to give evidence only with consent.", mark: "V" },
    {
      provision: "art. 22",
      says: "A person who comes to testify is not prosecuted or detained for earlier acts; this ends after ten days in which the person could have left.",
      mark: "V",
    },
    {
      provision: "art. 25",
      says: "What is obtained is used only for the purpose stated, unless the requested State consents.",
      mark: "V",
    },
    { provision: "art. 27", says: "Papers that pass through the central authorities need no legalisation.", mark: "V" },
    {
      provision: "art. 28",
      says: "Requests and their papers are translated.",
      mark: "V",
    },
    { provision: "art. 29", says: "The article says which State bears which costs.", mark: "V" },
  ],
};
