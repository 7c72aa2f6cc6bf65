import type { BlockFrame } from "./blockFrames.js";
import { type BlockLine, endOfQuoted, lineEndAt } from "./blockLine.js";
import type { CommentPlace, ValuePlace } from "./places.js";

/** A scalar on one line of block YAML. */
export interface LineToken {
  readonly start: number;
  /** After its closing quotation mark. */
  readonly end: number;
  readonly quote: '"' | "'" | "";
  /** End of the text inside the quotes. */
  readonly inner: number;
  readonly isOpen: boolean;
}

/** The scalar that begins at an offset: to its closing quotation mark, or to a comment or the end of the line. */
export function tokenAt(text: string, start: number, lineEnd: number): LineToken {
  const first = text[start];
  if (first === '"' || first === "'") {
    const close = endOfQuoted(text, start, lineEnd);
    if (close !== undefined) return { start, end: close, quote: first, inner: close - 1, isOpen: false };
    const end = trimmedEnd(text, start + 1, lineEnd);
    return { start, end, quote: first, inner: end, isOpen: true };
  }
  const comment = commentBehind(text, start, lineEnd);
  const end = trimmedEnd(text, start, comment ?? lineEnd);
  return { start, end, quote: "", inner: end, isOpen: false };
}

/** True where a scalar is finished before the cursor: behind its closing quotation mark nothing more belongs to it. */
export function isBehind({ end, quote, isOpen }: LineToken, offset: number): boolean {
  return offset > end || (offset === end && quote !== "" && !isOpen);
}

/** What of a value is written before a cursor, and what of it is replaced: the text inside its quotes, or the whole word. */
export function partAt(
  text: string,
  token: LineToken | undefined,
  offset: number,
): Pick<ValuePlace, "span" | "quote" | "isOpen" | "written"> {
  if (!token) return { span: { start: offset, end: offset }, quote: "", isOpen: false, written: "" };
  // In front of its quotation mark the whole of a quoted text is replaced.
  const isInside = offset >= token.start + token.quote.length;
  const start = isInside ? token.start + token.quote.length : token.start;
  return {
    span: { start, end: isInside ? token.inner : token.end },
    quote: isInside ? token.quote : "",
    isOpen: isInside && token.isOpen,
    written: text.slice(start, Math.max(start, offset)),
  };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text[at - 1] === " " || text[at - 1] === "\t")) at--;
  return at;
}

/** Where a comment begins behind a plain scalar. */
function commentBehind(text: string, start: number, end: number): number | undefined {
  for (let at = text.indexOf("#", start); at >= 0 && at < end; at = text.indexOf("#", at + 1))
    if (text[at - 1] === " " || text[at - 1] === "\t") return at;
  return undefined;
}

/** The comment of a line that the cursor is in. */
export function commentAt(text: string, line: BlockLine, offset: number): CommentPlace | undefined {
  const sign = line.kind === "comment" ? line.rest : signBehindValue(text, line);
  if (sign === undefined || offset <= sign) return undefined;
  const span = { start: sign + 1, end: line.end };
  return { kind: "comment", written: text.slice(sign + 1, offset), span, isOnOwnLine: line.kind === "comment" };
}

function signBehindValue(text: string, line: BlockLine): number | undefined {
  if (line.kind !== "content" || line.rest >= line.end) return undefined;
  if (text[line.rest] === "#") return line.rest;
  const first = text[line.rest];
  const close = first === '"' || first === "'" ? endOfQuoted(text, line.rest, line.end) : line.rest;
  return close === undefined ? undefined : commentBehind(text, close, line.end);
}

/**
 * What the value on the line of a frame means for what stands on lines below it: `text` where these are part of it, `braces` where
 * it opens some, `closed` where nothing can stand below. Undefined where the frame has no such value.
 */
export function textAround(
  text: string,
  frame: BlockFrame,
  offset: number,
  isInnermost: boolean,
): "text" | "braces" | "closed" | undefined {
  const { line, value } = frame;
  const isItem = typeof frame.step === "number";
  if (isItem && (line.key || value !== line.rest)) return undefined;
  const first = text[value];
  if (value >= line.end || first === "#" || first === undefined) return undefined;
  if (first === "|" || first === ">") return "text";
  if (first === '"' || first === "'")
    return endOfQuoted(text, value, offset) === undefined ? "text" : isInnermost ? "closed" : undefined;
  if (first === "{" || first === "[") return "braces";
  return isInnermost && value < lineEndAt(text, value) ? "text" : undefined;
}
