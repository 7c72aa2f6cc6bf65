import { isGiven, isUnknown } from "../../checklist/ask.js";
import type { FieldEntry } from "../../model/fieldIndex.js";
import type { Money, Period, Place } from "../../model/types.js";
import type { ReferenceKind } from "../../prose/references.js";
import type { Inline } from "../types.js";
import type { LetterContext } from "./context.js";
import { fieldEntry, fieldTitle, isPrinted, nounEntry, nounTitle, valueTitle } from "./fields.js";
import { lines, withoutPlaceholders, words } from "./inlines.js";
import { proseInlines, textInlines } from "./markdown.js";
import { idInlines } from "./references.js";

/** True where there is something to print: a value, or the reason why there is none. */
export function isSaid(value: unknown): boolean {
  return isGiven(value) || isUnknown(value);
}

/** The value of a field in the words of the letter, as runs for a row, a cell or a sentence. */
export function fieldInlines(context: LetterContext, noun: string, key: string, value: unknown): Inline[] {
  if (!isPrinted(noun, key)) return [];
  const plain = plainInlines(context, noun, key, value);
  const wrapping = `wrapped.${noun}.${key}`;
  return plain.length > 0 && !isUnknown(value) && context.has(wrapping)
    ? context.phrase(wrapping, { value: plain, raw: value === "life" || value === "death" ? value : "" })
    : plain;
}

function plainInlines(context: LetterContext, noun: string, key: string, value: unknown): Inline[] {
  const entry = fieldEntry(noun, key);
  if (isUnknown(value)) return context.phrase("format.unknown", { reason: textInlines(context, value.unknown) });
  if (Array.isArray(value)) {
    const items = value.filter(isSaid).map((item) => itemInlines(context, noun, key, entry, item));
    // Names, languages and States are listed in a sentence; texts and particulars stand one below the other.
    return entry?.format || entry?.values || noun === "name" ? context.list(items) : lines(items);
  }
  return itemInlines(context, noun, key, entry, value);
}

function itemInlines(
  context: LetterContext,
  noun: string,
  key: string,
  entry: FieldEntry | undefined,
  value: unknown,
): Inline[] {
  switch (typeof value) {
    case "boolean": {
      const answer = value ? "yes" : "no";
      return words(
        context.text(
          context.has(`answers.${noun}.${key}.${answer}`) ? `answers.${noun}.${key}.${answer}` : `answers.${answer}`,
        ),
      );
    }
    case "number":
      return words(String(value));
    case "string":
      return value.trim() === "" ? [] : stringInlines(context, noun, key, entry, value);
    case "object":
      return value === null ? [] : nounInlines(context, entry?.noun ?? "", value);
    default:
      return [];
  }
}

function stringInlines(
  context: LetterContext,
  noun: string,
  key: string,
  entry: FieldEntry | undefined,
  value: string,
): Inline[] {
  if (entry?.values && Object.hasOwn(entry.values, value))
    return words(valueTitle(context.catalogue, noun, key, value));
  switch (entry?.format) {
    case "calendarDate":
    case "partialDate":
    case "moment":
    case "dayOrMoment":
      return words(context.format.dayOrMoment(value));
    case "duration":
      return words(context.format.duration(value));
    case "stateCode":
      return words(context.format.state(value));
    case "languageTag":
      return words(context.format.language(value));
    case "currencyCode":
      return words(context.format.money({ currency: value }));
    case "id":
      return key === "of" && value === "request"
        ? words(context.text("reference.thisRequest"))
        : idInlines(context, value, targetsOf(key));
    default:
      // A text by its form, a date in most drafts.
      if (key === "latestActivity") return words(context.format.dayOrMoment(withoutPlaceholders(value)));
      return entry?.prose ? proseInlines(context, value) : textInlines(context, value);
  }
}

const everyKind: readonly ReferenceKind[] = ["person", "annex", "asset", "event", "offence", "measure"];

/** Of which kind an id is, by the field that holds it. */
function targetsOf(key: string): readonly ReferenceKind[] {
  switch (key) {
    case "annex":
    case "text":
    case "photograph":
    case "consent":
    case "finalityCertificate":
    case "of":
      return ["annex", ...everyKind];
    case "assets":
      return ["asset", ...everyKind];
    case "event":
      return ["event", ...everyKind];
    default:
      return everyKind;
  }
}

