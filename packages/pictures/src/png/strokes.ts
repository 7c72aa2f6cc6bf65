import type { Point, Rectangle } from "../picture.js";

/** How far from its ends the handles of a curve stand that goes a quarter round, in parts of the radius. */
const QUARTER = 0.5522847498;

/** Pieces into which a curve is cut: at the size of letters nobody sees them. */
const PIECES = 8;

/** A quadratic curve as points, without its start. */
export function quadratic(start: Point, handle: Point, end: Point, pieces = 4): Point[] {
  return Array.from({ length: pieces }, (_, index) => {
    const t = (index + 1) / pieces;
    const u = 1 - t;
    return {
      x: u * u * start.x + 2 * u * t * handle.x + t * t * end.x,
      y: u * u * start.y + 2 * u * t * handle.y + t * t * end.y,
    };
  });
}

function cubic(start: Point, one: Point, two: Point, end: Point): Point[] {
  return Array.from({ length: PIECES }, (_, index) => {
    const t = (index + 1) / PIECES;
    const u = 1 - t;
    const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return {
      x: a * start.x + b * one.x + c * two.x + d * end.x,
      y: a * start.y + b * one.y + c * two.y + d * end.y,
    };
  });
}

/** The outline of a rectangle with round corners. */
export function roundedBox({ x, y, width, height }: Rectangle, corner: number): Point[] {
  const r = Math.min(corner, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  if (r <= 0)
    return [
      { x, y },
      { x: right, y },
      { x: right, y: bottom },
      { x, y: bottom },
    ];
  const h = r * (1 - QUARTER);
  const at = (px: number, py: number): Point => ({ x: px, y: py });
  return [
    at(x + r, y),
    at(right - r, y),
    ...cubic(at(right - r, y), at(right - h, y), at(right, y + h), at(right, y + r)),
    at(right, bottom - r),
    ...cubic(at(right, bottom - r), at(right, bottom - h), at(right - h, bottom), at(right - r, bottom)),
    at(x + r, bottom),
    ...cubic(at(x + r, bottom), at(x + h, bottom), at(x, bottom - h), at(x, bottom - r)),
    at(x, y + r),
    ...cubic(at(x, y + r), at(x, y + h), at(x + h, y), at(x + r, y)),
  ];
}

/** A line as the areas that it blackens: one for each of its segments, a little longer so that they join. */
export function stroke(points: readonly Point[], width: number): Point[][] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index] as Point;
    const length = Math.sqrt((end.x - start.x) ** 2 + (end.y - start.y) ** 2);
    if (length === 0) return [];
    const half = width / 2;
    const [dx, dy] = [((end.x - start.x) / length) * half, ((end.y - start.y) / length) * half];
    return [
      [
        { x: start.x - dx - dy, y: start.y - dy + dx },
        { x: start.x - dx + dy, y: start.y - dy - dx },
        { x: end.x + dx + dy, y: end.y + dy - dx },
        { x: end.x + dx - dy, y: end.y + dy + dx },
      ],
    ];
  });
}

/** The parts of a line that are seen where it is broken into dashes. */
export function dashes(points: readonly Point[], dash: number, gap: number): Point[][] {
  const found: Point[][] = [];
  let walked = 0;
  for (const [index, end] of points.entries()) {
    const start = points[index - 1];
    if (start === undefined) continue;
    const length = Math.sqrt((end.x - start.x) ** 2 + (end.y - start.y) ** 2);
    const at = (distance: number): Point => ({
      x: start.x + ((end.x - start.x) * distance) / length,
      y: start.y + ((end.y - start.y) * distance) / length,
    });
    for (let from = -walked; from < length; from += dash + gap) {
      const [first, last] = [Math.max(0, from), Math.min(length, from + dash)];
      if (last > first) found.push([at(first), at(last)]);
    }
    walked = (walked + length) % (dash + gap);
  }
  return found;
}
