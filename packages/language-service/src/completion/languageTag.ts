/** A tag that Intl takes; English where it takes none. */
export function safeTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
