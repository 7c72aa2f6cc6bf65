import { isInCalendar } from "../../prose/calendar.js";
import { findDates } from "../../prose/dates.js";
import type { Meant } from "./meant.js";

const two = (digits: string): string => digits.padStart(2, "0");

/** Days that a date may mean which is not written as year-month-day: `14 March 2026`, `12.05.1980`, `12/05/1980` (two days). */
export function meantDates(written: string): readonly Meant[] {
  const text = written.trim().replaceAll(/\s+/g, " ");
  return [...moments(text), ...yearFirst(text), ...yearLast(text), ...inWords(text)].filter(
    ({ value }) => typeof value === "string" && isInCalendar(value),
  );
}

/** `2024-08-11 21:14`. */
function moments(text: string): Meant[] {
  const [, day, time, zone = ""] =
    /^(\d{4}-\d{2}-\d{2})[ tT](\d{1,2}:\d{2}(?::\d{2})?) ?(Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
  return day === undefined || time === undefined
    ? []
    : [{ value: `${day}T${time.padStart(time.length > 5 ? 8 : 5, "0")}${zone}`, safe: true }];
}

/** `2026/3/14`: nobody writes the day in the middle. */
function yearFirst(text: string): Meant[] {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return [];
  return [{ value: [year, two(month), ...(day === undefined ? [] : [two(day)])].join("-"), safe: true }];
}

/**
 * `12/05/1980`: where both may be the month, a person must say which is. With points the day stands first wherever dates are
 * written so, but that is a habit and not sure.
 */
function yearLast(text: string): Meant[] {
  const [, first, sign, second, year] = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return [];
  const days = [`${year}-${two(second)}-${two(first)}`, `${year}-${two(first)}-${two(second)}`];
  const possible = [...new Set(days)].filter(isInCalendar);
  if (possible.length < 2) return possible.map((day) => ({ value: day, safe: true }));
  return (sign === "." ? possible.slice(0, 1) : possible).map((day) => ({ value: day, safe: false, day }));
}

/** `14 March 2026`, `14 mars 2026`, `March 2026`. */
function inWords(text: string): Meant[] {
  const [mention, another] = findDates(text);
  const isWhole = mention?.start === 0 && mention.end === text.length && !another;
  return isWhole && /\p{L}/u.test(text) && mention.precision !== "year" ? [{ value: mention.date, safe: true }] : [];
}
