import { languages as outputLanguages } from "../../catalogue/catalogue.js";
import { alpha3, currencyCodes, languageCodes } from "../../generated/codes.js";
import { currencyOfWord } from "../../prose/amounts.js";
import { stateNamed } from "../../states/findState.js";
import { currencyName, isState, languageName, stateName } from "../../states/names.js";
import { plainWords } from "../../states/plainWords.js";
import type { Meant } from "./meant.js";

/** Longer words name nothing. */
const longest = 60;

/** The State that words name, in any language of the output. */
export function meantStates(written: string): readonly Meant[] {
  if (written.length > longest) return [];
  const code = stateNamed(written);
  if (code === undefined || !isState(code)) return [];
  const names = [code, alpha3[code] ?? "", ...outputLanguages.map((language) => stateName(code, language))];
  return [{ value: code, safe: names.some((name) => plainWords(name) === plainWords(written)) }];
}

/** Languages in whose words the names of languages and currencies are known, beside those of the output. */
const alsoRead = ["it", "de", "pt", "nl", "ar"];

/** Names, plain, with the one code that each stands for; undefined where it stands for several. */
type Names = ReadonlyMap<string, string | undefined>;

function namesOf(codes: readonly string[], nameOf: (code: string, language: string) => string): Names {
  const names = new Map<string, string | undefined>();
  for (const code of codes)
    for (const language of [...outputLanguages, ...alsoRead]) {
      const name = singular(nameOf(code, language));
      names.set(name, names.has(name) && names.get(name) !== code ? undefined : code);
    }
  return names;
}

/** `Swiss francs` and `Swiss franc` are the same. */
const singular = (name: string): string => plainWords(name).replaceAll(/s\b/g, "");

// Made when they are first asked for: few drafts ask.
let languageNames: Names | undefined;
let currencyNames: Names | undefined;

/** The language that a word names: `French`, `français`, `FR`. */
export function meantLanguages(written: string): readonly Meant[] {
  if (written.length > longest) return [];
  const tag = tagOf(written.trim().replaceAll("_", "-"));
  languageNames ??= namesOf(languageCodes, languageName);
  const code = tag ?? languageNames.get(singular(written));
  return code === undefined ? [] : [{ value: code, safe: true }];
}

/** A tag whose letters are large or small in the wrong place. */
function tagOf(written: string): string | undefined {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z]{2})?$/.test(written)) return undefined;
  const [language = "", region] = written.split("-");
  const tag = language.toLowerCase();
  if (!languageCodes.includes(tag)) return undefined;
  return region === undefined ? tag : `${tag}-${region.toUpperCase()}`;
}

/** The currency that a sign or a word names where it names one alone: `€`, `euros`, `Swiss francs`; not `dollars`. */
export function meantCurrencies(written: string): readonly Meant[] {
  if (written.length > longest) return [];
  const word = written.trim();
  const code = word.toUpperCase();
  if (currencyCodes.includes(code)) return [{ value: code, safe: true }];
  currencyNames ??= namesOf(currencyCodes, currencyName);
  const named = currencyOfWord(word) ?? currencyNames.get(singular(word));
  return named === undefined ? [] : [{ value: named, safe: true }];
}
