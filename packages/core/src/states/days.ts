/** True for a calendar day that exists, `2024-02-29`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

const parts = (day: string): [number, number, number] => day.split("-").map(Number) as [number, number, number];

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

export function plusDays(day: string, count: number): string {
  const [year, month, date] = parts(day);
  return iso(year, month, date + count);
}

/** The same day of a later month; its last day where that month is shorter. */
export function plusMonths(day: string, count: number): string {
  const [year, month, date] = parts(day);
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return iso(year, month + count, Math.min(date, lastOfMonth));
}

/** First day of the month after the one in which the day lies. */
export function firstOfNextMonth(day: string): string {
  const [year, month] = parts(day);
  return iso(year, month + 1, 1);
}

/** The last day that a date of any precision may mean: `2014` is 31 December 2014. */
export function lastDayOf(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}-12-31`;
  return /^\d{4}-\d{2}$/.test(date) ? plusDays(firstOfNextMonth(`${date}-01`), -1) : date;
}

/** How long what a source states is taken as it is; after that it is to be looked up again. */
const monthsFresh = 12;

/** True where a source says nothing of its date, or its date lies more than twelve months before the day. */
export function isStale(asOf: string | undefined, today: string): boolean {
  return asOf === undefined || plusMonths(lastDayOf(asOf), monthsFresh) < today;
}
