import { isGiven } from "../checklist/ask.js";
import type { Period } from "../model/types.js";
import { addDays, earliestDay, latestDay } from "../prose/calendar.js";

/** True where the period has a beginning and an end. */
export function isBounded(period: Period | undefined): boolean {
  return isGiven(period?.from) && isGiven(period?.to);
}

/** True where both ends are known and the last day is more than so many days after the first. */
export function lastsLongerThan(period: Period | undefined, days: number): boolean {
  const [from, to] = [latestDay(period?.from), earliestDay(period?.to)];
  return from !== undefined && to !== undefined && to > addDays(from, days);
}
