import type { AnyRequest, Person } from "../../model/types.js";
import { foldName, namesOf } from "../../prose/index.js";
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

/**
 * Names in a text that differ in one letter from the family name of a person, with one of the given names beside them: "Karim
 * Trabelssi" for Karim Trabelsi. Without the given name it could be a place, a people, or somebody else.
 */
export function variantsIn(text: string, request: AnyRequest): readonly Variant[] {
  const words = [...text.matchAll(nameWord)].map((match) => ({
    written: match[0],
    folded: foldName(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (words.length < 2) return [];
  const known = new Set(
    (request.persons ?? []).flatMap((person) =>
      [...namesOf(person), person.name?.given ?? ""].flatMap((name) => foldName(name).split(/[^\p{L}]+/u)),
    ),
  );
  return (request.persons ?? []).flatMap((person, index) => {
    const { family, given } = person.name ?? {};
    if (
      family === undefined ||
      given === undefined ||
      /[\s-]/.test(family.trim()) ||
      foldName(family).length < shortest
    )
      return [];
    const givenWords = foldName(given).split(" ");
    return words.flatMap((word, at): Variant[] => {
      const isClose = !known.has(word.folded) && distance(word.folded, foldName(family)) === 1;
      if (!isClose) return [];
      const beside = [words[at - 1], words[at + 1]].some(
        (other) =>
          other !== undefined &&
          givenWords.includes(other.folded) &&
          // Nothing but a blank or the comma of "Family, Given" between them.
          /^,?\s+$/.test(
            other.end <= word.start ? text.slice(other.end, word.start) : text.slice(word.end, other.start),
          ),
      );
      return beside ? [{ start: word.start, end: word.end, written: word.written, person, index, meant: family }] : [];
    });
  });
}

/** "{person:a}, also known as the Captain": a name that is given behind a reference. */
const behind =
  /\{person:([A-Za-z][A-Za-z0-9.-]{0,63})\}\s*[,(]?\s*(?:(?:also |better )?known as|alias|a\.?k\.?a\.?|nicknamed|dit|dite|surnommée?|connue? sous le nom de|conocid[oa] como|apodad[oa])\s+["“«]?\s?(\p{L}[\p{L}\p{M} '’-]{1,40}?)\s?["”»,.;)(\n]/giu;

/** Aliases that a text gives and the draft does not list. */
export function unlistedAliasesIn(text: string, request: AnyRequest): readonly Variant[] {
  return [...text.matchAll(behind)].flatMap((match): Variant[] => {
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
