import type { MeasureType } from "../model/types.js";
import type { Instrument } from "./instrument.js";

/**
 * Assistance asked for by letters rogatory (arts 3 to 5): all but service, the transfer of detained persons and the
 * invitation of witnesses, which arts 7 to 12 govern, and the enforcement of decisions, which art. 1(2) leaves out. Art. 14(2)
 * asks offence and facts of letters rogatory only.
 */
const lettersRogatory: readonly MeasureType[] = [
  "statement",
  "videoHearing",
  "searchAndSeizure",
  "bankRecords",
  "records",
  "freezing",
  "tracingProceeds",
  "subscriberData",
  "trafficData",
  "contentData",
  "preservation",
  "documentVerification",
  "telephoneHearing",
  "examinationOfObjectsAndSites",
  "expertEvaluation",
  "interception",
  "realTimeTrafficData",
  "emergencyDisclosure",
  "locatingPersons",
  "other",
];

/**
 * European Convention on Mutual Assistance in Criminal Matters. Its content list is art. 14.
 * Art. 1(1)-(2) was read in the French text as published in Switzerland (SR 0.351.1, state of 25 January 2005).
 */
export const coeMla1959: Instrument = {
  id: "coe-mla-1959",
  binding: true,
  title: "European Convention on Mutual Assistance in Criminal Matters",
  short: "CoE 1959",
  date: "1959-04-20",
  place: "Strasbourg",
  series: "ETS No. 030",
  kinds: ["mla"],
  basisArticle: { mla: "1" },
  requirements: [
    { provision: "art. 14(1)(a)", element: "requestingAuthority", mark: "V", obligation: "must" },
    { provision: "art. 14(1)(b)", element: "measures", mark: "V", obligation: "must" },
    { provision: "art. 14(1)(b)", element: "purpose", mark: "V", obligation: "must" },
    { provision: "art. 14(1)(c)", element: "person.identity", mark: "V", obligation: "ifPossible" },
    { provision: "art. 14(1)(c)", element: "person.nationality", mark: "V", obligation: "ifPossible" },
    { provision: "art. 14(2)", element: "offences", mark: "V", obligation: "must", measures: lettersRogatory },
    { provision: "art. 14(2)", element: "offence.provision", mark: "V", obligation: "must", measures: lettersRogatory },
    { provision: "art. 14(2)", element: "facts", mark: "V", obligation: "must", measures: lettersRogatory },
    {
      provision: "art. 5(1)(a)",
      element: "offence.dualCriminality",
      mark: "V",
      obligation: "mayRefuse",
      measures: ["searchAndSeizure"],
    },
    // Whether freezing for later confiscation is a "seizure of property" under the article is not certain.
    {
      provision: "art. 5(1)(a)",
      element: "offence.dualCriminality",
      mark: "K",
      obligation: "mayRefuse",
      measures: ["freezing"],
    },
  ],
  measures: [
    { measure: "statement", provision: "art. 3", mark: "V" },
    { measure: "serviceOfDocuments", provision: "art. 7", mark: "V" },
    { measure: "searchAndSeizure", provision: "art. 5", mark: "V" },
    { measure: "freezing", provision: "art. 5", mark: "K" },
    { measure: "bankRecords", provision: "art. 3", mark: "K" },
    { measure: "records", provision: "art. 3", mark: "K" },
    { measure: "subscriberData", provision: "art. 3", mark: "K" },
    { measure: "trafficData", provision: "art. 3", mark: "K" },
    { measure: "contentData", provision: "art. 3", mark: "K" },
    { measure: "tracingProceeds", provision: "art. 1", mark: "K" },
    { measure: "documentVerification", provision: "art. 1", mark: "K" },
    { measure: "criminalRecords", provision: "art. 13", mark: "V" },
    { measure: "examinationOfObjectsAndSites", provision: "art. 3", mark: "K" },
    { measure: "expertEvaluation", provision: "art. 3", mark: "K" },
    { measure: "interception", provision: "art. 3", mark: "K" },
    { measure: "realTimeTrafficData", provision: "art. 3", mark: "K" },
    { measure: "emergencyDisclosure", provision: "art. 3", mark: "K" },
    { measure: "locatingPersons", provision: "art. 1", mark: "K" },
    { measure: "transferOfDetainedPerson", provision: "art. 11", mark: "V" },
    { measure: "voluntaryAppearance", provision: "art. 10", mark: "V" },
    { measure: "other", provision: "art. 1", mark: "K" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 1(1)",
      says: "Assistance is given in proceedings for offences that fall to the judicial authorities of the requesting State.",
      mark: "V",
    },
    {
      provision: "art. 1(2)",
      says: "The Convention does not cover arrests, the enforcement of sentences, or purely military offences.",
      mark: "V",
    },
    {
      provision: "art. 5(1)",
      says: "By declaration a State may give search and seizure only for conduct punishable in both States, for an extraditable offence, and in keeping with its own law.",
      mark: "V",
    },
    {
      provision: "art. 7(1)-(2)",
      says: "Documents are served by simple delivery, or in a special form where the request expressly asks for it.",
      mark: "V",
    },
    {
      provision: "art. 7(3)",
      says: "By declaration a State may ask that a summons to an accused person reaches it up to fifty days before the appearance.",
      mark: "V",
    },
    {
      provision: "art. 8",
      says: "A witness or expert who does not obey a summons served abroad may not be punished for it.",
      mark: "V",
    },
    {
      provision: "art. 9",
      says: "Allowances and expenses of a witness or expert count from the place of residence.",
      mark: "V",
    },
    {
      provision: "art. 10(1)-(2)",
      says: "Where appearance in person is especially necessary the request says so and states the approximate allowances and expenses.",
      mark: "V",
    },
    {
      provision: "art. 11",
      says: "A detained person is transferred to give evidence, not for the person's own trial, with consent and without prolonging detention.",
      mark: "V",
    },
    {
      provision: "art. 12",
      says: "A person who comes on a summons is not prosecuted or detained for earlier acts; this ends fifteen days after the person could have left.",
      mark: "V",
    },
    { provision: "art. 13", says: "Extracts from criminal records are given for use in a criminal matter.", mark: "V" },
    {
      provision: "art. 15",
      says: "Requests go between Ministries of Justice, or directly between judicial authorities where the Convention allows, and through INTERPOL in urgent cases.",
      mark: "V",
    },
    {
      provision: "art. 16",
      says: "A translation is needed only where a State has reserved it by declaration.",
      mark: "V",
    },
    { provision: "art. 17", says: "Documents need no authentication.", mark: "V" },
  ],
};
