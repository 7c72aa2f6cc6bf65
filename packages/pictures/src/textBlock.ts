import type { Rectangle, Shape } from "./picture.js";
import { ASCENT, LEADING, textWidth, wrapped } from "./text.js";

/** Some text in one size. */
export interface Paragraph {
  readonly text: string;
  /** In points. */
  readonly size: number;
  /** Lines that are shown of it. */
  readonly most: number;
}

/** Paragraphs one below the other, laid out for a width. */
export interface TextBlock {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly size: number; readonly y: number }[];
}

/** Lays paragraphs out; `width` of the result is that of its widest line. */
export function textBlock(paragraphs: readonly Paragraph[], width: number): TextBlock {
  const lines: { text: string; size: number; y: number }[] = [];
  let y = 0;
  let widest = 0;
  for (const { text, size, most } of paragraphs) {
    for (const line of wrapped(text, width, size, most)) {
      lines.push({ text: line, size, y: y + size * ASCENT });
      y += size * LEADING;
      widest = Math.max(widest, textWidth(line, size));
    }
  }
  return { width: Math.min(widest, width), height: y, lines };
}

/** The block's lines as shapes, within a rectangle that is at least as wide. */
export function placed(block: TextBlock, room: Rectangle, anchor: "start" | "middle" | "end"): Shape[] {
  const x = { start: room.x, middle: room.x + room.width / 2, end: room.x + room.width }[anchor];
  return block.lines.map(({ text, size, y }) => ({ type: "text", text, size, anchor, x, y: room.y + y }));
}
