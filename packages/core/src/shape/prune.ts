/**
 * The value without what is not filled in: nulls and blank texts in mappings. List items keep their positions.
 * Nothing is changed in place.
 */
export function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune);
  if (typeof value !== "object" || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (inner === null || inner === undefined) continue;
    if (typeof inner === "string" && inner.trim() === "") continue;
    kept[key] = prune(inner);
  }
  return kept;
}
