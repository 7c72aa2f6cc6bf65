/** Replaces the characters from `start` up to `end` with `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; they all count in the text given. Those at the same place apply in list order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const splice of inOrder(splices)) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

function inOrder(splices: readonly Splice[]): Splice[] {
  return splices
    .map((splice, index) => ({ splice, index }))
    .toSorted((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.index - b.index)
    .map(({ splice }) => splice);
}

/** A stretch of the original text, or new text. */
type Piece = { readonly from: number; readonly length: number } | { readonly text: string };

/**
 * A text that is changed step by step and remembers which of its characters are still the original ones, so that all
 * steps together can be given as splices of the original.
 */
export class SplicedText {
  #pieces: Piece[];

  constructor(private readonly original: string) {
    this.#pieces = original === "" ? [] : [{ from: 0, length: original.length }];
  }

  /** Applies splices that count in the text as it is now. */
  apply(splices: readonly Splice[]): void {
    const pieces: Piece[] = [];
    const source = new PieceReader(this.#pieces);
    for (const splice of inOrder(splices)) {
      source.copyUntil(splice.start, pieces);
      if (splice.text !== "") pieces.push({ text: splice.text });
      source.skipUntil(splice.end);
    }
    source.copyUntil(Number.POSITIVE_INFINITY, pieces);
    this.#pieces = pieces;
  }

  /** The steps together, in order, without characters that were taken out and put back the same. */
  splices(): Splice[] {
    const result: Splice[] = [];
    let at = 0;
    let inserted = "";
    const close = (end: number) => {
      if (end > at || inserted !== "") {
        const trimmed = trim(this.original, { start: at, end, text: inserted });
        if (trimmed.end > trimmed.start || trimmed.text !== "") result.push(trimmed);
      }
      inserted = "";
    };
    for (const piece of this.#pieces) {
      if ("text" in piece) inserted += piece.text;
      else {
        close(piece.from);
        at = piece.from + piece.length;
      }
    }
    close(this.original.length);
    return result;
  }
}

class PieceReader {
  #index = 0;
  #within = 0;
  #at = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  copyUntil(offset: number, target: Piece[]): void {
    this.#advance(offset, (piece) => target.push(piece));
  }

  skipUntil(offset: number): void {
    this.#advance(offset, () => undefined);
  }

  #advance(offset: number, use: (piece: Piece) => void): void {
    while (this.#at < offset) {
      const piece = this.pieces[this.#index];
      if (!piece) return;
      const length = "text" in piece ? piece.text.length : piece.length;
      const take = Math.min(length - this.#within, offset - this.#at);
      if (take > 0) use(part(piece, this.#within, take));
      this.#at += take;
      this.#within += take;
      if (this.#within === length) {
        this.#index++;
        this.#within = 0;
      }
    }
  }
}

function part(piece: Piece, start: number, length: number): Piece {
  if ("text" in piece) return { text: piece.text.slice(start, start + length) };
  return { from: piece.from + start, length };
}

/** Leaves out what is the same at both ends, never cutting through a surrogate pair or a CRLF. */
function trim(original: string, splice: Splice): Splice {
  let { start, end, text } = splice;
  let same = 0;
  while (same < text.length && start + same < end && text[same] === original[start + same]) same++;
  while (same > 0 && (isInsideUnit(original, start + same) || isInsideUnit(text, same))) same--;
  start += same;
  text = text.slice(same);
  same = 0;
  while (same < text.length && end - same > start && text[text.length - 1 - same] === original[end - 1 - same]) same++;
  while (same > 0 && (isInsideUnit(original, end - same) || isInsideUnit(text, text.length - same))) same--;
  end -= same;
  text = text.slice(0, text.length - same);
  return { start, end, text };
}

function isInsideUnit(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (before === 13 && after === 10) return true;
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
