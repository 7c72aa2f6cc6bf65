import type { Catalogue } from "../../catalogue/catalogue.js";
import type { Money } from "../../model/types.js";
import { type DateParts, isInCalendar, partsOf } from "../../prose/calendar.js";
import { currencyName, languageName, stateName } from "../../states/names.js";

const durationForm = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const momentForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?$/;

/** Dates, durations, amounts, States and languages in the words of the letter's language. What is not well formed is given back as it is. */
export class Formatter {
  readonly #catalogue: Catalogue;
  /** The variety of the language whose dates and numbers the letter uses. */
  readonly #locale: string;
  // Made once: making them takes longer than all their work for a letter.
  readonly #days: Intl.DateTimeFormat;
  readonly #months: Intl.DateTimeFormat;
  readonly #daysOfYear: Intl.DateTimeFormat;
  readonly #monthsOfYear: Intl.DateTimeFormat;
  readonly #lists: Intl.ListFormat;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#locale = this.#phrase("locale");
    const month = { timeZone: "UTC", year: "numeric", month: "long" } as const;
    this.#days = new Intl.DateTimeFormat(this.#locale, { ...month, day: "numeric" });
    this.#months = new Intl.DateTimeFormat(this.#locale, month);
    const ofYear = { timeZone: "UTC", month: "long" } as const;
    this.#daysOfYear = new Intl.DateTimeFormat(this.#locale, { ...ofYear, day: "numeric" });
    this.#monthsOfYear = new Intl.DateTimeFormat(this.#locale, ofYear);
    this.#lists = new Intl.ListFormat(this.#locale, { type: "conjunction" });
  }

  #phrase(key: string, params: Readonly<Record<string, string | number>> = {}): string {
    return this.#catalogue.text(["letter", "format", key], params);
  }

  /** Joins items as the language does: `a, b and c`. */
  list(items: readonly string[]): string {
    return this.#lists.format(items);
  }

  /** A day, a month or a year: `11 August 2024`, `August 2024`, `2024`. */
  date(date: string): string {
    const parts = isInCalendar(date) ? partsOf(date) : undefined;
    if (parts?.month === undefined) return date;
    return (parts.day === undefined ? this.#months : this.#days).format(instantOf(parts));
  }

  /** A moment with its offset from UTC, or a date. The time of day stays as written: it is evidence. */
  dayOrMoment(value: string): string {
    const match = momentForm.exec(value);
    if (!match) return this.date(value);
    const [, day = "", time = "", offset] = match;
    return this.#phrase("moment", {
      date: this.date(day),
      time,
      zone: offset === undefined ? "none" : offset === "Z" ? "utc" : "offset",
      offset: offset ?? "",
    });
  }

  /** From one day to another, without repeating year or month: `14 to 17 September 2024`; one of them where they are the same. */
  span(from: string | undefined, until: string | undefined): string {
    if (from === undefined || until === undefined || from === until) return this.date(from ?? until ?? "");
    const start = isInCalendar(from) ? partsOf(from) : undefined;
    const end = isInCalendar(until) ? partsOf(until) : undefined;
    const alike = start?.month !== undefined && start.year === end?.year && !start.day === !end.day;
    if (!alike) return this.#phrase("span", { from: this.date(from), until: this.date(until) });
    if (start.day !== undefined && start.month === end.month)
      return this.#phrase("spanInMonth", { day: start.day, until: this.date(until) });
    const first = (start.day === undefined ? this.#monthsOfYear : this.#daysOfYear).format(instantOf(start));
    return this.#phrase("span", { from: first, until: this.date(until) });
  }

  /** `1 year and 6 months`; `life` and `death` as the penalties they are. */
  duration(value: string): string {
    if (value === "life" || value === "death") return this.#phrase(value);
    const match = durationForm.exec(value);
    if (!match) return value;
    const units = ["years", "months", "weeks", "days"] as const;
    const parts = units.flatMap((unit, index) => {
      const count = match[index + 1];
      return count === undefined ? [] : [this.#phrase(unit, { count: Number(count) })];
    });
    return this.list(parts);
  }

  /** `approximately 2,500 euros`. Without a currency the number alone; without a number the currency's name. */
  money(money: Money): string {
    const { amount, currency, approximate } = money;
    const sum = this.#sum(amount, currency);
    return approximate === true && sum !== "" ? this.#phrase("approximately", { sum }) : sum;
  }

  #sum(amount: number | undefined, currency: string | undefined): string {
    if (amount === undefined) return currency === undefined ? "" : currencyName(currency, this.#catalogue.language);
    const whole = Number.isInteger(amount);
    // An amount keeps every digit that the draft gives.
    const plain = new Intl.NumberFormat(this.#locale, { maximumFractionDigits: 20 });
    if (currency === undefined) return plain.format(amount);
    try {
      return new Intl.NumberFormat(this.#locale, {
        style: "currency",
        currency,
        currencyDisplay: "name",
        ...(whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : { maximumFractionDigits: 20 }),
      }).format(amount);
    } catch {
      // No currency code at all: printed as written.
      return `${plain.format(amount)} ${currency}`;
    }
  }

  /** The State's name as it stands alone, in a table or an address. */
  state(code: string): string {
    return stateName(code, this.#catalogue.language);
  }

  /** The State's name as it stands in a sentence, with its article where the language wants one: `the United Kingdom`. */
  stateInSentence(code: string): string {
    return this.#phrase("stateInSentence", { code, name: this.state(code) });
  }

  language(tag: string): string {
    return languageName(tag, this.#catalogue.language);
  }

  /** In capitals, as a letterhead has it. */
  capitals(text: string): string {
    return text.toLocaleUpperCase(this.#locale);
  }
}

/** The beginning of a day, or of a month's first day. */
function instantOf({ year, month = 1, day = 1 }: DateParts): Date {
  const instant = new Date(Date.UTC(2000, month - 1, day));
  // Set apart, since the constructor takes the years 0 to 99 for 1900 to 1999.
  instant.setUTCFullYear(year);
  return instant;
}
