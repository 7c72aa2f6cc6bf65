import { type Draft, type Path, type Span, valueAt } from "@rogatory/core";

/**
 * Where each UTF-16 unit of a text value stands in the draft's text, and, as the last number, where the value ends. Quotes, escapes,
 * indentation and folded lines are seen through. Undefined where the path holds no text, or text that was mended in reading.
 */
export function scalarOffsets(draft: Draft, path: Path): readonly number[] | undefined {
  const value = valueAt(draft.value, path);
  const span = draft.spanOf(path);
  if (typeof value !== "string" || span === undefined) return undefined;
  switch (draft.text[span.start]) {
    case "|":
    case ">":
      return blockOffsets(draft.text, span, value);
    case '"':
      return flowOffsets(draft.text, { start: span.start + 1, end: span.end - 1 }, value, readEscape);
    case "'":
      return flowOffsets(draft.text, { start: span.start + 1, end: span.end - 1 }, value, readDoubledQuote);
    default:
      return flowOffsets(draft.text, span, value, () => undefined);
  }
}

/** The place in the text of a part of a text value; undefined where it cannot be told. */
export function spanInText(draft: Draft, path: Path, part: Span): Span | undefined {
  const offsets = scalarOffsets(draft, path);
  const start = offsets?.[part.start];
  if (offsets === undefined || start === undefined) return undefined;
  if (part.end <= part.start) return { start, end: start };
  const last = offsets[part.end - 1];
  const next = offsets[part.end];
  if (last === undefined || next === undefined) return undefined;
  // Between the last unit and the next may stand a line end with its indentation, which is not part of what is meant.
  return { start, end: /\s/.test(draft.text[last] ?? "") ? last + 1 : Math.min(next, last + unitLength(draft, last)) };
}

/** How many units of the text stand for the value's unit at an offset: more than one only for an escape or a doubled quote. */
function unitLength(draft: Draft, at: number): number {
  const rest = draft.text.slice(at, at + 10);
  if (rest.startsWith("\\")) return readEscape(rest, 0)?.length ?? 1;
  return rest.startsWith("''") ? 2 : 1;
}

interface Piece {
  /** How many units of the text were read. */
  readonly length: number;
  readonly text: string;
}

type ReadPiece = (text: string, at: number) => Piece | undefined;

const lineBreaks = /[ \t]*(?:\r?\n[ \t]*)+/y;

/** Plain and quoted scalars: a single line break is a blank, more of them are line ends. */
function flowOffsets(text: string, span: Span, value: string, readPiece: ReadPiece): number[] | undefined {
  const offsets: number[] = [];
  const take = (piece: string, at: number): boolean => {
    if (!value.startsWith(piece, offsets.length)) return false;
    for (let i = 0; i < piece.length; i++) offsets.push(at);
    return true;
  };
  let at = span.start;
  while (at < span.end && offsets.length < value.length) {
    lineBreaks.lastIndex = at;
    const broken = lineBreaks.exec(text)?.[0];
    const piece =
      readPiece(text, at) ??
      (broken === undefined
        ? { length: 1, text: text[at] as string }
        : { length: broken.length, text: folded(broken) });
    if (!take(piece.text, at)) return undefined;
    at += piece.length;
  }
  if (offsets.length !== value.length) return undefined;
  offsets.push(Math.min(at, span.end));
  return offsets;
}

function folded(breaks: string): string {
  const count = breaks.split("\n").length - 1;
  return count === 1 ? " " : "\n".repeat(count - 1);
}

const shortEscapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
};

const codeEscape = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8}))/iy;
const continuedLine = /\\\r?\n[ \t]*/y;

function readEscape(text: string, at: number): Piece | undefined {
  if (text[at] !== "\\") return undefined;
  continuedLine.lastIndex = at;
  const continued = continuedLine.exec(text);
  if (continued) return { length: continued[0].length, text: "" };
  codeEscape.lastIndex = at;
  const code = codeEscape.exec(text);
  if (code) {
    const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16);
    return point > 0x10ffff ? undefined : { length: code[0].length, text: String.fromCodePoint(point) };
  }
  const short = shortEscapes[text[at + 1] ?? ""];
  return short === undefined ? undefined : { length: 2, text: short };
}

function readDoubledQuote(text: string, at: number): Piece | undefined {
  return text.startsWith("''", at) ? { length: 2, text: "'" } : undefined;
}

/** Block scalars, literal and folded: each line of the text is found again in the value, in order. */
function blockOffsets(text: string, span: Span, value: string): number[] | undefined {
  const lines = blockLines(text, span);
  const indent = indentOf(lines, value);
  const offsets: number[] = [];
  for (const { start, content } of lines) {
    const said = content.slice(indent);
    if (said.trim() === "" && value.slice(offsets.length).trim() === "") break;
    if (said === "") continue;
    const found = value.indexOf(said, offsets.length);
    if (found < 0 || !/^(?: |\n*)$/.test(value.slice(offsets.length, found))) return undefined;
    // What stands between two lines is the line break itself.
    while (offsets.length < found) offsets.push(start - 1);
    for (let i = 0; i < said.length; i++) offsets.push(start + indent + i);
  }
  const end = (offsets.at(-1) ?? span.end - 1) + 1;
  if (value.slice(offsets.length).trim() !== "") return undefined;
  while (offsets.length <= value.length) offsets.push(end);
  return offsets;
}

function blockLines(text: string, span: Span): { readonly start: number; readonly content: string }[] {
  const lines: { start: number; content: string }[] = [];
  let at = text.indexOf("\n", span.start) + 1;
  while (at > 0 && at <= span.end) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    lines.push({ start: at, content: text.slice(at, text[end - 1] === "\r" ? end - 1 : end) });
    at = next + 1;
  }
  return lines;
}

/** The blanks before each line that are layout: those of the first line that says something, less those the value keeps. */
function indentOf(lines: readonly { readonly content: string }[], value: string): number {
  const written = lines.find(({ content }) => content.trim() !== "")?.content ?? "";
  const kept = value.split("\n").find((line) => line.trim() !== "") ?? "";
  return Math.max(0, leadingBlanks(written) - leadingBlanks(kept));
}

const leadingBlanks = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
