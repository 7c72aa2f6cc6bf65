import type { Instrument } from "./instrument.js";

/**
 * European arrest warrant. Art. 8(1) is known as the Spanish Act 23/2014 and the Irish Act of 2003 put it into law; the boxes of the form were not read.
 * The form takes the place of a letter.
 */
export const eaw: Instrument = {
  id: "eaw",
  binding: true,
  title:
    "Council Framework Decision 2002/584/JHA on the European arrest warrant and the surrender procedures between Member States",
  short: "EAW Framework Decision",
  date: "2002-06-13",
  place: "Luxembourg",
  series: "OJ L 190, 18.7.2002, p. 1",
  kinds: ["extradition"],
  basisArticle: { extradition: "1" },
  form: { provision: "Annex", mark: "K" },
  requirements: [
    { provision: "art. 8(1)(a)", element: "extradition.person", mark: "S", obligation: "must", kinds: ["extradition"] },
    {
      provision: "art. 8(1)(a)",
      element: "extradition.description",
      mark: "S",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "art. 8(1)(a)",
      element: "person.nationality",
      mark: "S",
      obligation: "ifPossible",
      kinds: ["extradition"],
    },
    {
      provision: "art. 8(1)(b)",
      element: "requestingAuthority",
      mark: "S",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "art. 8(1)(c)",
      element: "extradition.decisionNamed",
      mark: "S",
      obligation: "must",
      kinds: ["extradition"],
    },
    { provision: "art. 8(1)(d)", element: "offences", mark: "S", obligation: "must", kinds: ["extradition"] },
    { provision: "art. 8(1)(d)", element: "offence.provision", mark: "S", obligation: "must", kinds: ["extradition"] },
    { provision: "art. 8(1)(e)", element: "facts", mark: "S", obligation: "must", kinds: ["extradition"] },
    {
      provision: "art. 8(1)(f)",
      element: "offence.maximumPenalty",
      mark: "S",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "art. 8(1)(f)",
      element: "extradition.sentenceImposed",
      mark: "S",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "Annex, box (c)",
      element: "offence.maximumPenalty",
      mark: "K",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "Annex, box (c)",
      element: "extradition.sentenceImposed",
      mark: "K",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "Annex, box (c)",
      element: "extradition.remainingSentence",
      mark: "K",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "Annex, box (d)",
      element: "extradition.presenceAtTrial",
      mark: "K",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "Annex, box (d)",
      element: "extradition.retrial",
      mark: "K",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "Annex, box (i)",
      element: "requestingAuthority",
      mark: "K",
      obligation: "must",
      kinds: ["extradition"],
    },
    { provision: "Annex, box (i)", element: "signature", mark: "K", obligation: "must", kinds: ["extradition"] },
  ],
  measures: [],
  thresholds: [{ kind: "extradition", offence: "P12M", sentence: "P4M", provision: "art. 2(1)", mark: "K" }],
  provisions: [
    {
      provision: "art. 2(1)",
      says: "A warrant may be issued for acts that carry at least twelve months at the maximum, or to enforce a sentence of at least four months.",
      mark: "K",
    },
    {
      provision: "art. 8(1)",
      says: "The warrant gives identity and nationality, the authority, the decision, nature and classification of the offence, its circumstances with time, place and degree of participation, the penalty, and where possible other consequences.",
      mark: "S",
    },
    { provision: "Annex, box (a)", says: "The identity of the person.", mark: "K" },
    { provision: "Annex, box (b)", says: "The decision on which the warrant rests.", mark: "K" },
    {
      provision: "Annex, box (c)",
      says: "The length of the sentence that is threatened or was imposed, and what remains to be served.",
      mark: "K",
    },
    {
      provision: "Annex, box (d)",
      says: "Presence at the trial: one of the cases is ticked, with reasons.",
      mark: "K",
    },
    {
      provision: "Annex, box (e)",
      says: "The offences: number, circumstances, classification and provision; the list of offences that carry at least three years, or a full description.",
      mark: "K",
    },
    { provision: "Annex, box (f)", says: "Other circumstances of the case.", mark: "K" },
    { provision: "Annex, box (g)", says: "Seizure and handing over of property.", mark: "K" },
    { provision: "Annex, box (h)", says: "The guarantee of a review of a sentence for life.", mark: "K" },
    {
      provision: "Annex, box (i)",
      says: "The judicial authority, with its signature, and the central authority.",
      mark: "K",
    },
  ],
};
