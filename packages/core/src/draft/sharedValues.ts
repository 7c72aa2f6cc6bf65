import type { SourceEntry, SourceNode } from "./tree.js";

/**
 * Gives the parts of a tree that was just read the values of a draft read before, where these are the same: who knows something
 * of a part by its identity then knows it still. True where all of the node's value is the one before.
 */
export function shareValues(node: SourceNode, before: unknown): boolean {
  const { value } = node;
  if (Object.is(value, before)) return true;
  if (typeof value !== "object" || value === null || typeof before !== "object" || before === null) return false;
  if (Array.isArray(value) !== Array.isArray(before) || node.kind === "scalar") return false;
  const isSame = Array.isArray(value)
    ? shareItems(node.entries, value, before as unknown[])
    : shareEntries(node.entries, value as Record<string, unknown>, before as Readonly<Record<string, unknown>>);
  // Nobody has seen the tree yet, so this is the last moment to change it.
  if (isSame) (node as { value: unknown }).value = before;
  return isSame;
}

function shareEntries(
  entries: readonly SourceEntry[],
  value: Record<string, unknown>,
  before: Readonly<Record<string, unknown>>,
): boolean {
  const [keys, keysBefore] = [Object.keys(value), Object.keys(before)];
  let isSame = keys.length === keysBefore.length && keys.every((key, index) => key === keysBefore[index]);
  for (const { key, leftOut, node } of entries) {
    if (leftOut || key === undefined) continue;
    if (!Object.hasOwn(before, key) || !shareValues(node, before[String(key)])) isSame = false;
    value[String(key)] = node.value;
  }
  return isSame;
}

/** Items are compared from both ends, so that those behind a new one are found again. */
function shareItems(entries: readonly SourceEntry[], value: unknown[], before: readonly unknown[]): boolean {
  const grown = entries.length - before.length;
  const share = (index: number, indexBefore: number): boolean => {
    const node = entries[index]?.node;
    if (!node || indexBefore < 0 || indexBefore >= before.length) return false;
    const isShared = shareValues(node, before[indexBefore]);
    value[index] = node.value;
    return isShared;
  };
  let start = 0;
  while (start < entries.length && share(start, start)) start++;
  if (start === entries.length) return grown === 0;
  for (let index = entries.length - 1; index > start; index--) share(index, index - grown);
  return false;
}
