import type { ReadDraft } from "./draft.js";
import type { SourceEntry, SourceNode } from "./tree.js";
import type { DraftComment } from "./types.js";

/** Questions about where lines, comments and entries begin and end in a draft's text. All values are offsets. */
export class Layout {
  readonly text: string;
  readonly #comments: readonly DraftComment[];

  constructor(
    draft: ReadDraft,
    /** The line end for what is added. */
    readonly newline: string,
  ) {
    this.text = draft.text;
    this.#comments = draft.comments;
  }

  /** Where the line of an offset begins; in the first line after the byte order mark. */
  lineStart(offset: number): number {
    const start = this.text.lastIndexOf("\n", offset - 1) + 1;
    return start === 0 && this.text.startsWith("\uFEFF") ? 1 : start;
  }

  /** Where the line of an offset ends, before its line end. */
  lineEnd(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    if (end < 0) return this.text.length;
    return end > offset && this.text[end - 1] === "\r" ? end - 1 : end;
  }

  /** Where the next line begins; the end of the text after its last line. */
  nextLine(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    return end < 0 ? this.text.length : end + 1;
  }

  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** The blanks the line of an offset begins with. */
  indentation(offset: number): string {
    const start = this.lineStart(offset);
    return /^[ \t]*/.exec(this.text.slice(start, this.lineEnd(start)))?.[0] ?? "";
  }

  /** True where only blanks stand before the offset on its line. */
  beginsLine(offset: number): boolean {
    return this.isBlank(this.lineStart(offset), offset);
  }

  isBlank(start: number, end: number): boolean {
    return /^\s*$/.test(this.text.slice(start, end));
  }

  /** Without the blanks (not line ends) before it. */
  beforeBlanks(offset: number): number {
    let at = offset;
    while (this.text[at - 1] === " " || this.text[at - 1] === "\t") at--;
    return at;
  }

  /** Past the blanks (not line ends) that follow. */
  afterBlanks(offset: number): number {
    let at = offset;
    while (this.text[at] === " " || this.text[at] === "\t") at++;
    return at;
  }

  /** The first comment that begins at or after the offset. */
  commentFrom(offset: number): DraftComment | undefined {
    return this.#comments[this.#indexFrom(offset)];
  }

  /** The comments that begin in a stretch of text. */
  commentsWithin(start: number, end: number): DraftComment[] {
    return this.#comments.slice(this.#indexFrom(start), this.#indexFrom(end));
  }

  #indexFrom(offset: number): number {
    let low = 0;
    let high = this.#comments.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#comments[middle]?.span.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The end of a comment that follows the offset on its line, else the offset. */
  afterTrailingComment(offset: number): number {
    const start = this.afterBlanks(offset);
    const comment = this.commentFrom(start);
    return comment?.span.start === start ? comment.span.end : offset;
  }

  /**
   * Where an entry begins with the comments that are its own: those on lines of their own directly above it, not
   * indented deeper than it. The beginning of a line, or the entry itself where it does not begin its line.
   */
  ownStart(entryStart: number): number {
    if (!this.beginsLine(entryStart)) return entryStart;
    const column = this.column(entryStart);
    let start = this.lineStart(entryStart);
    for (let index = this.#indexFrom(start) - 1; index >= 0; index--) {
      const comment = this.#comments[index];
      if (!comment?.ownLine || this.nextLine(comment.span.end) !== start) break;
      if (!this.isBlank(comment.span.end, this.lineEnd(comment.span.end))) break;
      if (this.column(comment.span.start) > column) break;
      start = this.lineStart(comment.span.start);
    }
    return start;
  }

  /**
   * Where an entry of a block mapping or list ends: after its value, the comment on the same line, and the comments
   * below it that are indented deeper than the entry. Before the line end.
   */
  ownEnd(entry: SourceEntry): number {
    const column = this.column(entry.span.start);
    let end = this.afterTrailingComment(this.valueEnd(entry));
    for (;;) {
      const comment = this.commentFrom(end);
      if (!comment?.ownLine || !this.isBlank(end, comment.span.start)) return end;
      if (this.column(comment.span.start) <= column) return end;
      end = comment.span.end;
    }
  }

  /** After an entry's value; after a block scalar before the line end of its last line. */
  valueEnd(entry: SourceEntry): number {
    return Math.max(entry.span.end, this.nodeEnd(entry.node));
  }

  /** After a node; after a block scalar before the line end of its last line. */
  nodeEnd(node: SourceNode): number {
    const end = Math.max(node.span.end, node.fullEnd);
    if (end === node.span.end || this.text[end - 1] !== "\n") return end;
    return this.text[end - 2] === "\r" ? end - 2 : end - 1;
  }

  /** The beginning of the blank lines directly above the beginning of a line. */
  blankLinesBefore(lineStart: number): number {
    let start = lineStart;
    while (start > 0) {
      const previous = this.lineStart(start - 1);
      if (previous >= start || !this.isBlank(previous, start)) break;
      start = previous;
    }
    return start;
  }

  /** True where a blank line, the end of the text, or a document end follows the beginning of a line. */
  isGapAt(lineStart: number): boolean {
    const line = this.text.slice(lineStart, this.lineEnd(lineStart));
    return /^\s*$|^\.\.\.(?:\s|$)|^---(?:\s|$)/.test(line);
  }
}
