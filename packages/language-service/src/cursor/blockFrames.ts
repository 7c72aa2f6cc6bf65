import { type BlockLine, indentAt, readLine, startOfLineAbove, startOfLineBelow } from "./blockLine.js";

/** A key or list item of block YAML that holds a place, with the line on which it stands. */
export interface BlockFrame {
  /** The key, or the position in the list counted by its dashes. */
  readonly step: string | number;
  readonly line: BlockLine;
  /** Column of the key or dash. */
  readonly column: number;
  /** Where its value begins on that line; the end of the line where nothing stands there. */
  readonly value: number;
}

/** What holds the entries that stand at a column. */
export interface Above {
  /** From the outermost to the innermost. */
  readonly frames: readonly BlockFrame[];
  /** What the entries above at the same column are; `open` where there are none. */
  readonly entries: "map" | "list" | "open";
  /** Items of the list above the place. */
  readonly itemsAbove: number;
}

interface Token {
  readonly column: number;
  readonly isDash: boolean;
}

function tokensOf(line: BlockLine): Token[] {
  const tokens: Token[] = line.dashes.map((column) => ({ column, isDash: true }));
  if (line.key) tokens.push({ column: line.key.column, isDash: false });
  return tokens;
}

const frameOfKey = (line: BlockLine): BlockFrame => ({
  step: line.key?.name ?? "",
  line,
  column: line.key?.column ?? 0,
  value: line.rest,
});

/**
 * Climbs from a line to the keys and list items that hold what stands at the column on it. Needs nothing but indentation,
 * so it works in text that cannot be parsed. `entries` says what is known to stand at the column.
 */
export function framesAbove(text: string, lineStart: number, column: number, entries: Above["entries"]): Above {
  const found: BlockFrame[] = [];
  const here = { entries, column, index: 0 };
  let first: Pick<Above, "entries" | "itemsAbove"> | undefined;
  const climbTo = (frame: BlockFrame, next: Above["entries"]) => {
    first ??= { entries: here.entries, itemsAbove: here.index };
    found.push(frame);
    Object.assign(here, { entries: next, column: frame.column, index: 0 });
  };
  for (
    let start = startOfLineAbove(text, lineStart);
    start !== undefined && (here.column > 0 || here.entries !== "map");
    start = startOfLineAbove(text, start)
  ) {
    const indent = indentAt(text, start);
    if (indent > here.column) continue;
    if (here.entries === "list" && indent === here.column && isDashAt(text, start + indent)) {
      here.index++;
      continue;
    }
    const line = readLine(text, start);
    if (line.kind !== "content") continue;
    for (const token of tokensOf(line).toReversed()) {
      if (token.column > here.column) continue;
      if (token.isDash) {
        if (token.column < here.column) climbTo(frameOfDash(text, line, token.column), "list");
        else if (here.entries !== "map") {
          here.entries = "list";
          here.index++;
        }
      } else if (here.entries === "list" || token.column < here.column) climbTo(frameOfKey(line), "map");
      else here.entries = "map";
    }
  }
  first ??= { entries: here.entries, itemsAbove: here.index };
  return { frames: found.toReversed(), ...first };
}

function frameOfDash(text: string, line: BlockLine, column: number): BlockFrame {
  const value = valueBehindDash(line, column);
  return { step: itemsAbove(text, line.start, column), line, column, value };
}

/** What stands behind a dash on its line: another dash, a key, a value; or the end of the line. */
export function valueBehindDash(line: BlockLine, column: number): number {
  const next = line.dashes.find((other) => other > column);
  if (next !== undefined) return line.start + next;
  return line.key?.start ?? line.rest;
}

/** How many items of the same list stand above an item. */
export function itemsAbove(text: string, lineStart: number, column: number): number {
  let count = 0;
  for (let start = startOfLineAbove(text, lineStart); start !== undefined; start = startOfLineAbove(text, start)) {
    const indent = indentAt(text, start);
    if (indent > column) continue;
    // Lists are long: a line that begins with a dash at the column needs no further reading.
    if (indent === column && isDashAt(text, start + column)) {
      count++;
      continue;
    }
    const line = readLine(text, start);
    if (line.kind !== "content") continue;
    if (line.dashes.includes(column)) count++;
    break;
  }
  return count;
}

const isDashAt = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x2d && /[ \t\r\n]/.test(text[at + 1] ?? "\n");

/** The keys of the block mapping whose entries stand at the column around a line, with the text behind each colon. */
export function keysAround(text: string, lineStart: number, column: number): Map<string, string> {
  const keys = new Map<string, string>();
  const note = (line: BlockLine) => {
    if (line.key?.column === column && !keys.has(line.key.name))
      keys.set(line.key.name, text.slice(line.rest, line.end));
  };
  const own = readLine(text, lineStart);
  const isFirst = own.dashes.some((dash) => dash < column);
  if (!isFirst)
    for (let start = startOfLineAbove(text, lineStart); start !== undefined; start = startOfLineAbove(text, start)) {
      const indent = indentAt(text, start);
      if (indent > column) continue;
      const line = readLine(text, start);
      if (line.kind !== "content") continue;
      note(line);
      if (indent < column) break;
    }
  for (let start = startOfLineBelow(text, lineStart); start !== undefined; start = startOfLineBelow(text, start)) {
    const indent = indentAt(text, start);
    if (indent > column) continue;
    const line = readLine(text, start);
    if (line.kind !== "content") continue;
    if (indent < column) break;
    note(line);
  }
  return keys;
}

/** The column of the entries below a key or dash; undefined where none stands there yet. `except` is a line not to look at. */
export function columnOfEntries(text: string, frame: BlockFrame, except: number): number | undefined {
  const { line, column } = frame;
  const isItem = typeof frame.step === "number";
  if (isItem && line.start !== except) {
    if (line.key && line.key.column > column) return line.key.column;
    const next = line.dashes.find((dash) => dash > column);
    if (next !== undefined) return next;
  }
  for (let start = startOfLineBelow(text, line.start); start !== undefined; start = startOfLineBelow(text, start)) {
    if (start === except) continue;
    const below = readLine(text, start);
    if (below.kind !== "content") continue;
    if (below.indent > column) return below.indent;
    return !isItem && below.indent === column && below.dashes[0] === column ? column : undefined;
  }
  return undefined;
}
