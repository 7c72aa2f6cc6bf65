/** Name of a State or territory by its ISO 3166-1 alpha-2 code, in the language; the code itself where there is none. */
export function stateName(code: string, language: string): string {
  return display(code, language, "region") ?? code;
}

/** True where the code is a State or territory that the platform's CLDR data know. */
export function isState(code: string): boolean {
  // CLDR also knows aliases such as UK; the code that the standard gives is the one that stays as it is.
  return (
    /^[A-Z]{2}$/.test(code) &&
    new Intl.Locale("und", { region: code }).region === code &&
    display(code, "en", "region") !== undefined
  );
}

/** Name of a language by its BCP 47 tag, in the language; the tag itself where there is none. */
export function languageName(tag: string, language: string): string {
  return display(tag, language, "language") ?? tag;
}

/** Name of a currency by its ISO 4217 code, in the language; the code itself where there is none. */
export function currencyName(code: string, language: string): string {
  return display(code, language, "currency") ?? code;
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
