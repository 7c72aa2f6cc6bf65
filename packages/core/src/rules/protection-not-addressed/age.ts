import type { AnyRequest, Person } from "../../model/types.js";
import { addMonths, earliestDay, latestDay } from "../../prose/index.js";

const majority = 18 * 12;

/**
 * Whether the person is surely under 18, however precisely birth and facts are dated: `now` on the day given, `then` on a day of the
 * facts in which they took part (of any event, where no event names them). Undefined where that is not sure.
 */
export function childhood(request: AnyRequest, person: Person, day: string): "now" | "then" | undefined {
  const born = earliestDay((person.birth as { readonly date?: string } | undefined)?.date);
  if (born === undefined) return undefined;
  const ofAge = addMonths(born, majority);
  if (day < ofAge) return "now";
  const events = request.facts?.events ?? [];
  const own = events.filter(({ persons }) => person.id !== undefined && persons?.includes(person.id));
  const isEarlier = ({ date }: { readonly date?: string | undefined }): boolean => {
    const last = latestDay(date);
    return last !== undefined && last < ofAge;
  };
  // Of an event that names nobody it is not known whether the person took part: only where all lie before is it sure.
  if (own.length > 0) return own.some(isEarlier) ? "then" : undefined;
  return events.length > 0 && events.every(isEarlier) ? "then" : undefined;
}
