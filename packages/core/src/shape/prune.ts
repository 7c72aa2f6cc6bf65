/**
 * The value without what is not filled in: nulls and blank texts in mappings. List items keep their positions.
 * Nothing is changed in place. With `known`, a part that was pruned before gives the same object again.
 */
export function prune(value: unknown, known?: WeakMap<object, object>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const before = known?.get(value);
  if (before !== undefined) return before;
  const result = Array.isArray(value) ? value.map((item) => prune(item, known)) : pruneMapping(value, known);
  known?.set(value, result);
  return result;
}

function pruneMapping(value: object, known: WeakMap<object, object> | undefined): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (inner === null || inner === undefined) continue;
    if (typeof inner === "string" && inner.trim() === "") continue;
    kept[key] = prune(inner, known);
  }
  return kept;
}
