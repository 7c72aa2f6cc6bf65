import { EM, isJoined, knownAdvance } from "./advance.js";

/** Other fonts than Arial may stand in for it. */
const SAFETY = 1.04;

/** From one base line to the next, in parts of the size. */
export const LEADING = 1.22;

/** How much of the size stands above the base line, and below. */
export const ASCENT = 0.92;

const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]$/u;

/** The width of a character in em; more rather than less for those that the table does not have. */
function advance(character: string): number {
  const known = knownAdvance(character);
  if (known !== undefined) return known / EM;
  if (WIDE.test(character)) return 1;
  return /^\p{Extended_Pictographic}$/u.test(character) ? 1.4 : 0.9;
}

/** How wide a text is at most, in points, at a size in points. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += advance(character);
  return width * size * SAFETY;
}

/** The pieces at which a line may end: words with the blanks after them, and wide characters one by one. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of text) {
    const begins = WIDE.test(character) || (/\s$/.test(piece) && !/^\s$/.test(character)) || WIDE.test(piece);
    if (begins && piece !== "") {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

/** A word that is too long for a line, in parts that are not. */
function broken(word: string, width: number, size: number): string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && !isJoined(character) && textWidth(part + character, size) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return part === "" ? parts : [...parts, part];
}

/** A text that is longer than any box can show is not read to its end. */
const LONGEST = 2000;

/**
 * A text in lines that are not wider than `width`. Of more than `most` lines the last ends in an ellipsis: the letter has the
 * whole text.
 */
export function wrapped(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  const long = text.length > LONGEST;
  const read = long ? text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "") : text;
  for (const piece of piecesOf(read.replaceAll(/\s+/g, " ").trim())) {
    if (textWidth((line + piece).trimEnd(), size) <= width) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    const parts = textWidth(piece.trimEnd(), size) <= width ? [piece] : broken(piece, width, size);
    lines.push(...parts.slice(0, -1).map((part) => part.trimEnd()));
    line = parts.at(-1) ?? "";
    if (lines.length > most) break;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length <= most && !long) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? "", width, size)];
}

/** The line with an ellipsis, without the word that has no room beside it. */
function shortened(line: string, width: number, size: number): string {
  const characters = [...line];
  while (characters.length > 0 && textWidth(`${characters.join("")}…`, size) > width) characters.pop();
  const cut = characters.join("");
  const words = cut.length < line.length ? cut.replace(/\s\S*$/, "") : cut;
  return `${words.trimEnd()}…`;
}
