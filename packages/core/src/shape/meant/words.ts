import { languages } from "../../catalogue/catalogue.js";
import { nouns } from "../../generated/fields.js";
import { nounsIn } from "../../model/inLanguage.js";
import { plainWords } from "../../states/plainWords.js";
import { closest } from "../suggest.js";
import type { Meant } from "./meant.js";

const squashed = (text: string): string => plainWords(text.slice(0, 200)).replaceAll(" ", "");

/**
 * The value of a closed choice that is meant: written with blanks or other letters (`Bank records`), by its title in any language
 * of the output, or nearly so.
 */
export function meantChoices(
  written: string,
  allowed: readonly string[],
  titlesOf: (value: string) => readonly string[],
): readonly Meant[] {
  const sought = squashed(written);
  if (sought === "") return [];
  const names = allowed.flatMap((value) =>
    [value, ...titlesOf(value)].map((name) => ({ value, name: squashed(name) })),
  );
  const same = new Set(names.filter(({ name }) => name === sought).map(({ value }) => value));
  const [only] = same;
  if (only !== undefined && same.size === 1) return [{ value: only, safe: true }];
  const near = closest(written, allowed) ?? closest(sought, allowed);
  if (near !== undefined) return [{ value: near, safe: false }];
  const nearTitle = closest(sought, [...new Set(names.map(({ name }) => name))]);
  const meant = new Set(names.filter(({ name }) => name === nearTitle).map(({ value }) => value));
  return meant.size === 1 ? [...meant].map((value) => ({ value, safe: false })) : [];
}

/** What the model calls a value of a field's choice, or a type of assistance, in every language of the output. */
export function titlesIn(noun: string | undefined, key: string): (value: string) => readonly string[] {
  return (value) =>
    languages.flatMap((language) => {
      const all = nounsIn(language);
      const title = noun === undefined ? all[value]?.title : all[noun]?.fields[key]?.values?.[value];
      return title === undefined ? [] : [title];
    });
}

/** The id of a noun of the model. */
export const idOfNoun = (noun: (typeof nouns)[string] | undefined): string | undefined =>
  Object.keys(nouns).find((id) => nouns[id] === noun);

const yes: ReadonlySet<string> = new Set(["y", "yes", "true", "on", "oui", "vrai", "si", "verdadero"]);
const no: ReadonlySet<string> = new Set(["n", "no", "false", "off", "non", "faux", "falso"]);

/** Yes or no in the languages of the output. */
export function meantBooleans(written: string): readonly Meant[] {
  const word = plainWords(written.slice(0, 20));
  return yes.has(word) || no.has(word) ? [{ value: yes.has(word), safe: true }] : [];
}
