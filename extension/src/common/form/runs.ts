/** What tells an item of a list from the others, wherever it stands: its id, or its position. */
export type ItemKey = string | number;

/** Some items of a list that follow each other. */
export interface Run {
  /** Tells it from the other runs of the list. */
  readonly id: number;
  readonly keys: readonly ItemKey[];
}

/**
 * Parts a long list into runs of `length` items, so that the browser can pass over those that nobody sees. Of a list that was parted
 * before, an item stays in its run as far as the order allows it: an item that changes its run is drawn anew, and what is open in it
 * or being typed there must not suffer for a change elsewhere in the list. A run therefore grows to twice the length before it is parted.
 */
export function runsOf(keys: readonly ItemKey[], length: number, before: readonly Run[] = []): readonly Run[] {
  const was = new Map(before.flatMap(({ id, keys: held }) => held.map((key) => [key, id] as const)));
  let lastId = Math.max(0, ...before.map(({ id }) => id));
  const begun = new Set<number>();
  const runs: { id: number; keys: ItemKey[] }[] = [];
  let current: { id: number; keys: ItemKey[] } | undefined;
  for (const [index, key] of keys.entries()) {
    const home = was.get(key);
    const following = keys.slice(index + 1, index + 2).map((next) => was.get(next))[0];
    // New here, put here from elsewhere, or left over where its run has begun already: it joins those around it.
    const isWithin = current !== undefined && (home === current.id || following === current.id);
    const isGuest = home === undefined || begun.has(home);
    const joins =
      current !== undefined && current.keys.length < (isWithin ? 2 * length : length) && (isWithin || isGuest);
    if (!current || !joins) {
      const isHome = home !== undefined && !begun.has(home);
      current = { id: isHome ? home : ++lastId, keys: [] };
      begun.add(current.id);
      runs.push(current);
    }
    current.keys.push(key);
  }
  return runs;
}
