import { languages as outputLanguages } from "../catalogue/catalogue.js";
import { alpha3 } from "../generated/codes.js";
import { stateCodes, stateName } from "./names.js";
import { otherNames } from "./otherNames.js";
import { plainWords } from "./plainWords.js";

interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

const byLanguages = new Map<string, readonly Named[]>();

function namesIn(languages: readonly string[]): readonly Named[] {
  const key = languages.join(" ");
  let known = byLanguages.get(key);
  if (!known) {
    known = stateCodes.map((code) => {
      const names = [...languages.map((language) => stateName(code, language)), ...(otherNames[code] ?? [])];
      return { code, names: [...new Set(names.map(plainWords))] };
    });
    byLanguages.set(key, known);
  }
  return known;
}

const withEnglish = (languages: readonly string[]): readonly string[] => [...new Set([...languages, "en"])];

/**
 * Codes of the States and territories that the words may mean, the best match first: by alpha-2 or alpha-3 code, by a name or by
 * the beginning or a part of one, in the given languages and English (left out: every language of the output). Accents and
 * case do not count; former and short names are known. Empty where nothing fits.
 */
export function findState(words: string, languages: readonly string[] = outputLanguages): readonly string[] {
  const sought = plainWords(words.slice(0, 100));
  if (sought === "") return [];
  const ranked = namesIn(withEnglish(languages)).flatMap(({ code, names }) => {
    const rank = Math.min(rankOfCode(code, sought), ...names.map((name) => rankOfName(name, sought)));
    return Number.isFinite(rank) ? [{ code, rank }] : [];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1)).map(({ code }) => code);
}

/** The one State that the words name: its code, its whole name, or a part that no other name has; undefined where none or several do. */
export function stateNamed(words: string, languages: readonly string[] = outputLanguages): string | undefined {
  const sought = plainWords(words.slice(0, 100));
  const found = findState(words, languages);
  const whole = found.filter(
    (code) =>
      rankOfCode(code, sought) < sameName ||
      namesIn(withEnglish(languages)).some((named) => named.code === code && named.names.includes(sought)),
  );
  return whole[0] ?? (found.length === 1 ? found[0] : undefined);
}

const sameName = 2;

function rankOfCode(code: string, sought: string): number {
  if (code.toLowerCase() === sought) return 0;
  return alpha3[code]?.toLowerCase() === sought ? 1 : Number.POSITIVE_INFINITY;
}

/** The same name, then one that begins so, then one with a word that begins so, then one that has it anywhere. */
function rankOfName(name: string, sought: string): number {
  if (name === sought) return sameName;
  if (name.startsWith(sought)) return sameName + 1;
  if (name.includes(` ${sought}`)) return sameName + 2;
  return sought.length > 2 && name.includes(sought) ? sameName + 3 : Number.POSITIVE_INFINITY;
}
