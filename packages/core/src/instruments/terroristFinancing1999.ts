import type { Instrument } from "./instrument.js";

/** Terrorist Financing Convention. It has no content list. */
export const terroristFinancing1999: Instrument = {
  id: "terrorist-financing-1999",
  binding: true,
  title: "International Convention for the Suppression of the Financing of Terrorism",
  short: "Terrorist Financing Convention",
  date: "1999-12-09",
  place: "New York",
  series: "UNTS vol. 2178, p. 197",
  kinds: ["mla", "extradition"],
  basisArticle: { mla: "12", extradition: "11" },
  requirements: [],
  measures: [
    { measure: "transferOfDetainedPerson", provision: "art. 16", mark: "V" },
    { measure: "other", provision: "art. 12(1)", mark: "V" },
  ],
  thresholds: [],
  provisions: [
    {
      provision: "art. 11",
      says: "The offences are extraditable under every treaty; the Convention may be taken as the basis where there is none.",
      mark: "K",
    },
    {
      provision: "art. 12(1)",
      says: "States afford one another assistance in proceedings for the offences of the Convention.",
      mark: "V",
    },
    { provision: "art. 12(2)", says: "Bank secrecy is no ground for refusing assistance.", mark: "V" },
    {
      provision: "art. 12(3)",
      says: "What is obtained is used only for the purpose stated, unless the requested State consents.",
      mark: "V",
    },
    {
      provision: "art. 13",
      says: "The offences do not count as fiscal ones: no request is refused for that alone.",
      mark: "V",
    },
    {
      provision: "art. 14",
      says: "The offences do not count as political ones: no request is refused for that alone.",
      mark: "V",
    },
    {
      provision: "art. 15",
      says: "There is no duty to help where the request serves discrimination.",
      mark: "V",
    },
    {
      provision: "art. 16",
      says: "A person in custody may be transferred to the other State.",
      mark: "V",
    },
  ],
};
