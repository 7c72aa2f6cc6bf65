import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import { idLists } from "../prose/ids.js";
import type { FieldEntry } from "./fieldIndex.js";

/**
 * The help of a field as it is read beside the text of a draft: of a reference it says also that the id is written, and where ids are
 * given; of a value in whose place a word may stand, which words these are. A form, where one chooses by name, shows the help alone.
 */
export function writtenHelp(
  { help, refersTo, list, words = [], meanings }: Pick<FieldEntry, "help" | "refersTo" | "list" | "words" | "meanings">,
  language: Language = "en",
): string {
  const catalogue = catalogueFor(language);
  if (meanings) {
    const said = Object.entries(meanings).map(([word, means]) => `\`${word}\` (${means})`);
    return `${help} ${catalogue.text(["fields", "orWord"], { words: said.join(", ") })}`;
  }
  if (!refersTo) return help;
  const byId = catalogue.text(["fields", "byId"], {
    list: idLists[refersTo].join("."),
    many: list ? "yes" : "no",
    word: words[0] ?? "none",
  });
  return `${help} ${byId}`;
}
