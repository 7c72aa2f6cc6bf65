import { type Language, languages, matchLanguage } from "@rogatory/core";
import { type Catalogue, catalogueOf, type MessageTree } from "@rogatory/core/editor";
import { Failure } from "./failure.js";
import { FolderConfigurations } from "./folderConfiguration.js";
import { en } from "./generated/locales/en.js";
import { es } from "./generated/locales/es.js";
import { fr } from "./generated/locales/fr.js";

const trees: Readonly<Record<Language, MessageTree>> = { en, fr, es };
const made = new Map<Language, Catalogue>();

/** The command's own words: headings, states, summaries. Those of findings and fields are core's; help is in English. */
export function wordsIn(language: Language): Catalogue {
  let words = made.get(language);
  if (!words) {
    words = catalogueOf(language, trees[language], en);
    made.set(language, words);
  }
  return words;
}

/** The language asked for with `--lang`, if any was; a Failure says which there are. */
export function languageOf(value: unknown): Language | undefined {
  if (value === undefined) return undefined;
  const language = matchLanguage(String(value));
  if (!language) throw new Failure(`--lang is "${String(value)}", but the languages are: ${languages.join(", ")}.`);
  return language;
}

/** The language for a command that is about no draft: the one asked for, else the one of the current folder, else English. */
export const languageHere = (value: unknown): Language =>
  languageOf(value) ?? new FolderConfigurations().for("-").language ?? "en";
