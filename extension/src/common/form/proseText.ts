/** A change of the text of an input: the text after it, and what is selected then, in UTF-16 units. */
export interface TextChange {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Puts signs of the small Markdown around what is selected, or takes them away where they are there. */
export function around(text: string, start: number, end: number, sign: string): TextChange {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const inner = text.slice(start, end);
  if (before.endsWith(sign) && after.startsWith(sign))
    return {
      text: before.slice(0, -sign.length) + inner + after.slice(sign.length),
      start: start - sign.length,
      end: end - sign.length,
    };
  return { text: before + sign + inner + sign + after, start: start + sign.length, end: end + sign.length };
}

/** Makes the lines that are selected items of a list, or lines again where all of them are items. */
export function asList(text: string, start: number, end: number): TextChange {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const found = text.indexOf("\n", end);
  const to = found < 0 ? text.length : found;
  const lines = text.slice(from, to).split("\n");
  const areItems = lines.every((line) => line.trim() === "" || line.startsWith("- "));
  const changed = lines
    .map((line) => (areItems ? line.replace(/^- /, "") : line.trim() === "" ? line : `- ${line}`))
    .join("\n");
  return { text: text.slice(0, from) + changed + text.slice(to), start: from, end: from + changed.length };
}

/** Puts a piece of text in the place of what is selected, with the cursor behind it. */
export function insertAt(text: string, start: number, end: number, piece: string): TextChange {
  const at = start + piece.length;
  return { text: text.slice(0, start) + piece + text.slice(end), start: at, end: at };
}

/** Where a reference is being written: behind an `@` that begins a word. Undefined elsewhere. */
export function mentionAt(text: string, cursor: number): { readonly from: number; readonly words: string } | undefined {
  const found = /(?:^|[\s(«“"'])@([\p{L}\p{N}.\- ]{0,40})$/u.exec(text.slice(Math.max(0, cursor - 60), cursor));
  if (!found) return undefined;
  const words = found[1] ?? "";
  return { from: cursor - words.length - 1, words };
}

const segmenters = new Map<string, Intl.Segmenter>();

/** How many words a text has, as its language divides them. References count as one. */
export function wordCount(text: string, language: string): number {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, segmenter);
  }
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text.replaceAll(/\{\w+:[\w.-]+\}/g, "x"))) if (isWordLike) count++;
  return count;
}
