import { Graph, layout } from "@dagrejs/dagre";
import type { ChartContent, ChartLink } from "@rogatory/core";
import { type SizedNode, sizedNode } from "./chartNode.js";
import { type Point, type Rectangle, SHEET_HEIGHT, SHEET_WIDTH } from "./picture.js";
import { type Route, routed } from "./routes.js";
import { type TextBlock, textBlock } from "./textBlock.js";

/** Where the nodes and links of one sheet stand. */
export interface Arrangement {
  readonly nodes: readonly { readonly sized: SizedNode; readonly index: number; readonly bounds: Rectangle }[];
  readonly links: readonly {
    readonly link: ChartLink;
    readonly points: readonly Point[];
    readonly label: TextBlock;
    readonly labelAt: Rectangle;
  }[];
  readonly width: number;
  readonly height: number;
}

/** Ways of laying out, the best to read first. */
const ways = [
  { direction: "LR", width: 118 },
  { direction: "LR", width: 102 },
  { direction: "TB", width: 118 },
  { direction: "TB", width: 92 },
  { direction: "LR", width: 88 },
] as const;

/** Words on a line are wrapped to this. */
const LABEL_WIDTH = 50;

/** What dagre gives back, of what is asked. */
interface Placed extends Rectangle {
  readonly points?: readonly Point[];
}

/** The links and the nodes at their ends on one sheet; undefined where they do not fit. */
export function arrange(content: ChartContent, links: readonly number[]): Arrangement | undefined {
  for (const way of ways) {
    const arranged = laidOut(content, links, way);
    if (arranged.width <= SHEET_WIDTH - 2 && arranged.height <= SHEET_HEIGHT - 2) return arranged;
  }
  return undefined;
}

function laidOut(
  { nodes, links }: ChartContent,
  chosen: readonly number[],
  { direction, width }: (typeof ways)[number],
): Arrangement {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: direction, nodesep: 12, edgesep: 8, ranksep: 26, marginx: 1, marginy: 1 });
  const sizes = new Map<number, SizedNode>();
  for (const position of chosen) {
    const { from, to } = links[position] as ChartLink;
    for (const end of [from, to]) {
      const node = nodes[end];
      if (node !== undefined && !sizes.has(end)) sizes.set(end, sizedNode(node, width));
    }
  }
  // Boxes of one width make straight columns.
  const wide = Math.max(...[...sizes.values()].map((sized) => sized.width));
  for (const [index, sized] of sizes) {
    sizes.set(index, { ...sized, width: wide });
    graph.setNode(String(index), { width: wide, height: sized.height });
  }
  const labels = new Map<number, TextBlock>();
  for (const position of chosen) {
    const link = links[position] as ChartLink;
    const label = textBlock([{ text: link.label, size: 7.5, most: 3 }], LABEL_WIDTH);
    labels.set(position, label);
    const room = { width: label.width + 2, height: label.height + 1, labelpos: "c" };
    graph.setEdge(String(link.from), String(link.to), room, String(position));
  }
  layout(graph);
  const centred = (place: Rectangle): Rectangle => ({
    ...place,
    x: tenth(place.x - place.width / 2),
    y: tenth(place.y - place.height / 2),
  });
  const boxes = new Map([...sizes.keys()].map((index) => [index, centred(graph.node(String(index)) as Placed)]));
  const placedLinks = chosen.map((position) => {
    const link = links[position] as ChartLink;
    return { link, position, placed: graph.edge(String(link.from), String(link.to), String(position)) as Placed };
  });
  const routes = placedLinks.map(({ link, placed }): Route => {
    // The first and the last point are where dagre lets the line meet the boxes; those are chosen anew.
    const bends = (placed.points ?? []).slice(1, -1);
    return {
      from: boxes.get(link.from) as Rectangle,
      to: boxes.get(link.to) as Rectangle,
      bends: bends.length > 0 ? bends : [placed],
    };
  });
  const words = placedLinks.map(({ placed }) => centred(placed));
  const lines = routed(routes, [...boxes.values(), ...words], direction === "LR" ? "x" : "y");
  const arrangedLinks = placedLinks.map(({ link, position, placed }, index) => ({
    link,
    points: (lines[index] ?? []).map(({ x, y }) => ({ x: tenth(x), y: tenth(y) })),
    label: labels.get(position) as TextBlock,
    labelAt: centred(placed),
  }));
  const arrangedNodes = [...sizes].map(([index, sized]) => ({
    index,
    sized,
    bounds: boxes.get(index) as Rectangle,
  }));
  const rights = [
    ...arrangedNodes.map(({ bounds }) => bounds.x + bounds.width),
    ...arrangedLinks.flatMap(({ points, labelAt }) => [...points.map(({ x }) => x), labelAt.x + labelAt.width]),
  ];
  const bottoms = [
    ...arrangedNodes.map(({ bounds }) => bounds.y + bounds.height),
    ...arrangedLinks.flatMap(({ points, labelAt }) => [...points.map(({ y }) => y), labelAt.y + labelAt.height]),
  ];
  return { nodes: arrangedNodes, links: arrangedLinks, width: Math.max(0, ...rights), height: Math.max(0, ...bottoms) };
}

/** Rounded to a tenth of a point: finer than a printer, and the same however a sum was reckoned. */
const tenth = (length: number): number => Math.round(length * 10) / 10;
