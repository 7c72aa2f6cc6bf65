import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import { idLists } from "../prose/ids.js";
import type { FieldEntry } from "./fieldIndex.js";

/**
 * The help of a field as it is read beside the text of a draft: of a reference it says also that the id is written, and where ids are
 * given. A form, where one chooses by name, shows the help alone.
 */
export function writtenHelp(
  { help, refersTo, list, words = [] }: Pick<FieldEntry, "help" | "refersTo" | "list" | "words">,
  language: Language = "en",
): string {
  if (!refersTo) return help;
  const byId = catalogueFor(language).text(["fields", "byId"], {
    list: idLists[refersTo].join("."),
    many: list ? "yes" : "no",
    word: words[0] ?? "none",
  });
  return `${help} ${byId}`;
}
