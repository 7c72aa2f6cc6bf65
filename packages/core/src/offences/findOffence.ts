import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import { closest } from "../shape/suggest.js";
import { catalogueOffences } from "./catalogue.js";

/** Ids of all kinds of offence by which bases can be sought. */
export const offenceIds: readonly string[] = catalogueOffences.map(({ id }) => id);

/** Title of a kind of offence. Throws a RangeError for an id that is not in {@link offenceIds}. */
export function offenceTitle(id: string, language: Language = "en"): string {
  return catalogueFor(language).text(["bases", "offences", id]);
}

/** Letters only, so that `smuggling-of-migrants` is the same as `smugglingOfMigrants`. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}]/gu, "");

/** The kind of offence with this id or title, however it is spaced; undefined where there is none. */
export function offenceNamed(words: string, language: Language = "en"): string | undefined {
  const sought = bare(words);
  return offenceIds.find((id) => bare(id) === sought || bare(offenceTitle(id, language)) === sought);
}

/** Ids of the kinds of offence that may be meant, the likeliest first; empty where nothing is like it. */
export function offencesLike(words: string, language: Language = "en"): readonly string[] {
  const asked = words.slice(0, 100);
  const sought = bare(asked);
  if (sought.length < 3) return [];
  const slip = closest(sought, offenceIds.map(bare));
  const ranked = offenceIds.flatMap((id) => {
    const [own, title] = [bare(id), bare(offenceTitle(id, language))];
    if (own === slip) return [{ id, rank: 0 }];
    if (own.includes(sought) || title.includes(sought) || sought.includes(own)) return [{ id, rank: 1 }];
    return hasWordLike(asked, [...wordsOf(id), ...wordsOf(offenceTitle(id, language))]) ? [{ id, rank: 2 }] : [];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id);
}

/** Words that tell offences apart: short ones such as "of" do not. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/\p{Lu}/gu, " $&")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4);

function hasWordLike(asked: string, words: readonly string[]): boolean {
  return wordsOf(asked).some((word) => closest(word, words) !== undefined);
}
