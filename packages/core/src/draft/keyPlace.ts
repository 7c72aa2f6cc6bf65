import type { SourceEntry } from "./tree.js";

/** Where a new key goes among the entries of a mapping. */
export interface KeyPlace {
  /** Before the entry at this index; the number of entries means the end. */
  readonly index: number;
  /** True where it goes directly below the entry before it, false where directly above the one after it. */
  readonly isBelow: boolean;
}

/**
 * The place of a new key in a mapping: after the key there that comes closest before it in the order, or else before the
 * one that comes closest after it. Undefined where neither is there, or the order does not know the key.
 */
export function placeOfKey(
  key: string,
  entries: readonly SourceEntry[],
  order: readonly string[],
): KeyPlace | undefined {
  const rank = order.indexOf(key);
  if (rank < 0) return undefined;
  for (const name of order.slice(0, rank).toReversed()) {
    const previous = entries.findLastIndex((entry) => entry.key === name);
    if (previous >= 0) return { index: previous + 1, isBelow: true };
  }
  for (const name of order.slice(rank + 1)) {
    const next = entries.findIndex((entry) => entry.key === name);
    if (next >= 0) return { index: next, isBelow: false };
  }
  return undefined;
}

/** A mapping whose key of that name stands where {@link placeOfKey} puts it: for a mapping that is written anew. */
export function withKeyInPlace(
  map: Readonly<Record<string, unknown>>,
  key: string,
  index: number,
): Record<string, unknown> {
  const others = Object.entries(map).filter(([name]) => name !== key);
  return Object.fromEntries(others.toSpliced(index, 0, [key, map[key]]));
}
