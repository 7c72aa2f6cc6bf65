import { currencyCodes, currencyName, languageCodes, languageName, stateCodes, stateName } from "@rogatory/core";
import { alpha3, otherNames } from "@rogatory/core/editor";

/** A code with its name in a language, and what else a person may type to find it. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
  readonly alsoFound: readonly string[];
}

const lists = new Map<string, readonly NamedCode[]>();

/** Lists are made once for each language: names of all codes take longer than a keystroke may. */
function listOnce(key: string, make: () => readonly NamedCode[]): readonly NamedCode[] {
  let list = lists.get(key);
  if (!list) {
    list = make();
    lists.set(key, list);
  }
  return list;
}

/** Without accents: what is typed on a keyboard that lacks them. */
const unaccented = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "");

const wordsFor = (names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => [name, unaccented(name)])),
];

/** States and territories in the order of their names. */
export function namedStates(language: string): readonly NamedCode[] {
  return listOnce(`state ${language}`, () =>
    byName(
      stateCodes.map((code) => {
        const name = stateName(code, language);
        const others = [name, stateName(code, "en"), ...(otherNames[code] ?? []), alpha3[code] ?? ""];
        return { code, name, alsoFound: wordsFor([code, ...others]) };
      }),
      language,
    ),
  );
}

export function namedLanguages(language: string): readonly NamedCode[] {
  return listOnce(`language ${language}`, () => byName(named(languageCodes, language, languageName), language));
}

export function namedCurrencies(language: string): readonly NamedCode[] {
  return listOnce(`currency ${language}`, () => byName(named(currencyCodes, language, currencyName), language));
}

function named(
  codes: readonly string[],
  language: string,
  nameOf: (code: string, language: string) => string,
): readonly NamedCode[] {
  return codes.map((code) => {
    const name = nameOf(code, language);
    return { code, name, alsoFound: wordsFor([code, name, nameOf(code, "en")]) };
  });
}

function byName(codes: readonly NamedCode[], language: string): readonly NamedCode[] {
  const { compare } = new Intl.Collator(language);
  return codes.toSorted((a, b) => compare(a.name, b.name));
}

let zones: readonly string[] | undefined;

/** IANA names of time zones that the platform knows. */
export function timeZones(): readonly string[] {
  zones ??= ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];
  return zones;
}

interface LocaleWithZones {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[];
}

/** Time zones of a State, and the language most spoken there, as far as CLDR knows them. */
export function ofState(state: string | undefined): { readonly zones: readonly string[]; readonly language?: string } {
  if (state === undefined || !/^[A-Z]{2}$/.test(state)) return { zones: [] };
  const locale = new Intl.Locale("und", { region: state });
  const { language } = locale.maximize();
  const withZones = locale as LocaleWithZones;
  const found = withZones.getTimeZones?.() ?? withZones.timeZones ?? [];
  return { zones: found, ...(language === "und" ? {} : { language }) };
}
