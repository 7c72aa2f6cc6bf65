import type { Instrument } from "./instrument.js";

/** ECOWAS convention on extradition. Its text was not read: what it asks is not known here. */
export const ecowasExtradition: Instrument = {
  id: "ecowas-extradition",
  binding: true,
  title: "Convention on Extradition",
  short: "ECOWAS Convention on extradition",
  date: "1994-08-06",
  place: "Abuja",
  series: "A/P1/8/94",
  kinds: ["extradition", "provisionalArrest"],
  basisArticle: {},
  requirements: [],
  measures: [],
  thresholds: [],
  provisions: [],
};
