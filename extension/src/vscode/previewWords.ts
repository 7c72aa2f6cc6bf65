import type { PreviewWords } from "../common/previewPage.js";
import { t } from "./sentence.js";

/** The words of the preview's page, in the user's language. */
export function previewWords(): PreviewWords {
  return {
    toolbar: t("Letter"),
    language: t("Language of the letter:"),
    print: t("Print…"),
    printHint: t("Open the letter in the browser, to print it there"),
    word: t("Word Document"),
    wordHint: t("Print the letter as a Word document beside the draft"),
    notes: t("Findings"),
    keys: t("The arrow keys lead from block to block, Enter leads to its place in the draft."),
  };
}
