import type { Inline } from "../types.js";

/** One run of plain text. */
export function words(text: string): Inline[] {
  return text === "" ? [] : [{ type: "text", text }];
}

/** Text in bold. */
export function strong(text: string): Inline {
  return { type: "strong", children: words(text) };
}

/** Lines one below the other; empty ones are left out. */
export function lines(parts: readonly (readonly Inline[])[]): Inline[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index): Inline[] => (index === 0 ? [...part] : [{ type: "lineBreak" }, ...part]));
}

/** Private-use characters around a number: they hold the place of something that is not text while text is put together. */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const placeholder = /\uE000(\d{1,9})\uE001/;

/** A place held open in a text, to be filled by {@link fillPlaceholders}. */
export function placeholderFor(index: number): string {
  return `${OPEN}${index}${CLOSE}`;
}

/** The text without the two characters that mark places, so that no author's text can be taken for one. */
export function withoutPlaceholders(text: string): string {
  return text.replaceAll(/[\uE000\uE001]/g, "\uFFFD");
}

/**
 * Splits a text at its held places and puts in what belongs there. Where that ends with the full stop of an abbreviation, as the
 * names of companies do, it is the full stop of the sentence too.
 */
export function fillPlaceholders(text: string, fill: (index: number) => readonly Inline[]): Inline[] {
  let isStopped = false;
  // With one group, split gives text and number in turn.
  return text.split(placeholder).flatMap((part, position) => {
    if (position % 2 === 0) return words(isStopped ? part.replace(/^\.(?!\.)/, "") : part);
    const filled = fill(Number(part));
    isStopped = endsWithStop(filled.at(-1));
    return filled;
  });
}

const endsWithStop = (inline: Inline | undefined): boolean =>
  (inline?.type === "text" || inline?.type === "reference") && inline.text.endsWith(".");
