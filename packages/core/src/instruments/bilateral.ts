import type { Instrument } from "./instrument.js";

/** A bilateral treaty, named in the draft. What it asks is not known here; the elements of practice apply. */
export const bilateral: Instrument = {
  id: "bilateral",
  binding: true,
  title: "Bilateral treaty",
  short: "bilateral treaty",
  kinds: ["mla", "extradition", "provisionalArrest"],
  basisArticle: {},
  requirements: [],
  measures: [],
  thresholds: [],
  provisions: [],
};
