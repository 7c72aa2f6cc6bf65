import { partsOf } from "./partNames.js";

/** What is seen of an event while it is folded. Each part is empty where the draft does not say it. */
export interface EventHead {
  readonly date: string;
  readonly place: string;
  /** The beginning of what happened, references replaced by names. */
  readonly what: string;
}

type Mapping = Readonly<Record<string, unknown>>;

/**
 * The head of an event. `language` is a BCP 47 tag, for dates; `stateName` gives the name of a State's code.
 */
export function eventHead(
  draft: unknown,
  event: unknown,
  language: string,
  stateName: (code: string) => string,
): EventHead {
  const said = typeof event === "object" && event !== null ? (event as Mapping) : {};
  const text = (key: string): string => (typeof said[key] === "string" ? said[key].trim() : "");
  const state = text("state");
  return {
    date: spanInWords(text("date"), text("until"), language),
    place: [text("place"), state === "" ? "" : stateName(state)].filter(Boolean).join(", "),
    what: (withNames(draft, text("what")).split("\n")[0] ?? "").replaceAll(/\*+/g, ""),
  };
}

/** The text with each reference replaced by what the part is called. */
export function withNames(draft: unknown, text: string): string {
  return text.replaceAll(/\{([a-z]+):([A-Za-z][\w.-]*)\}/g, (reference, kind: string, id: string) => {
    const found = partsOf(draft, kind).find((part) => part.id === id);
    return found?.name ?? reference;
  });
}

/** A day, month or year in words, or from one to another; as it is written where it is none. */
export function spanInWords(from: string, until: string, language: string): string {
  const first = dayOf(from);
  const second = dayOf(until);
  if (!first || !second || until === from) return dateInWords(from || until, language);
  if (from.length !== until.length || second < first)
    return `${dateInWords(from, language)} – ${dateInWords(until, language)}`;
  return formatOf(from, language).formatRange(first, second);
}

function dateInWords(text: string, language: string): string {
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

const formatOf = (text: string, language: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    year: "numeric",
    ...(text.length > 4 ? { month: "long" } : {}),
    ...(text.length > 7 ? { day: "numeric" } : {}),
  });
