import { isForbiddenKey } from "./keys.js";
import { planError } from "./planError.js";
import { fromPointer, type Path, valueAt } from "./pointer.js";
import type { DraftEdit } from "./types.js";

/**
 * What a request's value is after edits, made one after the other. Pure: the value given is not changed.
 *
 * - `set` makes missing parents: a list where the next step is `0` or `-`, else a mapping. Null counts as missing.
 *   One past the end of a list appends.
 * - `insert` puts before a list position, or adds a key that must be new; it makes missing parents too.
 * - `remove` needs something to be there.
 * - `move` removes first, then inserts: a list position in the target counts without the moved item.
 * - `rename` keeps the key's place in the order.
 *
 * Throws a PlanError where an edit cannot be made.
 */
export function computeExpected(value: unknown, edits: readonly DraftEdit[]): unknown {
  let result = value;
  for (const edit of edits) result = applyEdit(result, edit);
  return result;
}

function applyEdit(root: unknown, edit: DraftEdit): unknown {
  const path = fromPointer(edit.path);
  switch (edit.op) {
    case "set":
      if (path.length === 0 && !isMapping(edit.value))
        throw planError("bad-edit", path, "A request is a mapping of keys to values and cannot become anything else.");
      return put(root, path, 0, edit.value, false);
    case "insert":
      if (path.length === 0) throw planError("bad-edit", path, "Only an entry can be inserted, not the whole request.");
      return put(root, path, 0, edit.value, true);
    case "remove":
      return withoutEntry(root, path);
    case "move": {
      const target = targetPath(edit);
      if (isSamePlace(path, target)) {
        if (!hasEntry(root, path)) throw missing(path);
        return root;
      }
      if (target.length > path.length && path.every((step, i) => String(step) === String(target[i])))
        throw planError("inside-itself", path, "An entry cannot be moved into itself.");
      return put(withoutEntry(root, path), target, 0, valueAt(root, path), true);
    }
    case "rename":
      return renamed(root, path, newName(edit));
  }
}

/** The target of a `move`. */
export function targetPath(edit: DraftEdit): Path {
  if (typeof edit.value !== "string" || edit.value === "")
    throw planError("bad-edit", fromPointer(edit.path), "A move needs the place to move to as a JSON Pointer.");
  return fromPointer(edit.value);
}

/** The new key of a `rename`. */
export function newName(edit: DraftEdit): string {
  if (typeof edit.value !== "string")
    throw planError("bad-edit", fromPointer(edit.path), "A rename needs the new key as text.");
  return edit.value;
}

/** True where both paths are written the same. */
export function isSamePlace(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, i) => String(step) === String(b[i]));
}

function missing(path: Path) {
  return planError("missing", path, "There is nothing here that could be changed.");
}

function hasEntry(root: unknown, path: Path): boolean {
  if (path.length === 0) return false;
  const parent = valueAt(root, path.slice(0, -1));
  const step = path.at(-1) ?? "";
  if (Array.isArray(parent)) return typeof step === "number" && step < parent.length;
  return isMapping(parent) && Object.hasOwn(parent, step);
}

/** True for a plain object: a mapping of the draft. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function put(node: unknown, path: Path, depth: number, value: unknown, isInsert: boolean): unknown {
  const step = path[depth];
  if (step === undefined) return value;
  const isLast = depth === path.length - 1;
  const container = node ?? (isListStep(step) ? [] : {});
  const here = path.slice(0, depth + 1);
  if (Array.isArray(container)) {
    const index = step === "-" ? container.length : step;
    if (typeof index !== "number" || index > container.length)
      throw planError(
        "no-such-position",
        here,
        `The list has ${container.length} items, so this position does not exist.`,
      );
    const copy = container.slice();
    if (isLast && isInsert) copy.splice(index, 0, value);
    else copy[index] = put(copy[index], path, depth + 1, value, isInsert);
    return copy;
  }
  if (!isMapping(container)) throw planError("not-a-container", here, "What stands above this is a single value.");
  const key = String(step);
  if (isForbiddenKey(key)) throw planError("forbidden-key", here, `"${key}" cannot be used as a key.`);
  const isThere = Object.hasOwn(container, key);
  if (isLast && isInsert && isThere) throw planError("exists", here, "This key is there already.");
  return { ...container, [key]: put(isThere ? container[key] : undefined, path, depth + 1, value, isInsert) };
}

/** Where nothing stands yet, such a step begins a list. */
export function isListStep(step: string | number): boolean {
  return step === "-" || step === 0;
}

function withoutEntry(root: unknown, path: Path): unknown {
  if (path.length === 0) throw planError("bad-edit", path, "The whole request cannot be removed.");
  if (!hasEntry(root, path)) throw missing(path);
  return changeParent(root, path, 0, (parent, step) => {
    if (Array.isArray(parent)) return parent.filter((_, index) => index !== step);
    return Object.fromEntries(Object.entries(parent).filter(([key]) => key !== String(step)));
  });
}

function renamed(root: unknown, path: Path, name: string): unknown {
  if (!hasEntry(root, path)) throw missing(path);
  return changeParent(root, path, 0, (parent, step) => {
    if (Array.isArray(parent)) throw planError("not-a-key", path, "Only a key can be renamed, not a list item.");
    if (isForbiddenKey(name)) throw planError("forbidden-key", path, `"${name}" cannot be used as a key.`);
    if (name === String(step)) return parent;
    if (Object.hasOwn(parent, name)) throw planError("exists", path, `There is a key "${name}" already.`);
    return Object.fromEntries(Object.entries(parent).map(([key, value]) => [key === String(step) ? name : key, value]));
  });
}

/** Copies what leads to the parent of a path and replaces the parent. The path must exist. */
function changeParent(
  node: unknown,
  path: Path,
  depth: number,
  change: (parent: Record<string, unknown> | unknown[], step: string | number) => unknown,
): unknown {
  const step = path[depth] ?? "";
  const parent = node as Record<string, unknown> | unknown[];
  if (depth === path.length - 1) return change(parent, step);
  if (Array.isArray(parent)) {
    const copy = parent.slice();
    copy[Number(step)] = changeParent(copy[Number(step)], path, depth + 1, change);
    return copy;
  }
  return { ...parent, [step]: changeParent(parent[step], path, depth + 1, change) };
}
