import { alpha3 } from "../generated/codes.js";
import { corrections } from "./corrections.js";

/** Codes of all States and territories: ISO 3166-1, and XK, which is in use for Kosovo. */
export const stateCodes: readonly string[] = [...Object.keys(alpha3), "XK"].toSorted();

const known: ReadonlySet<string> = new Set(stateCodes);

/** True where the code is one of {@link stateCodes}. */
export function isState(code: string): boolean {
  return known.has(code);
}

/** Name of a State or territory by its ISO 3166-1 alpha-2 code, in the language; the code itself where there is none. */
export function stateName(code: string, language: string): string {
  const own = corrections[language.toLowerCase().split("-")[0] ?? ""];
  if (own && Object.hasOwn(own, code)) return own[code] as string;
  return display(code, language, "region") ?? code;
}

/** Name of a language by its BCP 47 tag, in the language, else in English; the tag itself where there is none. */
export function languageName(tag: string, language: string): string {
  return display(tag, language, "language") ?? display(tag, "en", "language") ?? tag;
}

/** Name of a currency by its ISO 4217 code, in the language, else in English; the code itself where there is none. */
export function currencyName(code: string, language: string): string {
  return display(code, language, "currency") ?? display(code, "en", "currency") ?? code;
}

type NameType = "region" | "language" | "currency";

/** Making one of these costs far more than asking it. */
const displayNames = new Map<string, Intl.DisplayNames>();

function display(code: string, language: string, type: NameType): string | undefined {
  const key = `${language} ${type}`;
  let names = displayNames.get(key);
  if (!names) {
    names = new Intl.DisplayNames([language], { type, fallback: "none" });
    displayNames.set(key, names);
  }
  try {
    return names.of(code);
  } catch {
    // A code that is not even well formed has no name.
    return undefined;
  }
}
