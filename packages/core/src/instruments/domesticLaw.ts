import type { Instrument } from "./instrument.js";

/** A law on international cooperation, named in the draft. What it asks is not known here; the elements of practice apply. */
export const domesticLaw: Instrument = {
  id: "domestic-law",
  binding: true,
  title: "Domestic law",
  short: "domestic law",
  kinds: ["mla", "extradition", "provisionalArrest"],
  basisArticle: {},
  requirements: [],
  measures: [],
  thresholds: [],
  provisions: [],
};
