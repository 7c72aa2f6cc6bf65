/** What Word takes as the language of a letter's runs, and of the runs in the other writing direction. */
export interface WordLanguage {
  /** For scripts written from left to right. */
  readonly value: string;
  /** For complex scripts, those written from right to left above all. */
  readonly bidirectional: string;
}

/**
 * The region that a tag without one stands for in Word, whose spelling dictionaries all belong to a region.
 * A table of our own and not `Intl.Locale.maximize`, whose answers change with the runtime's data: the same letter
 * must give the same bytes everywhere.
 */
const REGIONS: Readonly<Record<string, string>> = {
  ar: "ar-SA",
  bg: "bg-BG",
  cs: "cs-CZ",
  de: "de-DE",
  el: "el-GR",
  en: "en-GB",
  es: "es-ES",
  fa: "fa-IR",
  fr: "fr-FR",
  he: "he-IL",
  hr: "hr-HR",
  hu: "hu-HU",
  it: "it-IT",
  nl: "nl-NL",
  pl: "pl-PL",
  pt: "pt-PT",
  ro: "ro-RO",
  ru: "ru-RU",
  sq: "sq-AL",
  sr: "sr-Latn-RS",
  tr: "tr-TR",
  uk: "uk-UA",
  ur: "ur-PK",
  zh: "zh-CN",
};

const FALLBACK = "en-GB";
const RIGHT_TO_LEFT_FALLBACK = "ar-SA";

/** The languages to declare for a letter; a tag that is none is taken as English, since a wrong `w:lang` is a schema error. */
export function wordLanguage(tag: string, direction: "ltr" | "rtl"): WordLanguage {
  const known = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? (REGIONS[tag.toLowerCase()] ?? tag) : undefined;
  return direction === "rtl"
    ? { value: FALLBACK, bidirectional: known ?? RIGHT_TO_LEFT_FALLBACK }
    : { value: known ?? FALLBACK, bidirectional: RIGHT_TO_LEFT_FALLBACK };
}
