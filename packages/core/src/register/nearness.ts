import { catalogueFor, type Language } from "../catalogue/catalogue.js";

/** How near a day is: it has passed; it is today or within {@link soonDays}; it is later. */
export type Nearness = "overdue" | "soon" | "later";

/** Days within which a deadline is near. */
const soonDays = 14;

/** Days from `today` to `date`, negative where it has passed. Both `YYYY-MM-DD` and in the calendar. */
export function daysUntil(date: string, today: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
}

export function nearnessOf(date: string, today: string): Nearness {
  const days = daysUntil(date, today);
  return days < 0 ? "overdue" : days <= soonDays ? "soon" : "later";
}

/** The same in words: `overdue by 3 days`, `today`, `in 12 days`. */
export function nearnessWords(date: string, today: string, language: Language = "en"): string {
  const days = daysUntil(date, today);
  const catalogue = catalogueFor(language);
  if (days < 0) return catalogue.text(["register", "nearness", "overdue"], { days: -days });
  if (days === 0) return catalogue.text(["register", "nearness", "today"]);
  return catalogue.text(["register", "nearness", "ahead"], { days });
}

/** A day as the language writes it: `30 June 2025`. */
export function longDay(date: string, language: Language = "en"): string {
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
}
