import type { Mark } from "../findings/finding.js";
import type { Condition, Coverage } from "./offence.js";

/** What a request asks for, as far as it decides which instruments can serve. */
export type Cooperation = "mla" | "extradition";

/** Instruments that serve any offence, or any that meets the condition, with the provision that says so. */
export const generalCoverage: Readonly<Record<Cooperation, readonly Coverage[]>> = {
  mla: [
    { instrument: "coe-mla-1959", provision: "art. 1", mark: "V", conditions: ["notMilitary"] },
    { instrument: "eio", provision: "art. 4", mark: "K", conditions: ["gatheringEvidence"] },
    {
      instrument: "eu-freezing-confiscation-2018",
      provision: "art. 3",
      mark: "K",
      conditions: ["freezingAndConfiscation"],
    },
    { instrument: "untoc", provision: "art. 3(1)(b)", mark: "V", conditions: ["seriousCrime"] },
    { instrument: "budapest", provision: "art. 25(1)", mark: "K", conditions: ["electronicEvidence"] },
    { instrument: "un-cybercrime-2024", provision: "art. 35(1)(c)", mark: "K", conditions: ["electronicEvidence"] },
  ],
  extradition: [
    { instrument: "coe-extradition-1957", provision: "art. 2(1)", mark: "V", conditions: ["oneYear"] },
    { instrument: "eaw", provision: "art. 2(1)", mark: "K", conditions: ["twelveMonths"] },
    { instrument: "untoc", provision: "art. 3(1)(b)", mark: "V", conditions: ["seriousCrime"] },
  ],
};

/** An article, and how sure it is that it says what it is cited for. */
interface Cited {
  readonly provision: string;
  readonly mark: Mark;
}

const read = (provision: string): Cited => ({ provision, mark: "V" });
const unread = (provision: string): Cited => ({ provision, mark: "K" });

/**
 * By which the articles of UNTOC apply to the Protocols too. Art. 1(2)-(3) of that on migrants was read in the French text as published in
 * Switzerland (SR 0.311.541, droit-bilingue.ch), as was art. 1 of the Convention of 1957 (SR 0.353.1, lex.weblaw.ch).
 */
const mutatisMutandis = (cited: Cited) => ({ mla: cited, extradition: cited });

/** The article of each instrument on which a request rests; the protocols to UNTOC use those of the Convention. */
export const cooperationArticles: Readonly<Record<string, Readonly<Partial<Record<Cooperation, Cited>>>>> = {
  untoc: { mla: read("art. 18"), extradition: read("art. 16") },
  "som-protocol": mutatisMutandis(read("art. 1(2)")),
  "tip-protocol": mutatisMutandis(unread("art. 1(2)")),
  "firearms-protocol": mutatisMutandis(unread("art. 1(2)")),
  uncac: { mla: read("art. 46"), extradition: read("art. 44") },
  "drugs-1988": { mla: read("art. 7"), extradition: unread("art. 6") },
  "terrorist-financing-1999": { mla: read("art. 12"), extradition: unread("art. 11") },
  "terrorist-bombings-1997": { mla: unread("art. 10"), extradition: unread("art. 9") },
  budapest: { mla: unread("art. 25"), extradition: unread("art. 24") },
  "un-cybercrime-2024": { mla: unread("art. 40"), extradition: unread("art. 37") },
  "coe-mla-1959": { mla: read("art. 1") },
  "coe-extradition-1957": { extradition: read("art. 1") },
  eio: { mla: unread("art. 1") },
  "eu-freezing-confiscation-2018": { mla: unread("art. 1") },
  eaw: { extradition: unread("art. 1") },
};

/** What an instrument asks of every offence for which extradition is sought on it. */
export const extraditionConditions: Readonly<Record<string, readonly Condition[]>> = {
  uncac: ["punishableInBoth"],
  budapest: ["oneYearInBoth"],
};

/** Paragraphs under which each State says or decides whether it extradites on the convention itself. */
export const extraditionBasisProvisions: Readonly<Record<string, Cited>> = {
  untoc: read("art. 16(4)-(5)"),
  uncac: read("art. 44(5)"),
  "drugs-1988": unread("art. 6(3)"),
  "terrorist-financing-1999": unread("art. 11(2)"),
  budapest: unread("art. 24(3)"),
};

/** Instruments between some States on whose parties there is no data here: they are named, so that nobody forgets to look. */
export const withoutData: Readonly<Record<Cooperation, readonly string[]>> = {
  mla: [
    "coe-mla-2nd-protocol",
    "budapest-2nd-protocol",
    "coe-laundering-1990",
    "coe-laundering-2005",
    "eu-mla-2000",
    "uk-eu-tca-mla",
    "nassau-1992",
    "san-luis-1996",
    "sadc-mla",
    "ecowas-mla",
    "asean-mlat",
    "riyadh-1983",
  ],
  extradition: [
    "coe-extradition-2nd-protocol",
    "coe-extradition-3rd-protocol",
    "coe-extradition-4th-protocol",
    "uk-eu-tca-surrender",
    "ecowas-extradition",
    "riyadh-1983",
  ],
};
