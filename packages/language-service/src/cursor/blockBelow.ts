import type { BlockFrame } from "./blockFrames.js";
import { type BlockLine, indentAt, lineEndAt, readLine, startOfLineBelow } from "./blockLine.js";

/** The first line below the one that begins at the offset that is neither blank nor a comment. */
export function nextContent(text: string, lineStart: number): BlockLine | undefined {
  for (let start = startOfLineBelow(text, lineStart); start !== undefined; start = startOfLineBelow(text, start)) {
    const line = readLine(text, start);
    if (line.kind === "content") return line;
  }
  return undefined;
}

/** True where the value of a key at the column stands on the lines below it. */
export function hasEntriesBelow(text: string, line: BlockLine, column: number, isList: boolean): boolean {
  const below = nextContent(text, line.start);
  if (!below) return false;
  return below.indent > column || (isList && below.indent === column && below.dashes[0] === column);
}

/** Where the next line begins that stands no deeper than a frame; braces that are closed there still belong to it. */
export function endOfBlock(text: string, frame: BlockFrame): number {
  for (
    let start = startOfLineBelow(text, frame.line.start);
    start !== undefined;
    start = startOfLineBelow(text, start)
  ) {
    const first = start + indentAt(text, start);
    const isContent = first < lineEndAt(text, start) && !"]}#".includes(text[first] ?? "#");
    if (isContent && first - start <= frame.column) return start;
  }
  return text.length;
}
