import * as z from "zod";
import { field, noun } from "./field.js";
import { type PatternName, patterns } from "./patterns.js";

const matching = (name: PatternName) => z.string().regex(new RegExp(patterns[name]));

/** A short text on one line. */
export const Text = z.string();

/** Prose in a small Markdown: paragraphs, lists, emphasis, and references such as `{person:organiser}` or `{annex:annex-1}`. */
export const Prose = z.string().meta({ prose: true });

/** The short name by which other parts of the draft refer to this one: a letter, then letters, digits, dots and hyphens. */
export const Id = matching("id");

/** A calendar day, ISO 8601: `2025-03-14`. Whether the day exists is checked by the rule `date-impossible`. */
export const CalendarDate = matching("calendarDate");

/** A day, a month or a year, as precise as it is known: `2024-08-11`, `2024-08`, `2024`. */
export const PartialDate = matching("partialDate");

/** A moment: `2025-05-20T10:00+02:00`. The offset from UTC is wanted, but its lack is a finding, not a wrong shape. */
export const Moment = matching("moment");

/** A day (also partial) or a moment. */
export const DayOrMoment = matching("dayOrMoment");

/** A length of time, ISO 8601 without hours: `P15Y`, `P4M`, `P1Y6M`, `P10D`. */
export const Duration = matching("duration");

/** A State or territory by its ISO 3166-1 alpha-2 code, e.g. `IT`. `XK` is used for Kosovo. */
export const StateCode = matching("stateCode");

/** A language by its BCP 47 tag, e.g. `fr`, `pt-BR`. */
export const LanguageTag = matching("languageTag");

/** A currency by its ISO 4217 code, e.g. `EUR`. */
export const CurrencyCode = matching("currencyCode");

/** Why something is not known. Where an instrument asks for data "where possible", this answers it. */
export const Unknown = noun(
  "unknown",
  { title: "Not known", help: "Say why it is not known, instead of leaving it out." },
  {
    unknown: field(Text, {
      title: "Reason",
      help: "Why it is not known and, where useful, how the requested State could find out.",
      example: "not stated by any witness heard so far",
    }).unwrap(),
  },
);

/** The value, or the reason why it is not known. */
export function orUnknown<T extends z.ZodType>(schema: T): z.ZodUnion<[T, typeof Unknown]> {
  return z.union([schema, Unknown]);
}

export const Money = noun(
  "money",
  { title: "Amount of money", help: "An amount with its currency." },
  {
    amount: field(z.number().min(0), {
      title: "Amount",
      help: "The number, without thousands separators.",
      example: 2500,
    }),
    currency: field(CurrencyCode, {
      title: "Currency",
      help: "Currency of the amount; in the text, its three letters of ISO 4217.",
      example: "EUR",
      sensitivity: "public",
    }),
    approximate: field(z.boolean(), {
      title: "Approximate",
      help: "True where the amount is an estimate.",
      example: true,
    }),
  },
);

export const Period = noun(
  "period",
  {
    title: "Period",
    help: "From when to when. Records without a period are refused as too wide, or cost months.",
    sources: ["UNTOC art. 18(15)(d)"],
  },
  {
    from: field(DayOrMoment, { title: "From", help: "First day, included.", example: "2024-06-01" }),
    to: field(DayOrMoment, { title: "To", help: "Last day, included.", example: "2024-09-30" }),
    justification: field(Prose, {
      title: "Why this period",
      help: "Needed where the period reaches well before the first or after the last event of the facts.",
      example: "Payments for the preparation began two months before the first crossing.",
    }),
  },
);

export const Place = noun(
  "place",
  { title: "Place", help: "Where something or someone is, as exactly as known." },
  {
    state: field(StateCode, {
      title: "State",
      help: "The State; in the text, its ISO 3166 code.",
      example: "TN",
      sensitivity: "public",
    }),
    address: field(Text, {
      title: "Address or description",
      help: "Street, number, town; or a description by which it can be found.",
      example: "Rue de la Douane 14, Zarzis",
    }),
  },
);
