import type { Instrument } from "./instrument.js";

/** Cooperation without a treaty, on the assurance that a like request would be granted. */
export const reciprocity: Instrument = {
  id: "reciprocity",
  binding: true,
  title: "Reciprocity",
  short: "reciprocity",
  kinds: ["mla", "extradition", "provisionalArrest"],
  basisArticle: {},
  requirements: [],
  measures: [],
  thresholds: [],
  provisions: [],
};