/** A mapping inside a row: the usual ones in their usual form, any other as `label: value`, one line each. */
function nounInlines(context: LetterContext, noun: string, value: object): Inline[] {
  switch (noun) {
    case "money":
      return words(context.format.money(value as Money));
    case "place":
      return placeInlines(context, value as Place);
    case "period":
      return periodInlines(context, value as Period);
    case "nextDate": {
      const { date, what } = value as { readonly date?: string; readonly what?: string };
      const day = date ? words(context.format.date(date)) : [];
      return day.length > 0 && isSaid(what)
        ? context.phrase("format.datedEvent", { date: day, what: textInlines(context, what ?? "") })
        : [...day, ...textInlines(context, what ?? "")];
    }
    case "birth":
      return birthInlines(context, value);
    case "penalty":
      return penaltyInlines(context, value);
    case "arrestWarrant":
    case "domesticOrder":
    case "judgment":
      return decisionInlines(context, noun, value);
    case "identityDocument":
      return documentInlines(context, value as Readonly<Record<string, unknown>>);
    default:
      return pairLines(context, noun, value);
  }
}

/**
 * The fields of a mapping with their labels: short ones beside each other, then each prose text on a line of its own,
 * as is each answer that is a sentence.
 */
export function pairLines(
  context: LetterContext,
  noun: string,
  value: object,
  choice: { readonly omit?: readonly string[] } = {},
): Inline[] {
  const title = nounTitle(context.catalogue, noun);
  const parts = pairsOf(context, noun, value)
    .filter(({ key }) => !choice.omit?.includes(key))
    .map((pair) => {
      // "Identifier: Identifier: 203.0.113.45" says it twice.
      const shown = pair.label === title ? pair.inlines : pairInlines(context, noun, pair);
      return { shown, long: isLong(context, noun, pair.key, shown) };
    });
  const short = parts
    .filter(({ long }) => !long)
    .flatMap(({ shown }, index) => [...(index === 0 ? [] : words(context.text("format.separator"))), ...shown]);
  return lines([short, ...parts.filter(({ long }) => long).map(({ shown }) => shown)]);
}

/** What is prose, a sentence, or has lines of its own. */
function isLong(context: LetterContext, noun: string, key: string, shown: readonly Inline[]): boolean {
  return (
    fieldEntry(noun, key)?.prose === true ||
    context.has(`answers.${noun}.${key}.yes`) ||
    shown.some(({ type }) => type === "lineBreak")
  );
}

/** `label: value`; an answer that is a sentence of its own needs no label. */
function pairInlines(context: LetterContext, noun: string, { key, label, inlines }: FieldPair): Inline[] {
  return context.has(`answers.${noun}.${key}.yes`) ? inlines : context.phrase("format.pair", { label, value: inlines });
}

function shownOf(context: LetterContext, noun: string, key: string, value: object): Inline[] {
  const own = (value as Readonly<Record<string, unknown>>)[key];
  return isSaid(own) ? fieldInlines(context, noun, key, own) : [];
}

/** Parts with commas between them; empty ones are left out. */
function joined(parts: readonly (readonly Inline[])[]): Inline[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? [...part] : [...words(", "), ...part]));
}

function placeInlines(context: LetterContext, { address = "", state }: Place): Inline[] {
  const name = state ? context.format.state(state) : "";
  // An address that ends with its State needs it no second time.
  const told = name === "" || address.trim().toLowerCase().endsWith(name.toLowerCase());
  return context.phrase("format.place", {
    known: told ? "address" : isSaid(address) ? "both" : "state",
    // After a remark such as "Tbilisi; his telephone was connected there" a comma would join the State to the remark.
    remark: /[;:.]\s/.test(address) ? "yes" : "no",
    address: textInlines(context, address),
    state: name,
  });
}

/** `14 March 1990 in Ranya, Iraq`. */
function birthInlines(context: LetterContext, value: object): Inline[] {
  const date = shownOf(context, "birth", "date", value);
  const place = joined(["place", "state"].map((key) => shownOf(context, "birth", key, value)));
  const known = date.length > 0 && place.length > 0 ? "both" : date.length > 0 ? "date" : "place";
  return context.phrase("format.birth", { known, date, place });
}

/** `minimum 6 years of imprisonment; maximum 16 years of imprisonment; fine: 15,000 euros`, then the note. */
function penaltyInlines(context: LetterContext, value: object): Inline[] {
  const clauses = ["min", "max", "fine"].map((key) => clauseOf(context, "penalty", key, value));
  return lines([semicolons(context, clauses), shownOf(context, "penalty", "note", value)]);
}

/** A field told in a few words of its own, so that it can stand beside others: `national of Iraq`. Empty where nothing is said. */
export function clauseOf(context: LetterContext, noun: string, key: string, value: object | undefined): Inline[] {
  const own = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  if (!isSaid(own) || !isPrinted(noun, key)) return [];
  const shown = inSentence(context, noun, key, own);
  const clause = `clauses.${noun}.${key}`;
  return context.has(clause)
    ? context.phrase(clause, { value: shown })
    : context.phrase("format.pair", { label: fieldTitle(context.catalogue, noun, key) ?? key, value: shown });
}

