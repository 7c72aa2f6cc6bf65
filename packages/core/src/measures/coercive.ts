import type { MeasureType } from "../model/types.js";

/**
 * Types of assistance that interfere with rights and for which States may ask for dual criminality and for a measure that
 * is lawful at home (CoE 1959 art. 5(1)(a); UNTOC art. 18(9); Swiss IRSG art. 76(c)).
 */
export const coerciveMeasures: ReadonlySet<MeasureType | undefined> = new Set<MeasureType>([
  "searchAndSeizure",
  "freezing",
  "confiscationEnforcement",
  "contentData",
]);
