import type { DraftEdit } from "@rogatory/core";
import { computeExpected } from "@rogatory/core/expected";
import { fieldEdits, freeId } from "./fieldEdits.js";
import { addition, itemsOf } from "./listItems.js";
import { above, at, samePlace } from "./places.js";

/**
 * The edits of a page in the draft as it is `now`, wherever their places have moved since `before`, which is what the page saw.
 * Each is made as the ones before it leave the draft; where they are fields, with what leads to them. What is put behind the end of a
 * list goes behind its end as it is now. Undefined where a place is gone.
 */
export function placedEdits(
  before: unknown,
  now: unknown,
  edits: readonly DraftEdit[],
  areFields: boolean,
): readonly DraftEdit[] | undefined {
  const placed = before === now ? edits : edits.flatMap((edit) => moved(before, now, edit) ?? []);
  if (placed.length < edits.length) return undefined;
  const made: DraftEdit[] = [];
  let draft = now;
  for (const edit of placed) {
    // What is to be taken away may be gone already: a button was pressed twice.
    if (!areFields && edit.op === "remove" && at(draft, edit.path) === undefined) return undefined;
    const own = areFields
      ? fieldEdits(draft, edit.path, edit.op === "remove" ? undefined : edit.value)
      : edit.op === "insert" && edit.path.endsWith("/-")
        ? [added(draft, edit)]
        : [edit];
    made.push(...own);
    if (placed.length > 1 && edit !== placed.at(-1)) draft = computeExpected(draft, own);
  }
  return made;
}

/** The item behind the others, with an id that none of them has. */
function added(draft: unknown, { path, value }: DraftEdit): DraftEdit {
  const list = above(path);
  const held = at(draft, list);
  const id = idOf(value);
  const isTaken = id !== undefined && itemsOf(held).some((item) => idOf(item) === id);
  const item = isTaken ? { ...(value as object), id: freeId(id.replace(/-\d+$/, ""), itemsOf(held)) } : value;
  return addition(list, held, item);
}

const idOf = (item: unknown): string | undefined =>
  typeof item === "object" && item !== null && "id" in item && typeof item.id === "string" ? item.id : undefined;

/** The edit at the places that it means in another version of the draft; undefined where one of them is gone. */
function moved(before: unknown, now: unknown, edit: DraftEdit): DraftEdit | undefined {
  const path = samePlace(before, now, edit.path);
  if (path === undefined) return undefined;
  if (edit.op !== "move" || typeof edit.value !== "string") return { ...edit, path };
  const value = samePlace(before, now, edit.value);
  return value === undefined ? undefined : { ...edit, path, value };
}
