import type { TextChange } from "./textChange.js";
import type { Position } from "./types.js";

/** Converts between offsets and positions. Lines end at LF, CRLF or a lone CR, as in the Language Server Protocol. */
export class TextMap {
  #starts: number[] | undefined;

  constructor(private readonly text: string) {}

  /** The lines of a text of which only a stretch changed. */
  changed(text: string, change: TextChange): TextMap {
    const map = new TextMap(text);
    const before = this.#starts;
    if (!before) return map;
    const grown = change.newEnd - change.end;
    // A line end of two characters may have been cut, or made, at either end of the stretch.
    const above = firstAbove(before, change.start - 2);
    const below = firstAbove(before, change.end + 1);
    const starts = before.slice(0, Math.max(above, 1));
    const stop = below < before.length ? (before[below] ?? 0) + grown : Number.POSITIVE_INFINITY;
    addLineStarts(text, starts, stop);
    for (let line = below; line < before.length; line++) starts.push((before[line] ?? 0) + grown);
    map.#starts = starts;
    return map;
  }

  /** Offsets at which lines begin, computed when first asked for. */
  get lineStarts(): readonly number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    addLineStarts(this.text, starts, Number.POSITIVE_INFINITY);
    this.#starts = starts;
    return starts;
  }

  /** An offset outside the text counts as its nearest end. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low, character: at - (starts[low] ?? 0) };
  }

  /** A position past the end of its line counts as the end of the line (before the line end), past the text as its end. */
  offsetAt(position: Position): number {
    const starts = this.lineStarts;
    if (position.line < 0) return 0;
    const start = starts[position.line];
    if (start === undefined) return this.text.length;
    let end = starts[position.line + 1] ?? this.text.length;
    if (position.line + 1 < starts.length) {
      if (this.text[end - 1] === "\n") end--;
      if (this.text[end - 1] === "\r" && end > start) end--;
    }
    return Math.max(start, Math.min(start + position.character, end));
  }
}

/** Adds the beginnings of the lines after the last one that is known, up to, not including, `stop`. */
function addLineStarts(text: string, starts: number[], stop: number): void {
  const lineEnd = /\r\n|\n|\r/g;
  lineEnd.lastIndex = starts.at(-1) ?? 0;
  for (let match = lineEnd.exec(text); match && lineEnd.lastIndex < stop; match = lineEnd.exec(text))
    starts.push(lineEnd.lastIndex);
}

/** The position of the first number that is larger than another, in a list in order. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The line end used most; LF where neither prevails. */
export function commonNewline(text: string): "\n" | "\r\n" {
  let crlf = 0;
  let lf = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    if (text[at - 1] === "\r") crlf++;
    else lf++;
  }
  return crlf > lf ? "\r\n" : "\n";
}
