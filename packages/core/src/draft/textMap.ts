import type { Position } from "./types.js";

/** Converts between offsets and positions. Lines end at LF, CRLF or a lone CR, as in the Language Server Protocol. */
export class TextMap {
  #starts: number[] | undefined;

  constructor(private readonly text: string) {}

  /** Offsets at which lines begin, computed when first asked for. */
  get lineStarts(): readonly number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    const lineEnd = /\r\n|\n|\r/g;
    for (let match = lineEnd.exec(this.text); match; match = lineEnd.exec(this.text)) starts.push(lineEnd.lastIndex);
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
