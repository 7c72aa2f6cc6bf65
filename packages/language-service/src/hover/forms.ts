import { currencyName, languageName, stateName } from "@rogatory/core";
import { addMonths, earliestDay, isInCalendar } from "@rogatory/core/editor";

const momentForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/;
const durationForm = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const units = ["year", "month", "week", "day"] as const;

/** Dates, durations, amounts and names as the platform writes them in a person's language, whatever language that is. */
export class Forms {
  /** A language tag that every Intl object takes. */
  readonly locale: string;
  // Made when first asked for and kept: making one takes far longer than asking it.
  readonly #dates = new Map<string, Intl.DateTimeFormat>();
  readonly #units = new Map<string, Intl.NumberFormat>();
  readonly #moneys = new Map<string, Intl.NumberFormat | undefined>();
  readonly #lists: Intl.ListFormat;

  constructor(tag: string) {
    this.locale = usableLocale(tag);
    this.#lists = new Intl.ListFormat(this.locale, { type: "conjunction" });
  }

  /** `a, b and c`. */
  list(items: readonly string[]): string {
    return this.#lists.format(items);
  }

  /**
   * A day with its weekday, a month, a year, or a moment with its time and offset as written. Undefined for what is no date or
   * not in the calendar.
   */
  date(value: string, weekday = false): string | undefined {
    const moment = momentForm.exec(value);
    const day = moment?.[1] ?? value;
    if (!isInCalendar(day)) return undefined;
    const [, month, dayOfMonth] = day.split("-");
    if (month === undefined) return day;
    const form = dayOfMonth === undefined ? "month" : weekday ? "weekday" : "day";
    const text = this.#dateFormat(form).format(instantOf(earliestDay(day) ?? day));
    if (!moment) return text;
    const zone = moment[3] === undefined ? "" : moment[3] === "Z" ? " UTC" : ` (UTC${moment[3]})`;
    return `${text}, ${moment[2]}${zone}`;
  }

  /** `1 year and 6 months`; undefined for what is no ISO 8601 duration of years, months, weeks and days. */
  duration(value: string): string | undefined {
    const match = durationForm.exec(value);
    if (!match) return undefined;
    const counts = match.slice(1).flatMap((count, index) => (count === undefined ? [] : [{ count, index }]));
    const said = counts.filter(({ count }, position) => Number(count) > 0 || (counts.length === 1 && position === 0));
    return this.list(
      (said.length > 0 ? said : counts.slice(-1)).map(({ count, index }) =>
        this.#count(Number(count), units[index] ?? "day"),
      ),
    );
  }

  /** The time from one day to a later one in years, months and days; days alone where it is less than two months. */
  between(from: string, to: string): string {
    const whole =
      (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
    const months = addMonths(from, whole) <= to ? whole : whole - 1;
    if (months < 2) return this.#count(daysBetween(from, to), "day");
    const days = daysBetween(addMonths(from, months), to);
    const counts = [Math.floor(months / 12), months % 12, 0, days];
    return this.list(counts.flatMap((count, index) => (count > 0 ? [this.#count(count, units[index] ?? "day")] : [])));
  }

  state(code: string): string {
    return stateName(code, this.locale);
  }

  language(tag: string): string {
    return languageName(tag, this.locale);
  }

  currency(code: string): string {
    return currencyName(code, this.locale);
  }

  /** `2,500 euros`; the number alone where there is no currency. Every digit of the draft stays. */
  money(amount: number, currency: string | undefined): string {
    const key = currency ?? "";
    if (!this.#moneys.has(key)) this.#moneys.set(key, moneyFormat(this.locale, currency));
    const whole = this.#moneys.get(key);
    if (whole) return whole.format(amount);
    return `${new Intl.NumberFormat(this.locale, { maximumFractionDigits: 20 }).format(amount)} ${currency}`;
  }

  #count(count: number, unit: string): string {
    let format = this.#units.get(unit);
    if (!format) {
      format = new Intl.NumberFormat(this.locale, { style: "unit", unit, unitDisplay: "long" });
      this.#units.set(unit, format);
    }
    return format.format(count);
  }

  #dateFormat(form: "weekday" | "day" | "month"): Intl.DateTimeFormat {
    let format = this.#dates.get(form);
    if (!format) {
      format = new Intl.DateTimeFormat(this.locale, {
        timeZone: "UTC",
        year: "numeric",
        month: "long",
        ...(form === "month" ? {} : { day: "numeric" }),
        ...(form === "weekday" ? { weekday: "long" } : {}),
      });
      this.#dates.set(form, format);
    }
    return format;
  }
}

const made = new Map<string, Forms>();

/** The forms of a language, made once. */
export function formsIn(tag: string): Forms {
  let forms = made.get(tag);
  if (!forms) {
    forms = new Forms(tag);
    made.set(tag, forms);
  }
  return forms;
}

/** Days from one day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((instantOf(to).getTime() - instantOf(from).getTime()) / 86_400_000);
}

/** Full years from one day to another, as a person's age is counted. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** The day's beginning; set apart from the constructor, which takes the years 0 to 99 for 1900 to 1999. */
function instantOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const instant = new Date(Date.UTC(2000, month - 1, date));
  instant.setUTCFullYear(year, month - 1, date);
  return instant;
}

function moneyFormat(locale: string, currency: string | undefined): Intl.NumberFormat | undefined {
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: 20 };
  if (currency === undefined) return new Intl.NumberFormat(locale, digits);
  try {
    return new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "name", ...digits });
  } catch {
    // No currency code at all: the caller prints it as written.
    return undefined;
  }
}

/** The tag as the platform takes it; plain English is written as the letters are, with the day before the month. */
function usableLocale(tag: string): string {
  try {
    const locale = Intl.getCanonicalLocales(tag)[0] ?? "en";
    return locale === "en" || Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0 ? "en-GB" : locale;
  } catch {
    return "en-GB";
  }
}
