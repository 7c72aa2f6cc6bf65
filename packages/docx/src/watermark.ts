import { printableText } from "@rogatory/core";
import type { TextRun } from "docx";
import { TextWatermark } from "docx/watermarks";
import { FONT } from "./styles.js";

/** Points from end to end: the diagonal of the room between the margins is longer, so that the word stays clear of them. */
const LENGTH = 400;

/** A watermark is a word; a sentence would be too small to see. */
const MAXIMUM_CHARACTERS = 40;

/** A word across the page behind the text, as Word's own command makes it, so that Word's command also removes it. */
export function watermarkRun(word: string): TextRun {
  const text = [...printableText(word).trim()].slice(0, MAXIMUM_CHARACTERS).join("");
  return new TextWatermark({ text, font: FONT, color: "C8C8C8", opacity: 0.4, width: LENGTH });
}
