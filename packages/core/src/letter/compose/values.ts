import { isGiven, isUnknown } from "../../checklist/ask.js";
import type { FieldEntry } from "../../model/fieldIndex.js";
import type { Money, Period, Place } from "../../model/types.js";
import type { ReferenceKind } from "../../prose/references.js";
import type { Inline } from "../types.js";
import type { LetterContext } from "./context.js";
import { fieldEntry, fieldTitle, nounEntry, valueTitle } from "./fields.js";
import { lines, words } from "./inlines.js";
import { proseInlines, textInlines } from "./markdown.js";
import { idInlines } from "./references.js";

/** True where there is something to print: a value, or the reason why there is none. */
export function isSaid(value: unknown): boolean {
  return isGiven(value) || isUnknown(value);
}

/** The value of a field in the words of the letter, as runs for a row, a cell or a sentence. */
export function fieldInlines(context: LetterContext, noun: string, key: string, value: unknown): Inline[] {
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
    return entry?.format || entry?.values ? context.list(items) : lines(items);
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
      return joined(["date", "place", "state"].map((key) => shownOf(context, noun, key, value)));
    case "arrestWarrant":
    case "domesticOrder":
    case "judgment":
      return decisionInlines(context, noun, value);
    case "identityDocument":
      return documentInlines(context, value as Readonly<Record<string, unknown>>);
    default:
      return lines(pairsOf(context, noun, value).map((pair) => pairInlines(context, noun, pair)));
  }
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

function placeInlines(context: LetterContext, { address, state }: Place): Inline[] {
  return joined([
    isSaid(address) ? textInlines(context, address ?? "") : [],
    state ? words(context.format.state(state)) : [],
  ]);
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
    ...others.map((pair) => pairInlines(context, noun, pair)),
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
    if (key === "id" || !isSaid(own)) return [];
    return [
      { key, label: fieldTitle(context.catalogue, noun, key) ?? key, inlines: fieldInlines(context, noun, key, own) },
    ];
  });
}
