import { rememberedByText } from "./remembered.js";

/** A part of a text, with its place (UTF-16 offsets). */
export interface TextPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words before a full stop that do not end a sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  "art arts no nos nr mr mrs ms dr prof para paras pp p s ss sec cf vs e.g i.e etc approx ca vol ed st jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co".split(
    " ",
  ),
);

/**
 * Splits prose into sentences: at a full stop, question or exclamation mark followed by a blank, and at line ends that
 * begin a new paragraph or list item. Abbreviations, initials and numbers do not end a sentence.
 */
export const sentences: (text: string) => readonly TextPart[] = rememberedByText(readSentences);

function readSentences(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed !== "") {
      const from = start + piece.indexOf(trimmed);
      parts.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === "\n" && /^[ \t]*(\n|[-*+] |\d{1,3}[.)] )/.test(text.slice(at + 1, at + 20))) close(at + 1);
    else if (
      (sign === "." || sign === "!" || sign === "?") &&
      /^["”’»)\]]?(\s|$)/.test(text.slice(at + 1, at + 3)) &&
      !isAbbreviated(text, at)
    ) {
      const closing = /^["”’»)\]]/.test(text.slice(at + 1, at + 2)) ? 1 : 0;
      close(at + 1 + closing);
    }
  }
  close(text.length);
  return parts;
}

function isAbbreviated(text: string, at: number): boolean {
  if (text[at] !== ".") return false;
  const word = /[\p{L}.]{1,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? "";
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || /^(\p{L}\.)+\p{L}$/u.test(word);
}
