import type { ChartNode } from "@rogatory/core";
import type { Mark, Point, Rectangle, Shape } from "./picture.js";
import { placed, type TextBlock, textBlock } from "./textBlock.js";

/** Between the sides of a node and its words: room for the cut corners and double lines by which kinds differ. */
const PADDING_X = 9;
const PADDING_Y = 6;

/** How far corners are cut off, and the inner line stands from the outer one. */
const CUT = 6;
const DOUBLE = 2.2;

/** Narrow words still get a box that is seen as one. */
const MINIMUM_WIDTH = 56;

/** A node with its words laid out. */
export interface SizedNode {
  readonly node: ChartNode;
  readonly text: TextBlock;
  readonly width: number;
  readonly height: number;
}

/** Lays the words of a node out; no node gets wider than `width`. */
export function sizedNode(node: ChartNode, width: number): SizedNode {
  const text = textBlock(
    [
      ...(node.kind === "" ? [] : [{ text: node.kind, size: 7.5, most: 2 }]),
      { text: node.label, size: 9.5, most: 4 },
      ...node.details.slice(0, 3).map((detail) => ({ text: detail, size: 7.5, most: 2 })),
    ],
    width - 2 * PADDING_X,
  );
  return {
    node,
    text,
    width: Math.max(MINIMUM_WIDTH, Math.ceil(text.width + 2 * PADDING_X)),
    height: Math.ceil(text.height + 2 * PADDING_Y),
  };
}

/** The node drawn in its place. */
export function nodeMark({ node, text }: SizedNode, bounds: Rectangle): Mark {
  const inner = { ...bounds, y: bounds.y + PADDING_Y, height: text.height };
  return {
    path: node.path,
    role: "node",
    bounds,
    shapes: [...frame(node.shape, bounds), ...placed(text, inner, "middle")],
  };
}

/**
 * What a node is, is told by its frame and by its words: a natural person has round corners, a legal person a double line, an
 * account a bar at its side, a vessel a hull, other property plain lines, an event cut corners.
 */
function frame(shape: ChartNode["shape"], { x, y, width, height }: Rectangle): Shape[] {
  const box = (inset: number, corner: number): Shape => ({
    type: "box",
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    corner,
    filled: false,
  });
  const outline = (...points: readonly Point[]): Shape => ({ type: "outline", points, filled: false });
  const right = x + width;
  const bottom = y + height;
  switch (shape) {
    case "naturalPerson":
      return [box(0, 9)];
    case "legalPerson":
      return [box(0, 0), box(DOUBLE, 0)];
    case "account":
      return [box(0, 0), { type: "box", x, y, width: 3, height, corner: 0, filled: true }];
    case "vessel":
      return [
        outline(
          { x, y },
          { x: right, y },
          { x: right - CUT, y: bottom - CUT },
          { x: right - 2 * CUT, y: bottom },
          { x: x + 2 * CUT, y: bottom },
          { x: x + CUT, y: bottom - CUT },
        ),
      ];
    case "property":
      return [box(0, 0)];
    case "event":
      return [
        outline(
          { x: x + CUT, y },
          { x: right - CUT, y },
          { x: right, y: y + CUT },
          { x: right, y: bottom - CUT },
          { x: right - CUT, y: bottom },
          { x: x + CUT, y: bottom },
          { x, y: bottom - CUT },
          { x, y: y + CUT },
        ),
      ];
  }
}
