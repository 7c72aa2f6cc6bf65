import type { Instrument } from "./instrument.js";
import { sixElements } from "./sixElements.js";

/**
 * United Nations Convention against Corruption. Its content lists are art. 46(15), and art. 55(3) for confiscation, which stands with the
 * measures that it is about. Art. 55(3)(a) is about an order that the requested State is to make itself; no measure asks for that yet.
 */
export const uncac: Instrument = {
  id: "uncac",
  binding: true,
  title: "United Nations Convention against Corruption",
  short: "UNCAC",
  date: "2003-10-31",
  place: "New York",
  series: "UNTS vol. 2349, p. 41",
  kinds: ["mla", "extradition", "provisionalArrest"],
  basisArticle: { mla: "46", extradition: "44", provisionalArrest: "44(10)" },
  requirements: [
    { provision: "art. 46(9)", element: "offence.dualCriminality", mark: "V", obligation: "mayRefuse", kinds: ["mla"] },
    { provision: "art. 46(13)", element: "requestedAuthority", mark: "V", obligation: "should", kinds: ["mla"] },
    ...sixElements("art. 46(15)", "V"),
    { provision: "art. 46(24)", element: "deadlineReason", mark: "V", obligation: "should", kinds: ["mla"] },
    // Art. 44 has no content list: what a request for extradition must contain is left to treaty or domestic law.
    {
      provision: "art. 44(1)",
      element: "offence.dualCriminality",
      mark: "V",
      obligation: "mayRefuse",
      kinds: ["extradition"],
    },
    {
      provision: "art. 44(10)",
      element: "provisional.urgency",
      mark: "V",
      obligation: "must",
      kinds: ["provisionalArrest"],
    },
  ],
  measures: [
    { measure: "statement", provision: "art. 46(3)(a)", mark: "K" },
    { measure: "videoHearing", provision: "art. 46(18)", mark: "V" },
    { measure: "serviceOfDocuments", provision: "art. 46(3)(b)", mark: "K" },
    { measure: "searchAndSeizure", provision: "art. 46(3)(c)", mark: "K" },
    { measure: "bankRecords", provision: "art. 46(3)(f)", mark: "K" },
    { measure: "records", provision: "art. 46(3)(f)", mark: "K" },
    { measure: "freezing", provision: "art. 46(3)(j)", mark: "V" },
    { measure: "tracingProceeds", provision: "art. 46(3)(j)", mark: "V" },
    { measure: "confiscationEnforcement", provision: "art. 46(3)(k)", mark: "V" },
    { measure: "transferOfDetainedPerson", provision: "art. 46(10)", mark: "K" },
    { measure: "voluntaryAppearance", provision: "art. 46(3)(h)", mark: "K" },
    // The Convention does not speak of electronic data or of verifying papers: that these are "information" is an inference.
    { measure: "subscriberData", provision: "art. 46(3)(e)", mark: "I" },
    { measure: "trafficData", provision: "art. 46(3)(e)", mark: "I" },
    { measure: "contentData", provision: "art. 46(3)(e)", mark: "I" },
    { measure: "documentVerification", provision: "art. 46(3)(e)", mark: "I" },
    { measure: "preservation", provision: "art. 46(3)(i)", mark: "I" },
    { measure: "examinationOfObjectsAndSites", provision: "art. 46(3)(d)", mark: "K" },
    { measure: "expertEvaluation", provision: "art. 46(3)(e)", mark: "K" },
    { measure: "jointInvestigationTeam", provision: "art. 49", mark: "K" },
    { measure: "controlledDelivery", provision: "art. 50", mark: "K" },
    { measure: "crossBorderSurveillance", provision: "art. 50", mark: "K" },
    { measure: "covertInvestigation", provision: "art. 50", mark: "K" },
    { measure: "interception", provision: "art. 50", mark: "K" },
    { measure: "realTimeTrafficData", provision: "art. 50", mark: "K" },
    { measure: "returnOfAssets", provision: "art. 57(3)", mark: "V" },
    { measure: "telephoneHearing", provision: "art. 46(3)(a)", mark: "I" },
    { measure: "criminalRecords", provision: "art. 46(3)(f)", mark: "I" },
    { measure: "locatingPersons", provision: "art. 46(3)(i)", mark: "I" },
    { measure: "emergencyDisclosure", provision: "art. 46(3)(i)", mark: "I" },
    { measure: "other", provision: "art. 46(3)(k)", mark: "V" },
    { measure: "other", provision: "art. 46(3)(i)", mark: "K" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 43(2)",
      says: "Where dual criminality is required, it is met if the conduct is an offence in both States, whatever the category or the label.",
      mark: "V",
    },
    {
      provision: "art. 44(1)-(2)",
      says: "Extradition is for offences punishable in both States, unless the law of the requested State dispenses with that.",
      mark: "V",
    },
    {
      provision: "art. 44(3)",
      says: "Where one of several offences is extraditable, extradition may be granted for the others that are related to it too.",
      mark: "V",
    },
    {
      provision: "art. 44(4)",
      says: "The offences of the Convention are not political offences where it is the basis of the extradition.",
      mark: "V",
    },
    {
      provision: "art. 44(5)",
      says: "A State that needs a treaty may take the Convention as the legal basis of extradition.",
      mark: "V",
    },
    {
      provision: "art. 44(8)",
      says: "Extradition is subject to the conditions of the law of the requested State or of treaties, a minimum penalty among them.",
      mark: "V",
    },
    {
      provision: "art. 44(9)",
      says: "States endeavour to speed up extradition and to simplify what is asked as evidence.",
      mark: "V",
    },
    {
      provision: "art. 44(10)",
      says: "A person may be taken into custody before the extradition where the circumstances warrant it and are urgent.",
      mark: "V",
    },
    {
      provision: "art. 44(11)-(13)",
      says: "A State that does not extradite a national prosecutes at the request of the other, or surrenders on condition of return, or considers enforcing the sentence.",
      mark: "V",
    },
    {
      provision: "art. 44(15)-(17)",
      says: "Extradition is not due where it would serve discrimination; it is not refused only because of fiscal matters; before refusing a State consults.",
      mark: "V",
    },
    {
      provision: "art. 46(3)",
      says: "Assistance also covers identifying, freezing and tracing proceeds of crime, and the recovery of assets.",
      mark: "V",
    },
    {
      provision: "art. 46(7)",
      says: "Paragraphs 9 to 29 apply where no treaty on mutual legal assistance binds the two States, or where they agree on them instead.",
      mark: "V",
    },
    { provision: "art. 46(8)", says: "Bank secrecy is no ground for refusing assistance.", mark: "V" },
    {
      provision: "art. 46(9)",
      says: "Where dual criminality is lacking, assistance that is not coercive is given all the same as far as the legal system allows, and trifling matters may be declined.",
      mark: "V",
    },
    {
      provision: "art. 46(13)",
      says: "Requests go to the central authority designated by each State; a State may ask for the diplomatic channel and, in urgent cases, agree on INTERPOL.",
      mark: "V",
    },
    {
      provision: "art. 46(14)",
      says: "Requests are made in writing, or by means that leave a record, in a language acceptable to the requested State; an urgent oral request is confirmed in writing at once.",
      mark: "V",
    },
    {
      provision: "art. 46(18)",
      says: "A witness or expert may be heard by video link where appearance in person is not possible or not desirable.",
      mark: "V",
    },
    {
      provision: "art. 46(19)",
      says: "What is obtained is used only for the purpose stated, unless the requested State consents; information that clears an accused person may be disclosed.",
      mark: "V",
    },
    {
      provision: "art. 46(20)",
      says: "On request the requested State keeps the request and its substance confidential, or says at once that it cannot.",
      mark: "V",
    },
    {
      provision: "art. 46(21)",
      says: "Assistance may be refused where the request does not conform to the article, endangers sovereignty, security or public order, or asks what domestic law would not allow in a like case.",
      mark: "V",
    },
    {
      provision: "art. 46(24)",
      says: "Deadlines that the request suggests with reasons are taken into account as fully as possible.",
      mark: "V",
    },
    {
      provision: "art. 46(27)",
      says: "A person who comes to testify is not prosecuted or detained for earlier acts; this ends after fifteen consecutive days in which the person could have left.",
      mark: "V",
    },
    {
      provision: "art. 55(3)(a)",
      says: "A request that the requested State seek its own order of confiscation describes the property, with its location where possible and its estimated value where relevant, and states facts that are enough for the order.",
      mark: "V",
    },
    {
      provision: "art. 55(7)",
      says: "Cooperation may be refused, or provisional measures lifted, where evidence does not come in time or is not enough, or the property is of minimal value.",
      mark: "V",
    },
    {
      provision: "art. 55(8)",
      says: "Before a provisional measure is lifted, the requesting State is, where possible, given the chance to say why it should stay.",
      mark: "V",
    },
    {
      provision: "art. 57(3)(a)",
      says: "Embezzled public funds are returned to the requesting State on the basis of its final judgment, which the requested State may waive.",
      mark: "V",
    },
    {
      provision: "art. 57(3)(b)",
      says: "Proceeds of other offences of the Convention are returned on the basis of a final judgment, which may be waived, where earlier ownership is reasonably established or damage is recognised.",
      mark: "V",
    },
  ],
};
