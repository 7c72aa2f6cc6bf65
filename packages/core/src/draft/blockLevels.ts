import type { TextChange } from "./textChange.js";
import { lineStartAt, nextLineAt } from "./textChange.js";
import type { SourceEntry, SourceNode } from "./tree.js";

/** A block mapping or list around a change, with what a part of it needs to be read alone. */
export interface BlockLevel {
  readonly node: SourceNode;
  /** Position of the entry of the level above that holds it; -1 for the root. */
  readonly holder: number;
  /** Keys and positions that lead to it. */
  readonly path: readonly (string | number)[];
  /** Column at which its entries begin. */
  readonly column: number;
  /** Where its text ends and that of the next entry of a level above begins. */
  readonly end: number;
  /** The lines that open it. */
  readonly opening: string;
  /** The level, by number, of the entry that follows it; -1 where nothing follows. */
  readonly followedBy: number;
  /** True where its first entry stands on the line of a dash. */
  readonly isCompact: boolean;
}

/** Keys as they are usually written; others are not worth the trouble. */
const usualKey = /^[A-Za-z_][\w-]*$/;

/** The block collections that hold a change, from the root down. */
export function levelsAround(text: string, root: SourceNode, change: TextChange): BlockLevel[] {
  const levels: BlockLevel[] = [];
  let level: BlockLevel | undefined = {
    node: root,
    holder: -1,
    path: [],
    column: columnOf(text, root),
    end: text.length,
    opening: "",
    followedBy: -1,
    isCompact: false,
  };
  while (level) {
    levels.push(level);
    level = levelBelow(text, level, levels.length - 1, change);
  }
  return levels;
}

function columnOf(text: string, { span }: SourceNode): number {
  return span.start - lineStartAt(text, span.start);
}

function levelBelow(text: string, above: BlockLevel, number: number, change: TextChange): BlockLevel | undefined {
  const { entries, kind } = above.node;
  const index = entryAtOrBefore(text, entries, change.start);
  const entry = entries[index];
  const next = entries[index + 1];
  if (!entry || entry.leftOut || entry.node.kind === "scalar" || entry.node.style !== "block") return undefined;
  const end = next ? lineStartAt(text, next.span.start) : above.end;
  if (change.end > end || change.start < entry.node.span.start) return undefined;
  const isCompact = lineStartAt(text, entry.node.span.start) <= entry.span.start;
  const head = kind === "list" ? "-" : keyOf(text, entry);
  if (head === undefined || (isCompact && kind === "map")) return undefined;
  return {
    node: entry.node,
    holder: index,
    path: [...above.path, kind === "list" ? index : String(entry.key)],
    column: columnOf(text, entry.node),
    end,
    opening: `${lineAt(above.opening, above.column)}${head}${isCompact ? "" : "\n"}`,
    followedBy: next ? number : above.followedBy,
    isCompact,
  };
}

function keyOf(text: string, { keySpan, span }: SourceEntry): string | undefined {
  if (!keySpan || keySpan.start !== span.start) return undefined;
  const key = text.slice(keySpan.start, keySpan.end);
  return usualKey.test(key) ? `${key}:` : undefined;
}

/** The text, with blanks up to a column of its last line. */
export function lineAt(text: string, column: number): string {
  return text + " ".repeat(Math.max(0, column - (text.length - (text.lastIndexOf("\n") + 1))));
}

/** The last entry whose first line begins at or before an offset; -1 where there is none. */
export function entryAtOrBefore(text: string, entries: readonly SourceEntry[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lineStartAt(text, entries[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the lines of an entry end: blank lines and comments behind it are not its own. */
export function ownEnd(text: string, entry: SourceEntry): number {
  const end = Math.max(entry.span.end, entry.node.fullEnd);
  return end > 0 && text[end - 1] === "\n" ? end : nextLineAt(text, end);
}

/** True where the last value of an entry is a block of text, to which lines behind it may belong. */
export function endsInText(entry: SourceEntry): boolean {
  let last: SourceEntry | undefined = entry;
  let style = entry.node.style;
  while (last) {
    style = last.node.style;
    last = last.node.entries.at(-1);
  }
  return style === "literal" || style === "folded";
}
