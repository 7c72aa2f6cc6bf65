import { fromPointer, toPointer, valueAt } from "@rogatory/core";
import { earliestDay, nouns } from "@rogatory/core/editor";

/** A list of dated parts that is not in the order of time. */
export interface TimelineOrder {
  /** JSON Pointer of the list. */
  readonly path: string;
  /** Present position of each item, in the order of time. */
  readonly order: readonly number[];
}

/** Lists of the request that the model tells along a line of time, and that are in another order. `root` is the id of its noun. */
export function timelinesOf(value: unknown, root: string): readonly TimelineOrder[] {
  return timelinePaths(root).flatMap((path): TimelineOrder[] => {
    const items = valueAt(value, fromPointer(path));
    if (!Array.isArray(items)) return [];
    const order = inTime(items);
    return order.every((item, position) => item === position) ? [] : [{ path, order }];
  });
}

/**
 * The order of time. A month or a year stands before the days in it, and what began on the same day stays as it is. What has no date
 * stays behind the part that it follows.
 */
function inTime(items: readonly unknown[]): readonly number[] {
  let day = "";
  return items
    .map((item, position) => {
      day = dayOf(item) ?? day;
      return { position, day };
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.position - b.position))
    .map(({ position }) => position);
}

function dayOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const { date, until } = item as Readonly<Record<string, unknown>>;
  return [date, until].map((text) => (typeof text === "string" ? earliestDay(text) : undefined)).find(Boolean);
}

const known = new Map<string, readonly string[]>();

/** Fields with a line of time, in the request itself or in a part of which there is but one. */
function timelinePaths(noun: string): readonly string[] {
  let paths = known.get(noun);
  if (!paths) {
    paths = Object.entries(nouns[noun]?.fields ?? {}).flatMap(([key, field]): readonly string[] => {
      const own = toPointer([key]);
      if (field.list) return field.layout === "timeline" ? [own] : [];
      return field.noun === undefined ? [] : timelinePaths(field.noun).map((inner) => own + inner);
    });
    known.set(noun, paths);
  }
  return paths;
}
