import type { AnyRequest, Person } from "../../model/types.js";
import { addMonths, earliestDay, latestDay } from "../../prose/index.js";

const majority = 18 * 12;

type Events = readonly { readonly date?: string | undefined }[];

const firstDays = new WeakMap<Events, string>();

/** The first day that any event can mean; empty where none is dated. */
function firstDay(events: Events): string {
  const before = firstDays.get(events);
  if (before !== undefined) return before;
  const first = events.flatMap(({ date }) => earliestDay(date) ?? []).reduce((a, b) => (a !== "" && a < b ? a : b), "");
  firstDays.set(events, first);
  return first;
}

/**
 * Whether the person is surely under 18, however precisely birth and facts are dated: `now` on the day given, `then` on a day of the
 * facts in which they took part (on all of them, where no event names the person). Undefined where that is not sure.
 */
export function childhood(request: AnyRequest, person: Person, day: string): "now" | "then" | undefined {
  const born = earliestDay((person.birth as { readonly date?: string } | undefined)?.date);
  if (born === undefined) return undefined;
  const ofAge = addMonths(born, majority);
  if (day < ofAge) return "now";
  const events = request.facts?.events ?? [];
  // Of nearly all persons already the first event tells it, and is cheaper to ask than all of them.
  if (ofAge <= firstDay(events)) return undefined;
  const own = events.filter(({ persons }) => person.id !== undefined && persons?.includes(person.id));
  const isEarlier = ({ date }: { readonly date?: string | undefined }): boolean => {
    const last = latestDay(date);
    return last !== undefined && last < ofAge;
  };
  // Of an event that names nobody it is not known whether the person took part: only where all lie before is it sure.
  if (own.length > 0) return own.some(isEarlier) ? "then" : undefined;
  return events.length > 0 && events.every(isEarlier) ? "then" : undefined;
}
