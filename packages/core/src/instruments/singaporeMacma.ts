import type { Instrument } from "./instrument.js";

/** Singapore Mutual Assistance in Criminal Matters Act, as the Attorney-General’s Chambers state it: what Singapore asks of a request made to it. */
export const singaporeMacma: Instrument = {
  id: "singapore-macma",
  binding: true,
  title: "Mutual Assistance in Criminal Matters Act 2000 of Singapore",
  short: "Singapore MACMA",
  kinds: ["mla"],
  basisArticle: {},
  lawOf: { state: "SG", side: "requested" },
  requirements: [
    { provision: "s. 19(2)", element: "purpose", mark: "S", obligation: "must" },
    { provision: "s. 19(2)", element: "conductingAuthority", mark: "S", obligation: "must" },
    { provision: "s. 19(2)", element: "nature", mark: "S", obligation: "must" },
    { provision: "s. 19(2)", element: "facts", mark: "S", obligation: "must" },
    { provision: "s. 19(2)", element: "offences", mark: "S", obligation: "must" },
    { provision: "s. 19(2)", element: "offence.lawText", mark: "S", obligation: "must" },
    { provision: "s. 19(2)", element: "procedureDetail", mark: "S", obligation: "must" },
    { provision: "s. 19(2)(c)(iv)", element: "offence.maximumPenalty", mark: "S", obligation: "must" },
  ],
  measures: [],
  thresholds: [],
  provisions: [
    {
      provision: "s. 19(2)",
      says: "The request contains a certificate that the matter is a criminal one and, for confiscation, says when the proceedings are expected.",
      mark: "S",
    },
    {
      provision: "s. 22(4)",
      says: "A production order needs reasonable grounds that the person named carried on or benefited from the offence and that the material is of substantial value; privilege and public interest are weighed.",
      mark: "S",
    },
  ],
};
