import type { Instrument } from "./instrument.js";
import { sixElements } from "./sixElements.js";

/**
 * United Nations drugs convention of 1988. Its content lists are art. 7(10), and art. 5(4)(d) for confiscation, which stands with the measures
 * that it is about. Art. 5(4)(d)(i) is about an order that the requested State is to make itself; no measure asks for that yet.
 */
export const drugs1988: Instrument = {
  id: "drugs-1988",
  binding: true,
  title: "United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances",
  short: "1988 Convention",
  date: "1988-12-20",
  place: "Vienna",
  series: "UNTS vol. 1582, p. 95",
  kinds: ["mla", "extradition", "provisionalArrest"],
  basisArticle: { mla: "7", extradition: "6", provisionalArrest: "6(8)" },
  requirements: [
    { provision: "art. 7(8)", element: "requestedAuthority", mark: "V", obligation: "should", kinds: ["mla"] },
    ...sixElements("art. 7(10)", "V"),
    // Art. 6 has no content list: what a request for extradition must contain is left to treaty or domestic law.
    {
      provision: "art. 6(8)",
      element: "provisional.urgency",
      mark: "K",
      obligation: "must",
      kinds: ["provisionalArrest"],
    },
  ],
  measures: [
    { measure: "statement", provision: "art. 7(2)(a)", mark: "V" },
    { measure: "serviceOfDocuments", provision: "art. 7(2)(b)", mark: "K" },
    { measure: "searchAndSeizure", provision: "art. 7(2)(c)", mark: "K" },
    { measure: "bankRecords", provision: "art. 7(2)(f)", mark: "K" },
    { measure: "records", provision: "art. 7(2)(f)", mark: "K" },
    { measure: "tracingProceeds", provision: "art. 7(2)(g)", mark: "K" },
    { measure: "tracingProceeds", provision: "art. 5(4)(d)(iii)", mark: "V" },
    { measure: "freezing", provision: "art. 5(4)(d)(iii)", mark: "V" },
    { measure: "confiscationEnforcement", provision: "art. 5(4)(d)(ii)", mark: "V" },
    { measure: "examinationOfObjectsAndSites", provision: "art. 7(2)(d)", mark: "K" },
    { measure: "expertEvaluation", provision: "art. 7(2)(e)", mark: "K" },
    { measure: "jointInvestigationTeam", provision: "art. 9(1)(c)", mark: "K" },
    { measure: "controlledDelivery", provision: "art. 11", mark: "K" },
    { measure: "boarding", provision: "art. 17(3)-(4)", mark: "K" },
    { measure: "other", provision: "art. 7(2)(d)-(e)", mark: "K" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 5(4)(d)(i)",
      says: "A request that the requested State seek its own order of confiscation describes the property and states facts that are enough for the order.",
      mark: "V",
    },
    { provision: "art. 6(8)", says: "A person may be taken into custody before the extradition.", mark: "V" },
    {
      provision: "art. 6(9)",
      says: "A State that does not extradite because the person is a national or the offence was committed on its territory brings the case before its own authorities.",
      mark: "K",
    },
    { provision: "art. 7(5)", says: "Bank secrecy is no ground for refusing assistance.", mark: "V" },
    {
      provision: "art. 7(7)",
      says: "Paragraphs 8 to 19 apply where no treaty on mutual legal assistance binds the two States, or where they agree on them instead.",
      mark: "V",
    },
    {
      provision: "art. 7(8)",
      says: "Requests go to the authority designated by each State; a State may ask for the diplomatic channel and, in urgent cases, agree on INTERPOL.",
      mark: "V",
    },
    {
      provision: "art. 7(9)",
      says: "Requests are made in writing in a language acceptable to the requested State; an urgent oral request is confirmed in writing at once.",
      mark: "V",
    },
    {
      provision: "art. 7(13)",
      says: "What is obtained is used only for the purpose stated, unless the requested State consents.",
      mark: "V",
    },
    {
      provision: "art. 7(14)",
      says: "The requested State may be asked to keep the request and its substance confidential.",
      mark: "V",
    },
    {
      provision: "art. 7(15)",
      says: "Assistance may be refused where the request does not conform to the article, endangers sovereignty, security or public order, or asks what domestic law would not allow in a like case.",
      mark: "V",
    },
    {
      provision: "art. 7(17)",
      says: "Assistance may be postponed because of a case of the requested State’s own.",
      mark: "V",
    },
    { provision: "art. 7(18)", says: "A person who comes to testify has safe conduct for earlier acts.", mark: "V" },
    {
      provision: "art. 7(19)",
      says: "The requested State bears ordinary costs; substantial or extraordinary ones are settled by consultation.",
      mark: "V",
    },
    { provision: "art. 11", says: "Controlled delivery is used across borders by agreement, case by case.", mark: "K" },
    {
      provision: "art. 17(3)-(4)",
      says: "At sea the flag State is asked to confirm the registry and to authorise boarding, search and measures.",
      mark: "K",
    },
  ],
};
