import { type Move, movedNode } from "./movedTree.js";
import type { Splice } from "./splices.js";
import type { SourceTree } from "./tree.js";
import type { Span } from "./types.js";

interface Piece {
  /** Where the changed text has it. */
  readonly start: number;
  readonly end: number;
  /** What it replaced in the original. */
  readonly from: number;
  readonly to: number;
}

/** Finds the places of a changed text in the text it was made from. */
export class OriginalPlaces implements Move {
  readonly #pieces: readonly Piece[];

  /** `splices` are in order and count in the original text. */
  constructor(splices: readonly Splice[]) {
    let shift = 0;
    this.#pieces = splices.map(({ start, end, text }) => {
      const piece = { start: start + shift, end: start + shift + text.length, from: start, to: end };
      shift += text.length - (end - start);
      return piece;
    });
  }

  /** The place of a stretch of the changed text; an empty one stays empty. */
  span({ start, end }: Span): Span {
    const to = this.#find(end, false);
    return { start: start === end ? to : Math.min(this.#find(start, true), to), end: to };
  }

  /** A tree of the changed text with the places of the original. */
  tree({ root, rootSlot }: SourceTree): SourceTree {
    return { root: root && movedNode(root, this), rootSlot: this.end(rootSlot) };
  }

  /** The place of a beginning. */
  start(offset: number): number {
    return this.#find(offset, true);
  }

  /** The place of an end, or of a slot that something may be put into. */
  end(offset: number): number {
    return this.#find(offset, false);
  }

  /** Where something was taken out there are two places: the one after it is right for a beginning, the other for an end. */
  #find(offset: number, isStart: boolean): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const piece = this.#pieces[low - 1];
    if (!piece) return offset;
    if (offset > piece.end) return piece.to + offset - piece.end;
    if (piece.start === piece.end) return isStart ? piece.to : piece.from;
    if (offset === piece.end) return piece.to;
    return Math.min(piece.from + offset - piece.start, piece.to);
  }
}
