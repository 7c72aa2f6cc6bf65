import type { Inline, List } from "../types.js";

/**
 * What every output has to print the same way, so that the .docx, the preview and the text files cannot disagree:
 * labels, the marks around gaps, and what happens to characters that no output may carry.
 */

/** One character that must not reach a reader: controls, lone surrogates, the two non-characters XML forbids. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Line ends and tabs inside a run of text. A run is one line by definition; line ends in the letter are `lineBreak`. */
const LINE_SPACE = /\r\n|[\t\n\r\u0085\u2028\u2029]/g;

/**
 * Text as it may be printed: line ends and tabs become one space each, control characters (which could drive a
 * terminal, or break an XML file) and lone surrogates become U+FFFD. Everything else stays as the author wrote it.
 */
export function printableText(text: string): string {
  return text.replace(LINE_SPACE, " ").replace(UNPRINTABLE, "\uFFFD");
}

/**
 * The number of a paragraph as it stands before its text: `12` prints as `12.`, a label that ends in punctuation of
 * its own, such as `(a)`, as it is.
 */
export function paragraphLabel(number: string): string {
  const label = printableText(number).trim();
  return /[\p{L}\p{N}]$/u.test(label) ? `${label}.` : label;
}

/** A gap's text in square brackets, so that it shows in black and white print too. Brackets already there are kept. */
export function gapLabel(text: string): string {
  const shown = printableText(text).trim();
  return shown.startsWith("[") && shown.endsWith("]") ? shown : `[${shown}]`;
}

/**
 * The label of a list's item, counted from 0: a bullet, `(a)`, or `1.`.
 * After `(z)` come `(aa)`, `(bb)`, as word processors count, so that the .docx agrees with the other outputs.
 */
export function listLabel(style: List["style"], index: number): string {
  switch (style) {
    case "bullet":
      return "•";
    case "letter":
      return `(${String.fromCharCode(97 + (index % 26)).repeat(Math.floor(index / 26) + 1)})`;
    case "number":
      return `${index + 1}.`;
  }
}

/** The words of some runs without their emphasis; a line break becomes a space, or what the caller says. */
export function plainText(inlines: readonly Inline[], lineBreak = " "): string {
  return inlines.map((inline) => plainRun(inline, lineBreak)).join("");
}

function plainRun(inline: Inline, lineBreak: string): string {
  switch (inline.type) {
    case "text":
    case "reference":
      return printableText(inline.text);
    case "strong":
    case "emphasis":
      return plainText(inline.children, lineBreak);
    case "gap":
      return gapLabel(inline.text);
    case "lineBreak":
      return lineBreak;
  }
}
