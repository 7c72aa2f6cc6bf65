import { valueAt } from "@rogatory/core";
import { earliestDay, latestDay } from "@rogatory/core/editor";
import { yearsBetween } from "../hover/forms.js";

/** How old somebody was at the time of the facts, in full years; least and most differ where the days are not all known. */
export interface Age {
  readonly least: number;
  readonly most: number;
  /** First and last day of the facts from which it was counted. */
  readonly from: string;
  readonly until: string;
}

/** First and last day of some events. */
export interface TimeOfFacts {
  readonly from: string;
  readonly until: string;
}

/** The oldest that a person is taken to be: beyond it a date is a slip of the pen, which nothing should be told of. */
const oldest = 120;

/**
 * The age at the events in which the person takes part, or at all events where the draft names the person in none. A date of birth
 * that is only a year or a month gives a span. Undefined where a date lacks, is not in the calendar, or gives no age.
 */
export function ageAtTheFacts(root: unknown, birth: string, personId: string | undefined): Age | undefined {
  const firstBirth = earliestDay(birth);
  const lastBirth = latestDay(birth);
  const time = timeOfFacts(root, personId) ?? timeOfFacts(root);
  if (!time || firstBirth === undefined || lastBirth === undefined) return undefined;
  const least = yearsBetween(lastBirth, time.from);
  const most = yearsBetween(firstBirth, time.until);
  return least < 0 || most > oldest ? undefined : { least, most, ...time };
}

/** From the first to the last day of the dated events, or of those that name a person. Undefined where no event is dated. */
export function timeOfFacts(root: unknown, personId?: string): TimeOfFacts | undefined {
  const events = valueAt(root, ["facts", "events"]);
  if (!Array.isArray(events)) return undefined;
  let from: string | undefined;
  let until: string | undefined;
  for (const event of events as unknown[]) {
    if (personId !== undefined && !isNamedIn(event, personId)) continue;
    const date = textAt(event, "date");
    const first = earliestDay(date);
    const last = latestDay(textAt(event, "until")) ?? latestDay(date);
    if (first === undefined || last === undefined || last < first) continue;
    if (from === undefined || first < from) from = first;
    if (until === undefined || last > until) until = last;
  }
  return from === undefined || until === undefined ? undefined : { from, until };
}

function isNamedIn(event: unknown, personId: string): boolean {
  const persons = valueAt(event, ["persons"]);
  if (Array.isArray(persons) && persons.includes(personId)) return true;
  return textAt(event, "what")?.includes(`{person:${personId}}`) === true;
}

function textAt(value: unknown, key: string): string | undefined {
  const text = valueAt(value, [key]);
  return typeof text === "string" ? text : undefined;
}
