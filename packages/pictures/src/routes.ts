import type { Point, Rectangle } from "./picture.js";

/** A line between two nodes as the layout has found it: its bends, and the boxes at its ends. */
export interface Route {
  readonly from: Rectangle;
  readonly to: Rectangle;
  /** The bends between the two boxes, at least one. */
  readonly bends: readonly Point[];
}

/** The axis along which ranks follow each other. */
type Axis = "x" | "y";

interface Band {
  readonly low: number;
  readonly high: number;
}

const extent = { x: "width", y: "height" } as const;
const other = { x: "y", y: "x" } as const;

/**
 * Leads lines so that none runs through a box or through words: each leaves and enters at a port of its own on the side that
 * looks to where it goes, and crosses a rank of boxes or of words straight.
 */
export function routed(routes: readonly Route[], boxes: readonly Rectangle[], axis: Axis): Point[][] {
  const bands = bandsOf(boxes, axis);
  const ports = new Ports(routes, axis);
  return routes.map((route, index) => {
    const start = ports.at(index, "from");
    const end = ports.at(index, "to");
    const points = [
      start,
      ...leaving(start, route.bends[0], bands, axis),
      ...route.bends.flatMap((bend, position) => across(bend, route.bends[position - 1] ?? start, bands, axis)),
      ...leaving(end, route.bends.at(-1), bands, axis, STUB).toReversed(),
      end,
    ];
    return points.filter(
      (point, position) => position === 0 || point.x !== points[position - 1]?.x || point.y !== points[position - 1]?.y,
    );
  });
}

/** The last piece of a line is straight, for the head of an arrow. */
const STUB = 7;

/** Where the ranks of boxes and words lie: those of one rank have one middle. */
function bandsOf(boxes: readonly Rectangle[], axis: Axis): Band[] {
  const sizes = new Map<number, number>();
  for (const box of boxes) {
    const middle = box[axis] + box[extent[axis]] / 2;
    const rank = [...sizes.keys()].find((known) => Math.abs(known - middle) < 1) ?? middle;
    sizes.set(rank, Math.max(sizes.get(rank) ?? 0, box[extent[axis]]));
  }
  return [...sizes].map(([middle, size]) => ({ low: middle - size / 2, high: middle + size / 2 }));
}

const within = (value: number, bands: readonly Band[]): Band | undefined =>
  bands.find(({ low, high }) => value > low - 0.5 && value < high + 0.5);

const moved = (point: Point, axis: Axis, value: number): Point => ({ ...point, [axis]: value });

/** From a port to the edge of its rank, where a longer box of the rank may still stand beside it. */
function leaving(port: Point, bend: Point | undefined, bands: readonly Band[], axis: Axis, stub = 0): Point[] {
  const band = within(port[axis], bands);
  if (band === undefined || bend === undefined) return [];
  const sign = bend[axis] > port[axis] ? 1 : -1;
  const edge = sign > 0 ? band.high : band.low;
  return [moved(port, axis, edge), moved(port, axis, edge + sign * stub)];
}

/** A bend; within a rank of boxes the two places where the line enters and leaves the rank. */
function across(bend: Point, before: Point, bands: readonly Band[], axis: Axis): Point[] {
  const band = within(bend[axis], bands);
  if (band === undefined) return [bend];
  const forward = bend[axis] >= before[axis];
  return [moved(bend, axis, forward ? band.low : band.high), moved(bend, axis, forward ? band.high : band.low)];
}

/** The places on the sides of boxes where lines end, in the order of where the lines come from. */
class Ports {
  readonly #axis: Axis;
  readonly #places = new Map<string, Point>();

  constructor(routes: readonly Route[], axis: Axis) {
    this.#axis = axis;
    const sides = new Map<Rectangle, { key: string; bend: Point }[][]>();
    for (const [index, route] of routes.entries()) {
      for (const end of ["from", "to"] as const) {
        const box = route[end];
        const bend = (end === "from" ? route.bends[0] : route.bends.at(-1)) as Point;
        const side = bend[axis] > box[axis] + box[extent[axis]] / 2 ? 1 : 0;
        const known = sides.get(box) ?? [[], []];
        known[side]?.push({ key: `${index} ${end}`, bend });
        sides.set(box, known);
      }
    }
    for (const [box, both] of sides) for (const [side, lines] of both.entries()) this.#spread(box, side, lines);
  }

  at(index: number, end: "from" | "to"): Point {
    return this.#places.get(`${index} ${end}`) as Point;
  }

  #spread(box: Rectangle, side: number, lines: readonly { readonly key: string; readonly bend: Point }[]): void {
    const along = this.#axis;
    const cross = other[along];
    const sorted = lines.toSorted((a, b) => a.bend[cross] - b.bend[cross]);
    for (const [position, { key }] of sorted.entries()) {
      const place = box[cross] + (box[extent[cross]] * (position + 1)) / (sorted.length + 1);
      const edge = box[along] + (side === 1 ? box[extent[along]] : 0);
      this.#places.set(key, along === "x" ? { x: edge, y: place } : { x: place, y: edge });
    }
  }
}
