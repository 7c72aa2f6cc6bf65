import type { NodeStyle, SourceEntry, SourceNode } from "./tree.js";
import type { Span } from "./types.js";

/** A value that is not written. */
export function emptyNode(start: number, end: number): SourceNode {
  return leaf("empty", { start, end }, start, end, null);
}

/** A scalar. */
export function leaf(style: NodeStyle, span: Span, outerStart: number, fullEnd: number, value: unknown): SourceNode {
  return { kind: "scalar", style, span, outerStart, fullEnd, value, entries: [], byKey: undefined };
}

/** A mapping or list. `start` and `end` count for one in braces; one in block style reaches from its first entry to its last. */
export function collection(
  kind: "map" | "list",
  style: NodeStyle,
  start: number,
  end: number,
  outerStart: number,
  value: unknown,
  entries: readonly SourceEntry[],
  byKey: ReadonlyMap<string, SourceEntry> | undefined,
): SourceNode {
  const first = entries[0];
  const last = entries.at(-1);
  const inBraces = style === "braces";
  const span = {
    start: inBraces ? start : (first?.span.start ?? start),
    end: inBraces ? end : (last?.span.end ?? start),
  };
  const fullEnd = inBraces ? end : Math.max(span.end, last?.node.fullEnd ?? start);
  return { kind, style, span, outerStart: Math.min(outerStart, span.start), fullEnd, value, entries, byKey };
}

/** A block collection as another one, with other entries. */
export function block(
  { kind, style }: SourceNode,
  outerStart: number,
  value: unknown,
  entries: readonly SourceEntry[],
): SourceNode {
  return kind === "list"
    ? collection("list", style, 0, 0, outerStart, value, entries, undefined)
    : collection("map", style, 0, 0, outerStart, value, entries, entriesByKey(entries));
}

/** The entries of a mapping that count, by key. */
export function entriesByKey(entries: readonly SourceEntry[]): Map<string, SourceEntry> {
  const byKey = new Map<string, SourceEntry>();
  for (const entry of entries) if (!entry.leftOut && entry.key !== undefined) byKey.set(String(entry.key), entry);
  return byKey;
}

/** How many values some entries hold, with all in them. */
export function countAll(entries: readonly SourceEntry[]): number {
  let count = entries.length;
  for (const { node } of entries) count += countAll(node.entries);
  return count;
}
