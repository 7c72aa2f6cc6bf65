import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import { kindNouns, nouns } from "../generated/fields.js";
import type { FieldEntry, NounEntry } from "./fieldIndex.js";

const made = new Map<Language, Readonly<Record<string, NounEntry>>>([["en", nouns]]);

/** What the model says of its nouns and fields, in a language. The model itself is written in English. */
export function nounsIn(language: Language = "en"): Readonly<Record<string, NounEntry>> {
  const known = made.get(language);
  if (known) return known;
  const catalogue = catalogueFor(language);
  const word = (key: readonly string[], english: string): string => catalogue.verbatim(["model", ...key]) ?? english;
  const fieldIn = (own: string, key: string, field: FieldEntry): FieldEntry => {
    const noun = wordedIn(own, key, field);
    return {
      ...field,
      title: word([noun, "fields", key, "title"], field.title),
      help: word([noun, "fields", key, "help"], field.help),
      ...(field.values && {
        values: mapValues(field.values, (title, value) => word([noun, "fields", key, "values", value], title)),
      }),
      ...(field.meanings && {
        meanings: mapValues(field.meanings, (means, value) => word([noun, "fields", key, "meanings", value], means)),
      }),
    };
  };
  const translated = mapValues(nouns, (noun, id) => ({
    ...noun,
    title: word([id, "title"], noun.title),
    help: word([id, "help"], noun.help),
    fields: mapValues(noun.fields, (field, key) => fieldIn(id, key, field)),
  }));
  made.set(language, translated);
  return translated;
}

/**
 * The noun under which the words of a field stand in the catalogues: of a key that kinds of request have in common, and describe in the
 * same words, the first of the kinds.
 */
export function wordedIn(noun: string, key: string, { title, help }: FieldEntry): string {
  const kinds: readonly string[] = Object.values(kindNouns);
  if (!kinds.includes(noun)) return noun;
  const isSame = (other: FieldEntry | undefined): boolean => other?.title === title && other.help === help;
  return kinds.find((kind) => isSame(nouns[kind]?.fields[key])) ?? noun;
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
