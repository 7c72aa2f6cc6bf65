import { personName } from "../../model/naming.js";
import type { Person } from "../../model/types.js";
import { findReferences } from "../../prose/index.js";

/** Where a text names a person, as UTF-16 offsets. */
export interface Naming {
  readonly start: number;
  readonly end: number;
  /** The name as the letter would print it. */
  readonly printed: string;
}

/**
 * Where a text gives the own name of a protected person: by a reference that prints it, or in words, whatever the accents. A cover
 * name is none. A name begins with a capital, so that "may" is not the family name May; one that another of the `others` bears too
 * counts only with the given name beside it.
 */
export function ownNameIn(text: string, person: Person, others: readonly Person[]): Naming | undefined {
  const reference = findReferences(text).find(({ kind, id }) => kind === "person" && id === person.id);
  if (reference) return { start: reference.start, end: reference.end, printed: personName(person) };
  const { words, offsets } = fold(text);
  for (const name of telling(person, others)) {
    const sought = fold(name).words;
    for (let at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
      const [start, end] = [offsets[at] as number, offsets[at + sought.length] as number];
      const isWhole = !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
      if (isWhole && !/^\p{Ll}/u.test(text.slice(start))) return { start, end, printed: text.slice(start, end) };
    }
  }
  return undefined;
}

/** The names that tell who it is, the longest first. */
function telling({ name }: Person, others: readonly Person[]): readonly string[] {
  const { family, given, legal, original } = name ?? {};
  const shared = family !== undefined && others.some((other) => same(other.name?.family, family));
  const both = [
    [given, family],
    [family, given],
  ].map((parts) => parts.filter((part) => part !== undefined).join(" "));
  const parts = family === undefined || shared ? [] : [family, ...wordsOf(family)];
  return [...both, legal, original, ...parts].filter(
    (part) => part !== undefined && part.trim().length > 1,
  ) as string[];
}

const same = (one: string | undefined, other: string): boolean =>
  one !== undefined && fold(one).words === fold(other).words;

/** Each longer word of a family name of several: "Núñez" for García Núñez. */
const wordsOf = (family: string): readonly string[] =>
  family.split(/[\s-]+/).filter((word, _, all) => all.length > 1 && /^\p{Lu}\p{L}{3,}/u.test(word));

/** A text in small letters without accents; `offsets` says where each sign of it, and its end, stands in the text. */
function fold(text: string): { readonly words: string; readonly offsets: readonly number[] } {
  let words = "";
  const offsets: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = sign.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
    for (let unit = 0; unit < plain.length; unit++) offsets.push(at);
    words += plain;
    at += sign.length;
  }
  return { words, offsets: [...offsets, at] };
}
