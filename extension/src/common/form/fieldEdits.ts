import type { DraftEdit } from "@rogatory/core";
import { fromPointer, type Path, toPointer, valueAt } from "@rogatory/core/pointer";
import { addition } from "./listItems.js";
import { missingFrom } from "./places.js";

type Mapping = Readonly<Record<string, unknown>>;
const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The edits that write a field. Undefined as the value takes the field away, and with it the lists and mappings around it that it
 * leaves empty; items of lists that are mappings stay, for they are taken away by a button of their own. What leads to the field is
 * made where it is missing.
 */
export function fieldEdits(draft: unknown, pointer: string, value: unknown): readonly DraftEdit[] {
  const path = fromPointer(pointer);
  return value === undefined ? removal(draft, path) : writing(draft, path, value);
}

function removal(draft: unknown, given: Path): readonly DraftEdit[] {
  const path = isLoneItem(draft, given) ? given.slice(0, -1) : given;
  if (missingFrom(draft, path) < path.length && valueAt(draft, path) === undefined) return [];
  let taken = path;
  while (taken.length > 1) {
    const holder = valueAt(draft, taken.slice(0, -1));
    const isLast = Array.isArray(holder) ? holder.length === 1 : isMapping(holder) && Object.keys(holder).length === 1;
    if (!isLast || Array.isArray(valueAt(draft, taken.slice(0, -2)))) break;
    taken = taken.slice(0, -1);
  }
  return [{ op: "remove", path: toPointer(taken) }];
}

/** True for the first item of a field that can hold several and holds one alone, without a list. */
function isLoneItem(draft: unknown, path: Path): boolean {
  const holder = valueAt(draft, path.slice(0, -1));
  return path.at(-1) === 0 && holder !== undefined && holder !== null && typeof holder !== "object";
}

function writing(draft: unknown, path: Path, value: unknown): readonly DraftEdit[] {
  const depth = missingFrom(draft, path);
  // Mappings that lead to it are made by the planner; a list is begun, or gets another item, with all that is below.
  const index = path.findIndex((step, at) => at >= depth && isIndex(step));
  if (index < 0) return [{ op: "set", path: toPointer(path), value }];
  const inner = nested(path.slice(index + 1), value);
  const list = path.slice(0, index);
  const held = valueAt(draft, list);
  // Its first line was written anew: it was one alone, or there is none yet.
  if (!Array.isArray(held) && path[index] === 0) return [{ op: "set", path: toPointer(list), value: [inner] }];
  return [addition(toPointer(list), held, inner)];
}

const isIndex = (step: unknown): boolean => typeof step === "number" || /^\d+$/.test(String(step));

/** The value with what leads to it. */
function nested(path: Path, value: unknown): unknown {
  return path.toReversed().reduce<unknown>((inner, step) => (isIndex(step) ? [inner] : { [step]: inner }), value);
}

/** An id that no item of the list has yet: the word with a number. */
export function freeId(word: string, list: unknown): string {
  const taken = new Set(Array.isArray(list) ? list.map((item) => (isMapping(item) ? item["id"] : undefined)) : []);
  for (let number = 1; ; number++) {
    const id = `${word}-${number}`;
    if (!taken.has(id)) return id;
  }
}
