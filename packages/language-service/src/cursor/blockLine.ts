/** A line of block YAML, read by itself: what stands on it and at which columns. All places are offsets in the text. */
export interface BlockLine {
  /** Where the line begins (after a byte order mark) and ends, before its line end. */
  readonly start: number;
  readonly end: number;
  /** Blanks in front of the first sign. */
  readonly indent: number;
  readonly kind: "blank" | "comment" | "content";
  /** Columns of the dashes of list items that begin here. */
  readonly dashes: readonly number[];
  readonly key: BlockKey | undefined;
  /** The first sign after the dashes and the key, or the end of the line where nothing follows. */
  readonly rest: number;
}

/** A key with its colon. */
export interface BlockKey {
  readonly name: string;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** Offset of the colon. */
  readonly colon: number;
}

const isBlank = (character: string | undefined): boolean => character === " " || character === "\t";

export function lineStartAt(text: string, offset: number): number {
  const start = offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.charCodeAt(0) === 0xfeff ? Math.min(1, text.length) : start;
}

/** Where a line ends, before its line end. */
export function lineEndAt(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}

/** The line above the one that begins at the offset, or undefined at the top. */
export function startOfLineAbove(text: string, lineStart: number): number | undefined {
  const end = lineStart - 1;
  return end < 0 || text[end] !== "\n" ? undefined : lineStartAt(text, end);
}

/** Where the next line begins, or undefined after the last. */
export function startOfLineBelow(text: string, lineStart: number): number | undefined {
  const end = text.indexOf("\n", lineStart);
  return end < 0 ? undefined : end + 1;
}

/** Blanks at the beginning of a line: enough to pass over most lines without reading them. */
export function indentAt(text: string, lineStart: number): number {
  let at = lineStart;
  for (let code = text.charCodeAt(at); code === 0x20 || code === 0x09; code = text.charCodeAt(at)) at++;
  return at - lineStart;
}

/** More lists in each other on one line are not told apart. */
const mostDashes = 20;

/** Reads the line that begins at the offset. */
export function readLine(text: string, start: number): BlockLine {
  const end = lineEndAt(text, start);
  const first = afterBlanks(text, start, end);
  const indent = first - start;
  const head = { start, end, indent };
  if (first >= end) return { ...head, kind: "blank", dashes: [], key: undefined, rest: end };
  if (text[first] === "#") return { ...head, kind: "comment", dashes: [], key: undefined, rest: first };
  const dashes: number[] = [];
  let at = first;
  while (dashes.length < mostDashes && text[at] === "-" && at < end && (at + 1 >= end || isBlank(text[at + 1]))) {
    dashes.push(at - start);
    at = afterBlanks(text, at + 1, end);
  }
  const key = readKey(text, at, end, start);
  const rest = key ? afterBlanks(text, key.colon + 1, end) : at;
  return { ...head, kind: "content", dashes, key, rest };
}

function afterBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text[at])) at++;
  return at;
}

function readKey(text: string, start: number, end: number, lineStart: number): BlockKey | undefined {
  const first = text[start];
  if (start >= end || first === undefined || "#&*!|>%@`{}[],".includes(first)) return undefined;
  const isQuoted = first === '"' || first === "'";
  const close = isQuoted ? endOfQuoted(text, start, end) : start;
  if (close === undefined) return undefined;
  const colon = isQuoted ? colonBehind(text, close, end) : nextColon(text, start, end);
  if (colon === undefined) return undefined;
  let keyEnd = isQuoted ? close : colon;
  while (keyEnd > start && isBlank(text[keyEnd - 1])) keyEnd--;
  const written = text.slice(start, keyEnd);
  if (!isQuoted && /\s#/.test(written)) return undefined;
  const name = isQuoted ? written.slice(1, -1) : written;
  return { name, column: start - lineStart, start, end: keyEnd, colon };
}

/** Offset after the quotation mark that closes the one at `start`; undefined where none does before `end`. */
export function endOfQuoted(text: string, start: number, end: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < end; at++) {
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'" && at + 1 < end) at++;
      else return at + 1;
    }
  }
  return undefined;
}

function colonBehind(text: string, from: number, end: number): number | undefined {
  const at = afterBlanks(text, from, end);
  return text[at] === ":" && at < end && (at + 1 >= end || isBlank(text[at + 1])) ? at : undefined;
}

function nextColon(text: string, from: number, end: number): number | undefined {
  for (let at = text.indexOf(":", from); at >= 0 && at < end; at = text.indexOf(":", at + 1))
    if (at + 1 >= end || isBlank(text[at + 1])) return at;
  return undefined;
}
