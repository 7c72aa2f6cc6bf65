import type { Instrument } from "./instrument.js";

/** Swiss Act on International Mutual Assistance in Criminal Matters (IRSG, EIMP): what Switzerland asks of a request made to it. */
export const swissIrsg: Instrument = {
  id: "swiss-irsg",
  binding: true,
  title: "Federal Act of Switzerland on International Mutual Assistance in Criminal Matters",
  short: "Swiss IRSG",
  date: "1981-03-20",
  series: "SR 351.1",
  kinds: ["mla", "extradition"],
  basisArticle: {},
  lawOf: { state: "CH", side: "requested" },
  requirements: [
    { provision: "art. 28(2)", element: "requestingAuthority", mark: "V", obligation: "must", kinds: ["mla"] },
    { provision: "art. 28(2)", element: "conductingAuthority", mark: "V", obligation: "must", kinds: ["mla"] },
    { provision: "art. 28(2)", element: "measures", mark: "V", obligation: "must", kinds: ["mla"] },
    { provision: "art. 28(2)", element: "purpose", mark: "V", obligation: "must", kinds: ["mla"] },
    { provision: "art. 28(2)", element: "requestingAuthority", mark: "V", obligation: "must", kinds: ["extradition"] },
    { provision: "art. 28(2)(c)", element: "offences", mark: "V", obligation: "must" },
    { provision: "art. 28(2)(c)", element: "offence.provision", mark: "V", obligation: "must" },
    { provision: "art. 28(2)", element: "person.identity", mark: "V", obligation: "must" },
    { provision: "art. 28(3)(a)", element: "facts", mark: "V", obligation: "must" },
    // The text of the law goes with requests for extradition; that requests for other assistance must carry it is not said in what was read.
    { provision: "art. 28(3)(b)", element: "offence.lawText", mark: "V", obligation: "must", kinds: ["extradition"] },
    { provision: "art. 41", element: "extradition.decision", mark: "V", obligation: "must", kinds: ["extradition"] },
    {
      provision: "art. 76(c)",
      element: "measure.lawfulAtHome",
      mark: "V",
      obligation: "must",
      kinds: ["mla"],
      measures: ["searchAndSeizure"],
    },
  ],
  measures: [],
  thresholds: [],
  provisions: [
    { provision: "art. 28(1)", says: "Requests are made in writing.", mark: "V" },
    {
      provision: "art. 28(5)",
      says: "Requests and annexes are written in German, French or Italian, or come with a certified translation.",
      mark: "V",
    },
    {
      provision: "art. 28",
      says: "A request that lacks something may have to be mended; provisional measures are possible all the same.",
      mark: "V",
    },
    {
      provision: "art. 76",
      says: "For service the request gives name, address, position in the case and type of document; for search and seizure it confirms that the measure is lawful in the requesting State.",
      mark: "V",
    },
  ],
};
