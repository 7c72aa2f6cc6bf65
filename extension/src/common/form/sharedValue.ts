type Holder = Readonly<Record<string, unknown>>;

/**
 * Plain data as it is `now`, where each part that says the same as `before` is that part itself: so what is drawn from it need not be
 * drawn again. Neither is changed.
 */
export function sharedValue<T>(before: unknown, now: T): T {
  return shared(before, now) as T;
}

function shared(before: unknown, now: unknown): unknown {
  if (Object.is(before, now)) return before;
  if (typeof before !== "object" || typeof now !== "object" || before === null || now === null) return now;
  if (Array.isArray(now)) {
    if (!Array.isArray(before)) return now;
    const items = now.map((item: unknown, index) => shared(before[index], item));
    return items.length === before.length && items.every((item, index) => item === before[index]) ? before : items;
  }
  if (Array.isArray(before)) return now;
  const entries = Object.entries(now).map(([key, value]) => [key, shared(own(before as Holder, key), value)] as const);
  const keys = Object.keys(before);
  // The order of keys is seen: notes are shown in it.
  const isSame =
    keys.length === entries.length &&
    entries.every(([key, value], index) => key === keys[index] && value === (before as Holder)[key]);
  return isSame ? before : Object.fromEntries(entries);
}

const own = (holder: Holder, key: string): unknown => (Object.hasOwn(holder, key) ? holder[key] : undefined);
