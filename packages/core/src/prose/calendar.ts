/**
 * Reckoning with days, months and years that are known more or less precisely. All dates are ISO 8601 text in the proleptic
 * Gregorian calendar; comparing text compares days. No clock, no time zone.
 */

/** A day, month or year: its parts as numbers. `month` and `day` are undefined where the date is not that precise. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Days of a month; 0 for a month that does not exist. `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Reads `2024`, `2024-08`, `2024-08-11` or a moment such as `2024-08-11T10:00+02:00`; undefined for anything else. */
export function partsOf(date: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(date);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** True where the day, month or year is in the calendar: false for `2025-02-31` and for text that is no date. */
export function isInCalendar(date: string): boolean {
  const parts = partsOf(date);
  if (!parts) return false;
  if (parts.month === undefined) return true;
  const days = daysInMonth(parts.year, parts.month);
  return days > 0 && (parts.day === undefined || (parts.day >= 1 && parts.day <= days));
}

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** First day that the date can mean: `2024-08` gives `2024-08-01`. Undefined for what is not in the calendar. */
export function earliestDay(date: string | undefined): string | undefined {
  if (date === undefined || !isInCalendar(date)) return undefined;
  const { year, month = 1, day = 1 } = partsOf(date) as DateParts;
  return iso(year, month, day);
}

/** Last day that the date can mean: `2024-08` gives `2024-08-31`. Undefined for what is not in the calendar. */
export function latestDay(date: string | undefined): string | undefined {
  if (date === undefined || !isInCalendar(date)) return undefined;
  const { year, month = 12, day } = partsOf(date) as DateParts;
  return iso(year, month, day ?? daysInMonth(year, month));
}

/** True only where the first is before the second whatever days they mean: `2024-08` is not surely before `2024-08-11`. */
export function isSurelyBefore(a: string | undefined, b: string | undefined): boolean {
  // As texts they are in the order of the calendar, so that most pairs need no look into it.
  if (a === undefined || b === undefined || a >= b) return false;
  const end = latestDay(a);
  const start = earliestDay(b);
  return end !== undefined && start !== undefined && end < start;
}

/** True where the two may mean the same day. */
export function mayBeSame(a: string, b: string): boolean {
  return !isSurelyBefore(a, b) && !isSurelyBefore(b, a);
}

/** The same day so many months later (earlier if negative), or the last day of the month where it is shorter. */
export function addMonths(day: string, months: number): string {
  const parts = partsOf(day);
  if (parts?.month === undefined) return day;
  const count = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return iso(year, month, Math.min(parts.day ?? 1, daysInMonth(year, month)));
}

/** The day so many days later (earlier if negative). */
export function addDays(day: string, days: number): string {
  const parts = partsOf(day);
  if (parts?.month === undefined || parts.day === undefined) return day;
  return new Date(Date.UTC(parts.year, parts.month - 1, parts.day + days)).toISOString().slice(0, 10);
}

/**
 * Months in an ISO 8601 duration of years, months, weeks and days, a month counted as 30 days and a year as 12 months, for
 * comparing penalties: `P4Y` is 48, `P15D` is 0.5. Undefined for other text.
 */
export function monthsOf(duration: string | undefined): number | undefined {
  const match = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration ?? "");
  if (!match) return undefined;
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return years * 12 + months + (weeks * 7 + days) / 30;
}
