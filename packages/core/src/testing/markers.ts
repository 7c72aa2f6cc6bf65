import type { Position, Range } from "../draft/types.js";

/** A text with its markers taken out. */
export interface MarkedText {
  readonly text: string;
  /** UTF-16 offset of each `<|>`, in order. */
  readonly offsets: readonly number[];
  /** Where each `<|` … `|>` begins and ends, in the order in which they begin. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Reads the markers of a test's text: `<|>` is a cursor, `<|` and `|>` surround a range. None of the three can stand in a draft
 * otherwise. Throws an Error where a range is not closed.
 */
export function readMarkers(marked: string): MarkedText {
  const offsets: number[] = [];
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = "";
  for (const part of marked.split(/(<\|>|<\||\|>)/)) {
    if (part === "<|>") offsets.push(text.length);
    else if (part === "<|") {
      open.push(spans.length);
      spans.push({ start: text.length, end: -1 });
    } else if (part === "|>") {
      const index = open.pop();
      if (index === undefined) throw new Error(`A range is closed that was not opened, at offset ${text.length}.`);
      spans[index] = { start: spans[index]?.start ?? 0, end: text.length };
    } else text += part;
  }
  if (open.length > 0) throw new Error("A range is not closed.");
  return { text, offsets, spans };
}

/** Line and character (0-based, UTF-16) of an offset, as the Language Server Protocol counts. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return { line: before.split(/\r\n|\r|\n/).length - 1, character: offset - lineStart };
}

/** The text between two positions. */
export function textIn(text: string, range: Range): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  const offset = ({ line, character }: Position) => (starts[line] ?? text.length) + character;
  return text.slice(offset(range.start), offset(range.end));
}
