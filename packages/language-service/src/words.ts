import { type Catalogue, catalogueOf, type MessageTree } from "@rogatory/core/editor";
import { en } from "./generated/locales/en.js";

/** Languages in which the editor's own words can be had. */
export const editorLanguages = ["en"] as const;
export type EditorLanguage = (typeof editorLanguages)[number];

const trees: Readonly<Record<EditorLanguage, MessageTree>> = { en };
const made = new Map<EditorLanguage, Catalogue<EditorLanguage>>();

/** The editor's own words: titles of quick fixes, heads of hovers, hints. Those of findings and fields are core's. */
export type Words = Catalogue<EditorLanguage>;

/** The words in the language of a BCP 47 tag, or in English where there are none. */
export function wordsIn(tag: string): Words {
  const base = tag.toLowerCase().split("-")[0];
  const language = editorLanguages.find((known) => known === base) ?? "en";
  let words = made.get(language);
  if (!words) {
    words = catalogueOf(language, trees[language]);
    made.set(language, words);
  }
  return words;
}
