import { isGiven } from "../checklist/ask.js";
import type { Period } from "../model/types.js";

/** True where the period has a beginning and an end. */
export function isBounded(period: Period | undefined): boolean {
  return isGiven(period?.from) && isGiven(period?.to);
}
