import type { Instrument } from "./instrument.js";

/** EU regulation on freezing and confiscation orders. Its certificates take the place of a letter; nothing of it was read in the text. */
export const euFreezingConfiscation2018: Instrument = {
  id: "eu-freezing-confiscation-2018",
  binding: true,
  title:
    "Regulation (EU) 2018/1805 of the European Parliament and of the Council on the mutual recognition of freezing orders and confiscation orders",
  short: "Regulation (EU) 2018/1805",
  date: "2018-11-14",
  place: "Strasbourg",
  series: "OJ L 303, 28.11.2018, p. 1",
  kinds: ["mla"],
  basisArticle: { mla: "1" },
  form: {
    provision: "Annex I-II",
    mark: "K",
    // The certificate stands for an order that was given: why there is none yet has no place in it. Nor is it known to ask when the
    // confiscation is expected.
    without: [
      "conductingAuthority",
      "offence.lawText",
      "offence.dualCriminality",
      "freezing.order",
      "freezing.confiscationExpected",
    ],
  },
  requirements: [
    { provision: "Annex I", element: "freezing.homeOrder", mark: "K", obligation: "must", measures: ["freezing"] },
    { provision: "Annex I", element: "freezing.assets", mark: "K", obligation: "must", measures: ["freezing"] },
    {
      provision: "Annex II",
      element: "confiscationEnforcement.orderCopy",
      mark: "K",
      obligation: "must",
      measures: ["confiscationEnforcement"],
    },
    {
      provision: "Annex II",
      element: "confiscationEnforcement.extent",
      mark: "K",
      obligation: "must",
      measures: ["confiscationEnforcement"],
    },
    { provision: "Annex I-II", element: "requestingAuthority", mark: "K", obligation: "must" },
    { provision: "Annex I-II", element: "offences", mark: "K", obligation: "must" },
    { provision: "Annex I-II", element: "offence.provision", mark: "K", obligation: "must" },
    { provision: "Annex I-II", element: "facts", mark: "K", obligation: "must" },
    { provision: "Annex I-II", element: "person.identity", mark: "K", obligation: "ifPossible" },
    { provision: "Annex I-II", element: "asset.location", mark: "K", obligation: "ifPossible" },
  ],
  measures: [
    { measure: "freezing", provision: "art. 4", mark: "K" },
    { measure: "confiscationEnforcement", provision: "art. 14", mark: "K" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 3",
      says: "For a list of offences that carry at least three years in the issuing State dual criminality is not verified.",
      mark: "K",
    },
    {
      provision: "art. 4",
      says: "A freezing order is sent by the certificate of Annex I; the order itself goes with it where the executing State has declared so.",
      mark: "K",
    },
    { provision: "art. 14", says: "A confiscation order is sent with the certificate of Annex II.", mark: "K" },
  ],
};
