import { valueAt } from "@rogatory/core";
import { addDays, addMonths, isInCalendar, measureDefinitions, nouns } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";

/** A day that may be meant, with the word that says which. */
export interface OfferedDay {
  readonly day: string;
  /** Message and its parameters, without the weekday. */
  readonly word: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * The day on which the person writes: the setting, else the clock. Findings count from the date of the request, so that the same
 * file gives the same findings next year; but whoever types a date now means now, and nothing is written unless they choose it.
 */
export function todayOf(open: OpenDraft): string {
  return open.settings.today ?? localDay(new Date());
}

function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function dateOfRequest(open: OpenDraft): string | undefined {
  const date = valueAt(open.draft.value, ["date"]);
  return typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) && isInCalendar(date) ? date : undefined;
}

/** Fields for days that lie ahead of the request: they are reckoned from its date. */
const ahead: ReadonlySet<string> = new Set([
  "urgency.deadline",
  "provisional.fullRequestBy",
  "limitation.lapsesOn",
  "nextDate.date",
  // What is due at an hour may be due today.
  ...measureDefinitions.flatMap(({ type, due = [] }) =>
    due.flatMap((key) => (nouns[type]?.fields[key]?.format === "moment" ? [] : [`${type}.${key}`])),
  ),
]);

/** Days that are worth offering for a field, the likeliest first. `isRequestDate`: the field is the date of the request itself. */
export function offeredDays(open: OpenDraft, noun: string, key: string, isRequestDate: boolean): readonly OfferedDay[] {
  const today = todayOf(open);
  const request = isRequestDate ? undefined : dateOfRequest(open);
  if (noun === "birth") return [];
  if (noun === "event") return eventDays(open, today);
  const now: OfferedDay = { day: today, word: "today", params: {} };
  const own: OfferedDay[] = request === undefined ? [] : [{ day: request, word: "requestDate", params: {} }];
  const isAhead = ahead.has(`${noun}.${key}`);
  const base = isAhead && request !== undefined ? request : today;
  const suffix = base === today ? "Later" : "AfterRequest";
  const later: OfferedDay[] = [
    { day: addDays(base, 14), word: `days${suffix}`, params: { count: 14 } },
    { day: addMonths(base, 1), word: `months${suffix}`, params: { count: 1 } },
  ];
  const further: OfferedDay = { day: addMonths(base, 3), word: `months${suffix}`, params: { count: 3 } };
  const days = isAhead ? [...later, further, ...own, now] : noun === "period" ? [...own, now] : [now, ...own, ...later];
  const seen = new Set<string>();
  return days.filter(({ day }) => !seen.has(day) && seen.add(day));
}

function eventDays(open: OpenDraft, today: string): readonly OfferedDay[] {
  const events = open.request?.facts?.events ?? [];
  const seen = new Set<string>();
  const known = events.flatMap(({ id, date }): OfferedDay[] => {
    if (date === undefined || seen.has(date) || !isInCalendar(date)) return [];
    seen.add(date);
    return [{ day: date, word: date.length === 10 ? "dayOfEvent" : "dateOfEvent", params: { event: id } }];
  });
  return [...known.slice(-5), { day: today, word: "today", params: {} }];
}

/** First and last day of the facts, for periods that are to cover them. */
export function daysOfFacts(open: OpenDraft): { readonly first: string; readonly last: string } | undefined {
  const dates = (open.request?.facts?.events ?? []).flatMap(({ date, until }) =>
    [date, until].filter((day): day is string => day !== undefined && isInCalendar(day)),
  );
  const sorted = dates.toSorted();
  const [first] = sorted;
  const last = sorted.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

const weekdays = new Map<string, Intl.DateTimeFormat>();

/** The day of the week in a language; empty for a month or a year. */
export function weekdayOf(day: string, language: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return "";
  let format = weekdays.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
    weekdays.set(language, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}

const lengths = new Map<string, Intl.NumberFormat>();

/** `P1Y6M` in words. */
export function durationInWords(
  parts: readonly (readonly ["year" | "month" | "day", number])[],
  language: string,
): string {
  const words = parts.map(([unit, count]) => {
    const key = `${language} ${unit}`;
    let format = lengths.get(key);
    if (!format) {
      format = new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" });
      lengths.set(key, format);
    }
    return format.format(count);
  });
  return new Intl.ListFormat(language, { type: "unit" }).format(words);
}

/** The offset from UTC of a time zone at noon of a day, as `+02:00`; undefined for a zone that is not known. */
export function offsetIn(zone: string, day: string): string | undefined {
  if (/^[+-](?:[01]\d|2[0-3]):[0-5]\d$/.test(zone)) return zone;
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    const name = format.formatToParts(new Date(`${day}T12:00:00Z`)).find(({ type }) => type === "timeZoneName")?.value;
    const match = /^GMT([+-]\d{2}:\d{2})?$/.exec(name ?? "");
    return match ? (match[1] ?? "+00:00") : undefined;
  } catch {
    // A zone that the platform does not know has no offset.
    return undefined;
  }
}
