import type { AnyRequest, Person } from "../../model/types.js";
import { foldName, namesOf, rememberedByText } from "../../prose/index.js";
import { distance } from "../../shape/suggest.js";

/** A spelling in a text that is not among the names of the person whom it seems to mean. */
export interface Variant {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly written: string;
  readonly person: Person;
  readonly index: number;
  /** The family name as it stands in the draft. */
  readonly meant: string;
}

/** Shorter names differ by one letter and are other names: Lee and Le, Marin and Marino. */
const shortest = 5;

const nameWord = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’]{2,40}(?![\p{L}\p{N}])/gu;

interface NameWord {
  readonly written: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The names of all persons of a request, laid out for looking them up word by word. */
interface NameIndex {
  /** Every word of every name. */
  readonly known: ReadonlySet<string>;
  /** Persons with a family name of one word, by each of their given names. */
  readonly byGiven: ReadonlyMap<
    string,
    readonly { readonly person: Person; readonly index: number; readonly family: string }[]
  >;
}

const indexes = new WeakMap<readonly Person[], NameIndex>();

function indexOf(persons: readonly Person[]): NameIndex {
  const before = indexes.get(persons);
  if (before) return before;
  const known = new Set<string>();
  const byGiven = new Map<string, { person: Person; index: number; family: string }[]>();
  for (const [index, person] of persons.entries()) {
    const { family, given } = person.name ?? {};
    for (const name of [...namesOf(person), given ?? ""])
      for (const word of foldName(name).split(/[^\p{L}]+/u)) known.add(word);
    if (family === undefined || given === undefined || /[\s-]/.test(family.trim())) continue;
    if (foldName(family).length < shortest) continue;
    for (const word of foldName(given).split(" ")) {
      const same = byGiven.get(word);
      const entry = { person, index, family };
      if (same) same.push(entry);
      else byGiven.set(word, [entry]);
    }
  }
  const made = { known, byGiven };
  indexes.set(persons, made);
  return made;
}

/** Pairs of names that nothing but a blank, or the comma of "Family, Given", parts. */
const pairsIn = rememberedByText((text): (readonly [NameWord, NameWord])[] => {
  const words = [...text.matchAll(nameWord)].map(
    (match): NameWord => ({
      written: match[0],
      folded: foldName(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    return next && /^,?\s+$/.test(text.slice(word.end, next.start)) ? [[word, next] as const] : [];
  });
});

/**
 * Names in a text that differ in one letter from the family name of a person, with one of the given names beside them: "Karim
 * Trabelssi" for Karim Trabelsi. Without the given name it could be a place, a people, or somebody else.
 */
export function variantsIn(text: string, request: AnyRequest): readonly Variant[] {
  const pairs = pairsIn(text);
  if (pairs.length === 0) return [];
  const { known, byGiven } = indexOf(request.persons ?? []);
  if (byGiven.size === 0) return [];
  const found: Variant[] = [];
  const look = (given: NameWord, word: NameWord): void => {
    if (known.has(word.folded)) return;
    const meant = byGiven.get(given.folded)?.find(({ family }) => distance(word.folded, foldName(family)) === 1);
    if (!meant) return;
    const { start, end, written } = word;
    found.push({ start, end, written, person: meant.person, index: meant.index, meant: meant.family });
  };
  for (const [one, other] of pairs) {
    look(one, other);
    look(other, one);
  }
  return found;
}

/** "{person:a}, also known as the Captain": a name that is given behind a reference. */
const behind =
  /\{person:([A-Za-z][A-Za-z0-9.-]{0,63})\}\s*[,(]?\s*(?:(?:also |better )?known as|alias|a\.?k\.?a\.?|nicknamed|dit|dite|surnommée?|connue? sous le nom de|conocid[oa] como|apodad[oa])\s+["“«]?\s?(\p{L}[\p{L}\p{M} '’-]{1,40}?)\s?["”»,.;)(\n]/giu;

const aliasesIn = rememberedByText((text) => (text.includes("{person:") ? [...text.matchAll(behind)] : []));

/** Aliases that a text gives and the draft does not list. */
export function unlistedAliasesIn(text: string, request: AnyRequest): readonly Variant[] {
  return aliasesIn(text).flatMap((match): Variant[] => {
    const index = (request.persons ?? []).findIndex(({ id }) => id === match[1]);
    const person = request.persons?.[index];
    const written = match[2];
    if (!person || written === undefined || !/\p{Lu}/u.test(written)) return [];
    const names = [...namesOf(person), person.name?.given ?? ""].map(foldName);
    if (names.some((name) => name !== "" && (name.includes(foldName(written)) || foldName(written).includes(name))))
      return [];
    const start = match.index + match[0].lastIndexOf(written);
    return [{ start, end: start + written.length, written, person, index, meant: person.name?.family ?? "" }];
  });
}
