/** A day, month or year in words, or from one to another; as it is written where it is none. */
export function spanInWords(from: string, until: string, language: string): string {
  const first = dayOf(from);
  const second = dayOf(until);
  if (!first || !second || until === from) return dateInWords(from || until, language);
  if (from.length !== until.length || second < first)
    return `${dateInWords(from, language)} – ${dateInWords(until, language)}`;
  return formatOf(from, language).formatRange(first, second);
}

/** A day, month or year in words, as the language says it; as it is written where it is none. */
export function dateInWords(text: string, language: string): string {
  const date = dayOf(text);
  return date ? formatOf(text, language).format(date) : text;
}

/** The first day that the text can mean, at midnight UTC; undefined where it is none of the calendar. */
function dayOf(text: string): Date | undefined {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 ? date : undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How a date of this length is written in a language. Kept: to make one takes longer than to draw an event. */
function formatOf(text: string, language: string): Intl.DateTimeFormat {
  const key = `${language} ${text.length}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(dayFirst(language), {
    timeZone: "UTC",
    year: "numeric",
    ...(text.length > 4 ? { month: "long" } : {}),
    ...(text.length > 7 ? { day: "numeric" } : {}),
  });
  formats.set(key, made);
  return made;
}

/** English with the day before the month, as letters have it. */
export const dayFirst = (language: string): string => (language === "en" ? "en-GB" : language);
