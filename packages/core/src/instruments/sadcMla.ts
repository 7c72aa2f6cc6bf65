import type { Instrument } from "./instrument.js";

/**
 * SADC protocol on assistance. Only the list of its articles was read, on a secondary page: that art. 5 says what a request contains is known, what
 * it says is not.
 */
export const sadcMla: Instrument = {
  id: "sadc-mla",
  binding: true,
  title: "Protocol on Mutual Legal Assistance in Criminal Matters",
  short: "SADC Protocol on mutual legal assistance",
  date: "2002-10-03",
  place: "Luanda",
  kinds: ["mla"],
  basisArticle: { mla: "2" },
  requirements: [],
  measures: [
    { measure: "serviceOfDocuments", provision: "art. 8", mark: "S" },
    { measure: "statement", provision: "art. 12-15", mark: "S" },
    { measure: "videoHearing", provision: "art. 12-15", mark: "S" },
    { measure: "transferOfDetainedPerson", provision: "art. 12-15", mark: "S" },
    { measure: "voluntaryAppearance", provision: "art. 12-15", mark: "S" },
    { measure: "searchAndSeizure", provision: "art. 17", mark: "S" },
    { measure: "tracingProceeds", provision: "art. 19", mark: "S" },
    { measure: "freezing", provision: "art. 19-21", mark: "S" },
    { measure: "confiscationEnforcement", provision: "art. 19-21", mark: "S" },
    { measure: "bankRecords", provision: "art. 2", mark: "K" },
    { measure: "records", provision: "art. 2", mark: "K" },
    { measure: "other", provision: "art. 2", mark: "K" },
  ],
  thresholds: [],
  provisions: [
    { provision: "art. 3", says: "Requests go between central authorities.", mark: "S" },
    { provision: "art. 5", says: "The article says what a request contains; its text was not read here.", mark: "S" },
    { provision: "art. 6", says: "The article says on which grounds assistance may be refused.", mark: "S" },
    { provision: "art. 8", says: "Documents are served on request.", mark: "S" },
    {
      provision: "art. 12-15",
      says: "Evidence is taken, and persons, also in custody, come to give evidence.",
      mark: "S",
    },
    { provision: "art. 17", says: "Search and seizure are carried out on request.", mark: "S" },
    {
      provision: "art. 19",
      says: "Proceeds of crime are sought on request; the request says on what the belief rests that they are in the requested State.",
      mark: "S",
    },
  ],
};
