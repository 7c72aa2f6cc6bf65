import type { Instrument } from "./instrument.js";

/** Second Additional Protocol to the 1959 Convention. To the list of art. 14 it adds what single measures need. */
export const coeMla2ndProtocol: Instrument = {
  id: "coe-mla-2nd-protocol",
  binding: true,
  title: "Second Additional Protocol to the European Convention on Mutual Assistance in Criminal Matters",
  short: "CoE 1959 2nd Protocol",
  date: "2001-11-08",
  place: "Strasbourg",
  series: "ETS No. 182",
  kinds: ["mla"],
  basisArticle: {},
  supplements: "coe-mla-1959",
  // Each requirement belongs to one measure and stands with it: hearing by video link or telephone, transfer, joint teams.
  requirements: [],
  measures: [
    { measure: "videoHearing", provision: "art. 9", mark: "V" },
    { measure: "serviceOfDocuments", provision: "art. 15", mark: "V" },
    { measure: "freezing", provision: "art. 24", mark: "V" },
    { measure: "transferOfDetainedPerson", provision: "art. 13", mark: "V" },
    { measure: "telephoneHearing", provision: "art. 10", mark: "V" },
    { measure: "crossBorderSurveillance", provision: "art. 17", mark: "V" },
    { measure: "controlledDelivery", provision: "art. 18", mark: "V" },
    { measure: "covertInvestigation", provision: "art. 19", mark: "V" },
    { measure: "jointInvestigationTeam", provision: "art. 20", mark: "V" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 2",
      says: "The presence of officials of the requesting State should not be refused where it makes the result more useful.",
      mark: "V",
    },
    {
      provision: "art. 8",
      says: "Formalities that the request names are followed unless they are contrary to fundamental principles of the requested State's law.",
      mark: "V",
    },
    {
      provision: "art. 9(3)",
      says: "A request for a hearing by video link adds why appearance in person is not desirable or possible, the name of the judicial authority and the names of those who conduct the hearing.",
      mark: "V",
    },
    {
      provision: "art. 10(2), (4)",
      says: "A hearing by telephone needs the consent of the witness or expert; the request names authority and persons and says that the person is willing.",
      mark: "V",
    },
    {
      provision: "art. 13(2)-(3)",
      says: "For a prisoner of the requesting Party who is sent to the requested Party, terms and day of return are agreed; where the person must consent, a copy of the consent is sent.",
      mark: "V",
    },
    {
      provision: "art. 15-16",
      says: "Documents to be served go with a translation where needed, and may be sent by post.",
      mark: "K",
    },
    {
      provision: "art. 17-19",
      says: "Observation across borders, controlled delivery and covert investigations have conditions of their own.",
      mark: "V",
    },
    {
      provision: "art. 20(1)-(2)",
      says: "A joint investigation team has a purpose and a limited period; the request proposes who is in it.",
      mark: "V",
    },
    {
      provision: "art. 23",
      says: "Where a witness is in danger, the Parties endeavour to agree on measures of protection.",
      mark: "K",
    },
    {
      provision: "art. 24",
      says: "Provisional measures may be ordered on request to preserve evidence or a situation, or to protect endangered interests.",
      mark: "V",
    },
    {
      provision: "art. 25",
      says: "The requesting Party may ask that the request and its substance are kept confidential.",
      mark: "V",
    },
    { provision: "art. 26", says: "Personal data that are sent may only be used for stated purposes.", mark: "V" },
  ],
};
