import { fromPointer, type Path, toPointer, valueAt } from "@rogatory/core/pointer";
import { sharedValue } from "./sharedValue.js";

/** What stands at a JSON Pointer; undefined where nothing does. */
export function at(value: unknown, pointer: string): unknown {
  return valueAt(value, fromPointer(pointer));
}

/** The pointer of an entry in what stands at a pointer. */
export function below(pointer: string, ...steps: readonly (string | number)[]): string {
  return toPointer([...fromPointer(pointer), ...steps]);
}

/** The pointer without its last step. */
export function above(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** True where `inner` is `outer`, or lies in what stands there. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

type Mapping = Readonly<Record<string, unknown>>;
const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The same place in another version of the draft: items of lists are known by their ids, where they have one, else by what they say.
 * Undefined where the item is gone, or cannot be told from the others in a list without ids that changed its length.
 */
export function samePlace(before: unknown, now: unknown, pointer: string): string | undefined {
  const found: (string | number)[] = [];
  let old = before;
  let current = now;
  for (const step of fromPointer(pointer)) {
    if (Array.isArray(old) && /^\d+$/.test(String(step))) {
      const index = placeOfItem(old, current, Number(step));
      if (index === undefined) return undefined;
      found.push(index);
      old = old[Number(step)];
      current = Array.isArray(current) ? current[index] : undefined;
      continue;
    }
    found.push(step);
    old = isMapping(old) ? old[step] : undefined;
    current = isMapping(current) ? current[step] : undefined;
  }
  return toPointer(found);
}

function placeOfItem(old: readonly unknown[], current: unknown, index: number): number | undefined {
  const list: readonly unknown[] = Array.isArray(current) ? current : [];
  // Behind the end: what is to be added.
  if (index >= old.length) return list.length + (index - old.length);
  const item = old[index];
  const id = isMapping(item) ? item["id"] : undefined;
  if (typeof id === "string") {
    const found = list.findIndex((one) => isMapping(one) && one["id"] === id);
    return found < 0 ? undefined : found;
  }
  // Without an id: where it says what it said; else where it was, changed.
  if (list.length === old.length && isSame(item, list[index])) return index;
  const alike = list.flatMap((one, place) => (isSame(item, one) ? [place] : []));
  const isTheOnly = alike.length === 1 && old.filter((one) => isSame(item, one)).length === 1;
  if (isTheOnly) return alike[0];
  return list.length === old.length ? index : undefined;
}

const isSame = (a: unknown, b: unknown): boolean => sharedValue(a, b) === a;

/** The path of a value in a list or mapping that is not there yet, from the first step that is missing. */
export function missingFrom(value: unknown, path: Path): number {
  let current = value;
  for (const [depth, step] of path.entries()) {
    current = isMapping(current) || Array.isArray(current) ? (current as Mapping)[step] : undefined;
    if (current === undefined || current === null) return depth;
  }
  return path.length;
}
