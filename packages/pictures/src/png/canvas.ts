import type { Point } from "../picture.js";

/** Each row of dots is scanned so many times, for smooth edges. */
const SCANS = 4;

interface Edge {
  readonly top: number;
  readonly bottom: number;
  /** Where it is at `top`, and how far it goes to the side with each unit downwards. */
  readonly x: number;
  readonly slope: number;
  readonly winding: 1 | -1;
}

/**
 * White paper on which areas are blackened, with smooth edges. Only sums, products and square roots are reckoned with, which
 * are the same on every machine: so are the dots.
 */
export class Canvas {
  readonly width: number;
  readonly height: number;
  /** One byte for each dot, row by row: 255 is white. */
  readonly dots: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.dots = new Uint8Array(width * height).fill(255);
  }

  /** Blackens what lies within closed polygons, in dots; what is wound around twice, or in both directions, as fonts mean it. */
  blacken(polygons: readonly (readonly Point[])[]): void {
    const edges = polygons.flatMap(edgesOf);
    if (edges.length === 0) return;
    const first = Math.max(0, Math.floor(Math.min(...edges.map(({ top }) => top))));
    const last = Math.min(this.height - 1, Math.floor(Math.max(...edges.map(({ bottom }) => bottom))));
    const ends = polygons.flatMap((polygon) => polygon.map(({ x }) => x));
    const left = Math.max(0, Math.floor(Math.min(...ends)));
    const right = Math.min(this.width, Math.ceil(Math.max(...ends)));
    const cover = new Float64Array(Math.max(0, right - left));
    for (let row = first; row <= last; row += 1) {
      cover.fill(0);
      for (let scan = 0; scan < SCANS; scan += 1) scanned(edges, row + (scan + 0.5) / SCANS, left, cover);
      for (let x = left; x < right; x += 1) {
        const part = cover[x - left] as number;
        if (part === 0) continue;
        const at = row * this.width + x;
        this.dots[at] = Math.round((this.dots[at] as number) * (1 - Math.min(1, part)));
      }
    }
  }
}

/** Adds one scan's share of black to `cover`, whose first dot is at `left`. */
function scanned(edges: readonly Edge[], y: number, left: number, cover: Float64Array): void {
  const crossings = edges
    .filter(({ top, bottom }) => top <= y && y < bottom)
    .map(({ top, x, slope, winding }) => ({ x: x + (y - top) * slope - left, winding }))
    .toSorted((a, b) => a.x - b.x);
  let turns = 0;
  let before = 0;
  for (const { x, winding } of crossings) {
    if (turns !== 0) addBlack(before, x, cover);
    turns += winding;
    before = x;
  }
}

/** Adds black from one place to another, with parts of dots at both ends. */
function addBlack(from: number, to: number, cover: Float64Array): void {
  const start = Math.max(0, from);
  const end = Math.min(cover.length, to);
  for (let x = Math.floor(start); x < end; x += 1)
    cover[x] = (cover[x] as number) + (Math.min(end, x + 1) - Math.max(start, x)) / SCANS;
}

function edgesOf(polygon: readonly Point[]): Edge[] {
  return polygon.flatMap((start, index): Edge[] => {
    const end = polygon[(index + 1) % polygon.length] as Point;
    if (start.y === end.y) return [];
    const [upper, lower, winding] = start.y < end.y ? [start, end, 1 as const] : [end, start, -1 as const];
    const slope = (lower.x - upper.x) / (lower.y - upper.y);
    return [{ top: upper.y, bottom: lower.y, x: upper.x, slope, winding }];
  });
}
