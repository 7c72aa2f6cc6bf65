import type { Instrument } from "./instrument.js";

/**
 * Assistance between the United Kingdom and the European Union, beside the Council of Europe convention of 1959. The standard form of art. 635 must be
 * used once it is adopted.
 */
export const ukEuTcaMla: Instrument = {
  id: "uk-eu-tca-mla",
  binding: true,
  title:
    "Trade and Cooperation Agreement between the European Union and the European Atomic Energy Community, of the one part, and the United Kingdom of Great Britain and Northern Ireland, of the other part",
  short: "UK-EU Agreement (mutual assistance)",
  date: "2020-12-30",
  series: "OJ L 149, 30.4.2021, p. 10",
  kinds: ["mla"],
  basisArticle: { mla: "633" },
  supplements: "coe-mla-1959",
  form: { provision: "art. 635", mark: "S", without: ["offence.lawText"] },
  requirements: [],
  measures: [],
  thresholds: [],
  provisions: [
    {
      provision: "art. 633",
      says: "The title supplements the European Convention of 1959 and its protocols.",
      mark: "K",
    },
    {
      provision: "art. 635",
      says: "The Specialised Committee adopts a standard form; once it is adopted, requests are made in it.",
      mark: "S",
    },
  ],
};
