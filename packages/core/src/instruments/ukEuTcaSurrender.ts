import type { Instrument } from "./instrument.js";

/**
 * Surrender between the United Kingdom and the European Union. Art. 606 has the list of the European arrest warrant; nothing of it was read in the
 * text. The form of Annex 43 takes the place of a letter.
 */
export const ukEuTcaSurrender: Instrument = {
  id: "uk-eu-tca-surrender",
  binding: true,
  title:
    "Trade and Cooperation Agreement between the European Union and the European Atomic Energy Community, of the one part, and the United Kingdom of Great Britain and Northern Ireland, of the other part",
  short: "UK-EU Agreement (surrender)",
  date: "2020-12-30",
  series: "OJ L 149, 30.4.2021, p. 10",
  kinds: ["extradition"],
  basisArticle: { extradition: "596" },
  form: {
    provision: "Annex 43",
    mark: "K",
    // Not the option for nationals: States may refuse to surrender theirs under this agreement, so that it is worth a word in box (f).
    without: [
      "requestedAuthority",
      "offence.lawText",
      "offence.dualCriminality",
      "offence.limitation",
      "extradition.decision",
      "extradition.priorDecisions",
      "extradition.competingRequests",
      "extradition.speciality",
    ],
  },
  requirements: [
    {
      provision: "art. 606(1)(a)",
      element: "extradition.person",
      mark: "K",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "art. 606(1)(a)",
      element: "extradition.description",
      mark: "K",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "art. 606(1)(a)",
      element: "person.nationality",
      mark: "K",
      obligation: "ifPossible",
      kinds: ["extradition"],
    },
    {
      provision: "art. 606(1)(b)",
      element: "requestingAuthority",
      mark: "K",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "art. 606(1)(c)",
      element: "extradition.decisionNamed",
      mark: "K",
      obligation: "must",
      kinds: ["extradition"],
    },
    { provision: "art. 606(1)(d)", element: "offences", mark: "K", obligation: "must", kinds: ["extradition"] },
    {
      provision: "art. 606(1)(d)",
      element: "offence.provision",
      mark: "K",
      obligation: "must",
      kinds: ["extradition"],
    },
    { provision: "art. 606(1)(e)", element: "facts", mark: "K", obligation: "must", kinds: ["extradition"] },
    {
      provision: "art. 606(1)(f)",
      element: "offence.maximumPenalty",
      mark: "K",
      obligation: "must",
      kinds: ["extradition"],
    },
    {
      provision: "art. 606(1)(f)",
      element: "extradition.sentenceImposed",
      mark: "K",
      obligation: "must",
      kinds: ["extradition"],
    },
  ],
  measures: [],
  thresholds: [],
  provisions: [
    {
      provision: "art. 606",
      says: "The arrest warrant has the content of the European arrest warrant and is made out in the form of Annex 43.",
      mark: "K",
    },
  ],
};
