import { daysInMonth } from "./calendar.js";
import { rememberedByText } from "./remembered.js";
import { TakenSpans } from "./takenSpans.js";

/** A date as it stands in prose. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** ISO 8601, as precise as written: `2024-08-11`, `2024-08`, `2024`. May name a day that is not in the calendar. */
  readonly date: string;
  readonly precision: "day" | "month" | "year";
  /** False for 31 February. */
  readonly inCalendar: boolean;
  /** True where day and month could be read either way (`08/11/2024`); `date` is then the year alone. */
  readonly ambiguous: boolean;
  /** True where it is one end of a span or list of days ("10 to 12 August 2024"): not the whole of what is said. */
  readonly ofSeveral: boolean;
}

/** Names of the months in English, French, Spanish and Italian, and usual short forms. */
const monthNames: readonly string[] = [
  "january jan janvier janv enero gennaio gen",
  "february feb février fevrier févr febrero febbraio",
  "march mar mars marzo",
  "april apr avril avr abril aprile",
  "may mai mayo maggio",
  "june jun juin junio giugno giu",
  "july jul juillet juil julio luglio",
  "august aug août aout agosto",
  "september sept sep septembre septiembre setiembre settembre",
  "october oct octobre octubre ottobre",
  "november nov novembre noviembre",
  "december dec décembre decembre diciembre dicembre",
];

const monthByName: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

const month = `(?<month>${[...monthByName.keys()].toSorted((a, b) => b.length - a.length).join("|")})`;
const yearDigits = "(?<year>(?:19|20)\\d{2})";
const year = `${yearDigits}(?![\\d/]|\\.\\d)`;
const ordinal = "(?:st|nd|rd|th|er|º|°|\\.)?";
const gap = "[ \\t\\n\\u00a0\\u202f]{1,3}";
const notInside = "(?<![\\p{L}\\d.,/])";

interface Form {
  readonly pattern: RegExp;
  readonly precision: DateMention["precision"];
}

/** Longest first: what an earlier form has taken is not read again. */
const forms: readonly Form[] = [
  {
    precision: "day",
    pattern: new RegExp(`(?<![\\p{L}\\d./-])${yearDigits}-(?<monthNumber>\\d{2})-(?<day>\\d{2})(?![\\d/-])`, "gu"),
  },
  {
    precision: "day",
    pattern: new RegExp(
      `${notInside}(?<day>\\d{1,2})${ordinal}${gap}(?:(?:of|de)${gap})?${month}\\.?,?${gap}(?:(?:de|del)${gap})?${year}`,
      "giu",
    ),
  },
  {
    precision: "day",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${month}\\.?${gap}(?:the${gap})?(?<day>\\d{1,2})(?:st|nd|rd|th)?,?${gap}${year}`,
      "giu",
    ),
  },
  {
    precision: "day",
    pattern: new RegExp(
      `${notInside}(?<first>\\d{1,2})(?<sign>[./])${"\\s?"}(?<second>\\d{1,2})\\k<sign>\\s?${year}`,
      "gu",
    ),
  },
  {
    precision: "month",
    pattern: new RegExp(`(?<![\\p{L}\\d])${month}\\.?,?${gap}(?:(?:of|de|del)${gap})?${year}`, "giu"),
  },
  {
    precision: "year",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:in|of|since|during|until|before|after|early|late|mid|summer|winter|spring|autumn|en|nel|year)(?:${gap}|-)(?:the${gap}year${gap})?${year}(?!(?:${gap}|[.,-])?(?:\\d|euros?|dollars?|persons?))`,
      "giu",
    ),
  },
];

/** Dates in prose: ISO, `11 August 2024`, `August 11, 2024`, `11.08.2024`, `August 2024`, `in 2024`; months also in French, Spanish and Italian. In order. */
export const findDates: (text: string) => readonly DateMention[] = rememberedByText(readDates);

function readDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  const taken = new TakenSpans(text.length);
  for (const { pattern, precision } of forms) {
    for (const match of text.matchAll(pattern)) {
      const mention = mentionOf(match, precision, text);
      if (mention && taken.take(mention.start, mention.end)) found.push(mention);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const two = (value: number): string => String(value).padStart(2, "0");

function mentionOf(match: RegExpExecArray, precision: DateMention["precision"], text: string): DateMention | undefined {
  const groups = match.groups as Readonly<Record<string, string | undefined>>;
  const yearText = groups["year"] as string;
  const end = match.index + match[0].length;
  const start = precision === "year" ? end - yearText.length : match.index;
  const at = { start, end, text: text.slice(start, end) };
  if (precision === "year")
    return { ...at, date: yearText, precision, inCalendar: true, ambiguous: false, ofSeveral: false };

  let monthNumber =
    groups["monthNumber"] === undefined
      ? monthByName.get(groups["month"]?.toLowerCase() ?? "")
      : Number(groups["monthNumber"]);
  let day = groups["day"] === undefined ? undefined : Number(groups["day"]);
  if (groups["first"] !== undefined) {
    const first = Number(groups["first"]);
    const second = Number(groups["second"]);
    if (groups["sign"] === "/" && first <= 12 && second <= 12 && first !== second)
      return { ...at, date: yearText, precision: "year", inCalendar: true, ambiguous: true, ofSeveral: false };
    const monthFirst = second > 12 && first <= 12;
    // Neither way a month: 45.13.2024 is a number, not a date.
    if (!monthFirst && second > 12) return undefined;
    [day, monthNumber] = monthFirst ? [second, first] : [first, second];
  }
  if (monthNumber === undefined) return undefined;
  const inCalendar =
    monthNumber >= 1 &&
    monthNumber <= 12 &&
    (day === undefined || (day >= 1 && day <= daysInMonth(Number(yearText), monthNumber)));
  const date = day === undefined ? `${yearText}-${two(monthNumber)}` : `${yearText}-${two(monthNumber)}-${two(day)}`;
  return {
    ...at,
    date,
    precision: day === undefined ? "month" : "day",
    inCalendar,
    ambiguous: false,
    ofSeveral: isOneOfSeveral(text, start),
  };
}

/** "10 and 12 August 2024", "10-12 August 2024": another day stands directly before. */
function isOneOfSeveral(text: string, start: number): boolean {
  return /(?:\d{1,2}(?:st|nd|rd|th)?|\p{L}{3,9} \d{1,2}) ?(?:-|–|—|,|\/|to|and|or|until|till|through) ?$/u.test(
    text.slice(Math.max(0, start - 24), start),
  );
}
