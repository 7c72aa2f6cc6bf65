import type { ChartContent } from "@rogatory/core";
import type { Arrangement } from "./arrange.js";
import { nodeMark, type SizedNode, sizedNode } from "./chartNode.js";
import { clearOf } from "./clearLines.js";
import type { DrawingContext } from "./drawing.js";
import {
  type Mark,
  type Picture,
  type Point,
  type Rectangle,
  SHEET_HEIGHT,
  SHEET_WIDTH,
  type Shape,
} from "./picture.js";
import { placed } from "./textBlock.js";

/** More links than this are hard to follow on one sheet, and slow to lay out. */
const LINKS_ON_A_SHEET = 28;

const ARROW_LENGTH = 6;
const ARROW_WIDTH = 5;

/** Nodes without links stand beside each other below the rest. */
const COLUMNS = 3;
const COLUMN_GAP = 12;

/** The chart on as many sheets as it needs; a node stands on each sheet where one of its links does. */
export async function drawChart(content: ChartContent, context: DrawingContext): Promise<Picture[]> {
  const sheets = content.links.length === 0 ? [] : (await arrangements(content)).map(linkedMarks);
  for (const row of rowsOfUnlinked(content)) {
    const last = sheets.at(-1);
    const below = last === undefined ? 0 : bottomOf(last) + COLUMN_GAP * 1.5;
    const marks = placedRow(row, below + 1);
    if (last !== undefined && bottomOf(marks) <= SHEET_HEIGHT - 2) last.push(...marks);
    else sheets.push(placedRow(row, 1));
  }
  return sheets.map((marks, index) => context.picture(marks, index, sheets.length));
}

const bottomOf = (marks: readonly Mark[]): number =>
  Math.max(0, ...marks.map(({ bounds }) => bounds.y + bounds.height));

/** As many links on each sheet as fit, in an order that keeps together what hangs together. */
async function arrangements(content: ChartContent): Promise<Arrangement[]> {
  // The library is loaded by those who draw a chart, and by nobody else.
  const { arrange } = await import("./arrange.js");
  const made: Arrangement[] = [];
  let rest = inOrder(content);
  while (rest.length > 0) {
    let fits = 0;
    let found: Arrangement | undefined;
    let tooMany = Math.min(rest.length, LINKS_ON_A_SHEET) + 1;
    for (let count = tooMany - 1; count > fits; count = Math.floor((fits + tooMany) / 2)) {
      const arrangement = arrange(content, rest.slice(0, count));
      if (arrangement === undefined) tooMany = count;
      else {
        fits = count;
        found = arrangement;
      }
    }
    // Two nodes and a line always fit: their words are cut to a few lines.
    if (found === undefined) throw new RangeError("A chart's link does not fit on a sheet.");
    made.push(found);
    rest = rest.slice(fits);
  }
  return made;
}

/** Positions of the links: those of one cluster together, and in it those that lead to the same node. */
function inOrder({ nodes, links }: ChartContent): number[] {
  const cluster = nodes.map((_, index) => index);
  const clusterOf = (node: number): number => {
    let root = node;
    while (cluster[root] !== root) root = cluster[root] as number;
    return root;
  };
  for (const { from, to } of links) {
    const [a, b] = [clusterOf(from), clusterOf(to)];
    cluster[Math.max(a, b)] = Math.min(a, b);
  }
  return links
    .map((link, position) => ({ link, position, cluster: clusterOf(link.from) }))
    .toSorted((a, b) => a.cluster - b.cluster || a.link.to - b.link.to || a.position - b.position)
    .map(({ position }) => position);
}

function linkedMarks(arrangement: Arrangement): Mark[] {
  const shift = Math.max(0, Math.floor((SHEET_WIDTH - arrangement.width) / 2));
  const moved = (rectangle: Rectangle): Rectangle => ({ ...rectangle, x: rectangle.x + shift });
  const nodes = arrangement.nodes.map(({ sized, bounds }) => nodeMark(sized, moved(bounds)));
  const boxes = nodes.map(({ bounds }) => bounds);
  const labels = arrangement.links.map(
    ({ link, label, labelAt }): Mark => ({
      path: link.path,
      role: "label",
      bounds: moved(labelAt),
      shapes: placed(label, moved(labelAt), "middle"),
    }),
  );
  const obstacles = [...boxes, ...labels.map(({ bounds }) => bounds)];
  const lines = arrangement.links.map(({ link, points }): Mark => {
    const line = points.map((point) => ({ ...point, x: point.x + shift }));
    const pieces = clearOf(line, obstacles).map(
      (piece): Shape => ({ type: "line", points: piece, style: link.basis === "reference" ? "dotted" : "solid" }),
    );
    const isEvent = arrangement.nodes.some(({ index, sized }) => index === link.to && sized.node.shape === "event");
    const head = link.basis === "field" && !isEvent ? arrowHead(line) : [];
    return { path: link.path, role: "link", bounds: boundsOf(line), shapes: [...pieces, ...head] };
  });
  return [...lines, ...labels, ...nodes];
}

/** A filled triangle at the end of a line. */
function arrowHead(line: readonly Point[]): Shape[] {
  const tip = line.at(-1);
  const before = line.at(-2);
  if (tip === undefined || before === undefined) return [];
  const length = Math.sqrt((tip.x - before.x) ** 2 + (tip.y - before.y) ** 2);
  if (length === 0) return [];
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const base = { x: tip.x - dx * ARROW_LENGTH, y: tip.y - dy * ARROW_LENGTH };
  const side = (sign: number): Point => ({
    x: base.x - (sign * dy * ARROW_WIDTH) / 2,
    y: base.y + (sign * dx * ARROW_WIDTH) / 2,
  });
  return [{ type: "outline", points: [tip, side(1), side(-1)], filled: true }];
}

function boundsOf(points: readonly Point[]): Rectangle {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function rowsOfUnlinked({ nodes, links }: ChartContent): SizedNode[][] {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const width = (SHEET_WIDTH - 2 - COLUMN_GAP * (COLUMNS - 1)) / COLUMNS;
  const alone = nodes.filter((_, index) => !linked.has(index)).map((node) => sizedNode(node, width));
  return Array.from({ length: Math.ceil(alone.length / COLUMNS) }, (_, row) =>
    alone.slice(row * COLUMNS, (row + 1) * COLUMNS),
  );
}

function placedRow(row: readonly SizedNode[], y: number): Mark[] {
  const total = row.reduce((sum, { width }) => sum + width, COLUMN_GAP * (row.length - 1));
  let x = Math.floor((SHEET_WIDTH - total) / 2);
  return row.map((sized) => {
    const mark = nodeMark(sized, { x, y, width: sized.width, height: sized.height });
    x += sized.width + COLUMN_GAP;
    return mark;
  });
}
