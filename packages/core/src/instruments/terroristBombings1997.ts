import type { Instrument } from "./instrument.js";

/** Terrorist Bombings Convention. It has no content list. */
export const terroristBombings1997: Instrument = {
  id: "terrorist-bombings-1997",
  binding: true,
  title: "International Convention for the Suppression of Terrorist Bombings",
  short: "Terrorist Bombings Convention",
  date: "1997-12-15",
  place: "New York",
  series: "UNTS vol. 2149, p. 256",
  kinds: ["mla", "extradition"],
  basisArticle: { mla: "10", extradition: "9" },
  requirements: [],
  measures: [
    { measure: "transferOfDetainedPerson", provision: "art. 13", mark: "K" },
    { measure: "other", provision: "art. 10", mark: "K" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 9",
      says: "The offences are extraditable under every treaty; the Convention may be taken as the basis where there is none.",
      mark: "K",
    },
    {
      provision: "art. 10",
      says: "Assistance is given under treaties on mutual legal assistance or, where there is none, under domestic law.",
      mark: "K",
    },
    {
      provision: "art. 11",
      says: "The offences do not count as political ones: no request is refused for that alone.",
      mark: "K",
    },
    {
      provision: "art. 12",
      says: "There is no duty to help where the request serves discrimination.",
      mark: "K",
    },
    {
      provision: "art. 13",
      says: "A person in custody may be transferred with free and informed consent to testify or to help to obtain evidence.",
      mark: "K",
    },
  ],
};
