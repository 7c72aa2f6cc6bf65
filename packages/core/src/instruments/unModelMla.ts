import type { MeasureType } from "../model/types.js";
import type { Instrument } from "./instrument.js";

/** Facts and law are not asked where only documents are to be served. */
const service: readonly MeasureType[] = ["serviceOfDocuments"];

/** United Nations Model Treaty on Mutual Assistance in Criminal Matters: advice, binding on nobody. Its list is art. 5(1). */
export const unModelMla: Instrument = {
  id: "un-model-mla",
  binding: false,
  title: "United Nations Model Treaty on Mutual Assistance in Criminal Matters",
  short: "Model Treaty 45/117",
  date: "1990-12-14",
  place: "New York",
  series: "A/RES/45/117",
  kinds: ["mla"],
  basisArticle: {},
  requirements: [
    { provision: "art. 5(1)(a)", element: "requestingAuthority", mark: "K", obligation: "must" },
    { provision: "art. 5(1)(a)", element: "conductingAuthority", mark: "K", obligation: "must" },
    { provision: "art. 5(1)(b)", element: "purpose", mark: "K", obligation: "must" },
    { provision: "art. 5(1)(b)", element: "measures", mark: "K", obligation: "must" },
    { provision: "art. 5(1)(b)", element: "measure.description", mark: "K", obligation: "must" },
    { provision: "art. 5(1)(c)", element: "facts", mark: "K", obligation: "must", exceptMeasures: service },
    { provision: "art. 5(1)(c)", element: "offence.lawText", mark: "K", obligation: "must", exceptMeasures: service },
    { provision: "art. 5(1)(e)", element: "procedureDetail", mark: "K", obligation: "must" },
    { provision: "art. 5(1)(e)", element: "procedureReason", mark: "K", obligation: "must" },
  ],
  measures: [],
  thresholds: [],
  provisions: [
    { provision: "art. 5(1)(f)", says: "A time limit within which compliance is desired is stated.", mark: "K" },
    {
      provision: "art. 5(1)(g)",
      says: "Any other information that proper execution needs is given.",
      mark: "K",
    },
    { provision: "art. 5(2)", says: "Requests and their papers are translated.", mark: "K" },
    { provision: "art. 5(3)", says: "Further details may be asked for.", mark: "K" },
  ],
};
