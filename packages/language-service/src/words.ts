import { type Language, matchLanguage } from "@rogatory/core";
import { type Catalogue, catalogueOf, type MessageTree } from "@rogatory/core/editor";
import { en } from "./generated/locales/en.js";
import { es } from "./generated/locales/es.js";
import { fr } from "./generated/locales/fr.js";

const trees: Readonly<Record<Language, MessageTree>> = { en, fr, es };
const made = new Map<Language, Words>();

/** The editor's own words: titles of quick fixes, heads of hovers, hints. Those of findings and fields are core's. */
export type Words = Catalogue;

/** The words in the language of a BCP 47 tag, or in English where there are none. */
export function wordsIn(tag: string): Words {
  const language = matchLanguage(tag) ?? "en";
  let words = made.get(language);
  if (!words) {
    words = catalogueOf(language, trees[language], en);
    made.set(language, words);
  }
  return words;
}
