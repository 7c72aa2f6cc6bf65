import type { Point, Rectangle } from "./picture.js";

/**
 * A line without what of it lies under some rectangles: words and boxes are not filled with paper, so that they show on any
 * ground, and no line may run through them.
 */
export function clearOf(points: readonly Point[], obstacles: readonly Rectangle[]): Point[][] {
  const pieces: Point[][] = [];
  for (const [index, end] of points.entries()) {
    const start = points[index - 1];
    if (start === undefined) continue;
    for (const [from, to] of visible(start, end, obstacles)) {
      const first = at(start, end, from);
      const last = at(start, end, to);
      const open = pieces.at(-1)?.at(-1);
      if (from === 0 && open !== undefined && open.x === start.x && open.y === start.y) pieces.at(-1)?.push(last);
      else pieces.push([first, last]);
    }
  }
  return pieces;
}

function at(start: Point, end: Point, part: number): Point {
  if (part === 0) return start;
  if (part === 1) return end;
  return { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
}

/** The parts of a segment, from 0 to 1, that lie under no obstacle. */
function visible(start: Point, end: Point, obstacles: readonly Rectangle[]): (readonly [number, number])[] {
  let parts: (readonly [number, number])[] = [[0, 1]];
  for (const obstacle of obstacles) {
    const hidden = within(start, end, obstacle);
    if (hidden === undefined) continue;
    const [enters, leaves] = hidden;
    parts = parts.flatMap(([from, to]) => {
      if (leaves <= from || enters >= to) return [[from, to] as const];
      return [[from, enters] as const, [leaves, to] as const].filter(([a, b]) => b > a);
    });
  }
  return parts;
}

/** Where a segment is inside of a rectangle, as parts of its length; undefined where it never is. */
function within(start: Point, end: Point, { x, y, width, height }: Rectangle): readonly [number, number] | undefined {
  let enters = 0;
  let leaves = 1;
  for (const [from, delta, low, high] of [
    [start.x, end.x - start.x, x, x + width],
    [start.y, end.y - start.y, y, y + height],
  ] as const) {
    if (delta === 0) {
      if (from <= low || from >= high) return undefined;
      continue;
    }
    const a = (low - from) / delta;
    const b = (high - from) / delta;
    enters = Math.max(enters, Math.min(a, b));
    leaves = Math.min(leaves, Math.max(a, b));
  }
  return enters < leaves ? [enters, leaves] : undefined;
}
