import type { Instrument } from "./instrument.js";

/** EU Convention on assistance, which supplements the Council of Europe convention of 1959. Nothing of it was read in the text. */
export const euMla2000: Instrument = {
  id: "eu-mla-2000",
  binding: true,
  title:
    "Convention established by the Council in accordance with Article 34 of the Treaty on European Union, on Mutual Assistance in Criminal Matters between the Member States of the European Union",
  short: "EU MLA Convention 2000",
  date: "2000-05-29",
  place: "Brussels",
  series: "OJ C 197, 12.7.2000, p. 3",
  kinds: ["mla"],
  basisArticle: { mla: "1" },
  supplements: "coe-mla-1959",
  requirements: [],
  measures: [
    { measure: "serviceOfDocuments", provision: "art. 5", mark: "K" },
    { measure: "transferOfDetainedPerson", provision: "art. 9", mark: "K" },
    { measure: "videoHearing", provision: "art. 10", mark: "K" },
    { measure: "telephoneHearing", provision: "art. 11", mark: "K" },
    { measure: "controlledDelivery", provision: "art. 12", mark: "K" },
    { measure: "jointInvestigationTeam", provision: "art. 13", mark: "K" },
    { measure: "covertInvestigation", provision: "art. 14", mark: "K" },
    { measure: "interception", provision: "art. 17-18", mark: "K" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 4",
      says: "Formalities and procedures that the request names are followed unless they are contrary to fundamental principles of the requested State’s law.",
      mark: "K",
    },
    {
      provision: "art. 5",
      says: "Documents are sent by post to persons in another member State, translated where the person does not understand their language.",
      mark: "K",
    },
    { provision: "art. 6", says: "Requests go directly between judicial authorities.", mark: "K" },
    {
      provision: "art. 10(3)",
      says: "A request for a hearing by video link adds why appearance in person is not desirable or possible, the name of the judicial authority and the names of those who conduct the hearing.",
      mark: "K",
    },
    { provision: "art. 11", says: "A witness or expert may be heard by telephone who agrees to it.", mark: "K" },
    {
      provision: "art. 12-14",
      says: "Controlled deliveries, joint investigation teams and covert investigations have conditions of their own.",
      mark: "K",
    },
    {
      provision: "art. 18(3)",
      says: "A request to intercept names the authority, confirms the order, identifies the target, the conduct and the duration, and gives the technical data.",
      mark: "K",
    },
  ],
};
