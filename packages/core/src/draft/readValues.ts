const read = new WeakSet<object>();

/**
 * Marks a value as that of a draft that was read. Nobody changes such a value, and where a draft was read again after a change,
 * the parts that did not change are the same objects: what is known of them can be kept.
 */
export function markRead(value: unknown): void {
  if (typeof value === "object" && value !== null) read.add(value);
}

/** True for the whole value of a draft that was read. */
export function isRead(value: object): boolean {
  return read.has(value);
}
