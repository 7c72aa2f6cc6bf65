import type { DraftEdit } from "@rogatory/core";
import { below } from "./places.js";

/**
 * Moves that bring a list into another order; as few as there can be, so that what need not move stays untouched in the text.
 * `order` holds the present position of each item, in the order wanted; `list` is a JSON Pointer. To be made one after the other.
 */
export function movesInto(list: string, order: readonly number[]): readonly DraftEdit[] {
  const kept = new Set(longestRun(order));
  const now = order.map((_, position) => position);
  const moves: DraftEdit[] = [];
  for (const [place, item] of order.entries()) {
    if (kept.has(item)) continue;
    const from = now.indexOf(item);
    now.splice(from, 1);
    // Behind the item that it is to follow, which has found its place already.
    const before = order[place - 1];
    const to = before === undefined ? 0 : now.indexOf(before) + 1;
    now.splice(to, 0, item);
    if (from !== to) moves.push({ op: "move", path: below(list, from), value: below(list, to) });
  }
  return moves;
}

/** The longest part of the order, not necessarily together, that rises already. */
function longestRun(order: readonly number[]): readonly number[] {
  const runs: number[][] = [];
  for (const [place, item] of order.entries()) {
    let best: readonly number[] = [];
    for (let earlier = 0; earlier < place; earlier++) {
      const run = runs[earlier] ?? [];
      if ((order[earlier] ?? 0) < item && run.length > best.length) best = run;
    }
    runs.push([...best, item]);
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}