/** The value as it stands in a sentence: States with their article. */
function inSentence(context: LetterContext, noun: string, key: string, value: unknown): Inline[] {
  const entry = fieldEntry(noun, key);
  if (entry?.format === "stateCode" && Array.isArray(value))
    return context.list(value.filter(isSaid).map((code) => words(context.format.stateInSentence(String(code)))));
  // Names stand beside each other in a clause.
  if (Array.isArray(value) && entry?.noun === undefined)
    return context.list(value.filter(isSaid).map((item) => itemInlines(context, noun, key, entry, item)));
  if (Array.isArray(value))
    return semicolons(
      context,
      value.filter(isSaid).map((item) => itemInlines(context, noun, key, entry, item)),
    );
  return fieldInlines(context, noun, key, value);
}

/** Clauses with semicolons between them; empty ones are left out. */
export function semicolons(context: LetterContext, parts: readonly (readonly Inline[])[]): Inline[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? [...part] : [...words(context.text("format.semicolon")), ...part]));
}

/** `issued by the Tribunale di Palermo on 3 February 2025, reference 2210/2025 (Annex 2)`, then what else is said of it. */
function decisionInlines(context: LetterContext, noun: string, value: object): Inline[] {
  const by = noun === "judgment" ? "court" : "issuedBy";
  const parts = {
    by: shownOf(context, noun, by, value),
    date: shownOf(context, noun, "date", value),
    reference: shownOf(context, noun, "reference", value),
    annex: shownOf(context, noun, "annex", value),
  };
  const known = Object.fromEntries(
    Object.entries(parts).map(([name, inlines]) => [`${name}Known`, inlines.length > 0 ? "yes" : "no"]),
  );
  const others = pairsOf(context, noun, value).filter(({ key }) => ![by, "date", "reference", "annex"].includes(key));
  return lines([
    context.phrase("format.decision", { ...parts, ...known }),
    others.flatMap((pair, index) => [...(index === 0 ? [] : words(" ")), ...pairInlines(context, noun, pair)]),
  ]);
}

function periodInlines(context: LetterContext, { from, to, justification }: Period): Inline[] {
  const ends = from && to ? "both" : from ? "from" : to ? "to" : "none";
  const period = words(
    context.text("format.period", {
      ends,
      from: from ? context.format.dayOrMoment(from) : "",
      to: to ? context.format.dayOrMoment(to) : "",
    }),
  );
  return lines([period, isSaid(justification) ? proseInlines(context, justification ?? "") : []]);
}

/** `passport T482913, issued by Tunisia on 4 May 2021, valid until 3 May 2026`. */
function documentInlines(context: LetterContext, document: Readonly<Record<string, unknown>>): Inline[] {
  const has = (key: string): "yes" | "no" => (isSaid(document[key]) ? "yes" : "no");
  const shown = (key: string): Inline[] =>
    isSaid(document[key]) ? fieldInlines(context, "identityDocument", key, document[key]) : [];
  const keys = ["type", "number", "state", "issuedOn", "expiresOn"] as const;
  const sentence = context.phrase("format.identityDocument", {
    ...Object.fromEntries(keys.map((key) => [key, shown(key)])),
    ...Object.fromEntries(keys.map((key) => [`${key}Known`, has(key)])),
    // "on" a day, "in" a month or a year.
    issued: has("issuedOn") === "no" ? "no" : String(document.issuedOn).length > 7 ? "day" : "month",
  });
  const others = Object.keys(document).filter((key) => !(keys as readonly string[]).includes(key));
  const more = pairsOf(context, "identityDocument", Object.fromEntries(others.map((key) => [key, document[key]])));
  return lines([
    sentence,
    ...more.map(({ label, inlines }) => context.phrase("format.pair", { label, value: inlines })),
  ]);
}

/** A field of a mapping with its label and its value in words. */
export interface FieldPair {
  readonly key: string;
  readonly label: string;
  readonly inlines: Inline[];
}

/** The fields of a mapping that say something, in the order of the model, with their labels. */
export function pairsOf(context: LetterContext, noun: string, value: object): FieldPair[] {
  const fields = Object.keys(nounEntry(noun)?.fields ?? {});
  return fields.flatMap((key) => {
    const own = (value as Readonly<Record<string, unknown>>)[key];
    if (key === "id" || !isPrinted(noun, key) || !isSaid(own)) return [];
    return [
      { key, label: fieldTitle(context.catalogue, noun, key) ?? key, inlines: fieldInlines(context, noun, key, own) },
    ];
  });
}
