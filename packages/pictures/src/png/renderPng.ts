import { printableText } from "@rogatory/core";
import { LINE_WIDTH, type Picture, type Point, type Rectangle, type Shape } from "../picture.js";
import { Canvas } from "./canvas.js";
import { encodePng } from "./encode.js";
import { letterAreas, paintedWidth } from "./letters.js";
import { dashes, roundedBox, stroke } from "./strokes.js";

/** Dots to the point: 216 to the inch, sharp enough for print. */
const SCALE = 3;

/** 216 dots to the inch of 0.0254 m. */
const PER_METRE = 8504;

/**
 * A picture as a PNG file in shades of grey, for programs that cannot show SVG. The same picture gives the same bytes on
 * every machine: letters are painted from outlines that come along, Latin, Greek and Cyrillic ones; for characters of other
 * scripts an empty box stands.
 */
export function renderPng(picture: Picture): Uint8Array {
  const canvas = new Canvas(Math.ceil(picture.width * SCALE), Math.ceil(picture.height * SCALE));
  for (const { shapes } of picture.marks) for (const shape of shapes) paint(canvas, shape, picture.direction);
  return encodePng(canvas, PER_METRE);
}

function paint(canvas: Canvas, shape: Shape, direction: "ltr" | "rtl"): void {
  switch (shape.type) {
    case "box": {
      const outline = roundedBox(scaledBox(shape), shape.corner * SCALE);
      if (shape.filled) canvas.blacken([outline]);
      paintLine(canvas, closed(outline));
      break;
    }
    case "outline": {
      const outline = shape.points.map(scaled);
      if (shape.filled) canvas.blacken([outline]);
      paintLine(canvas, closed(outline));
      break;
    }
    case "line": {
      const line = shape.points.map(scaled);
      for (const piece of shape.style === "dotted" ? dashes(line, 1.5 * SCALE, 2.5 * SCALE) : [line])
        paintLine(canvas, piece);
      break;
    }
    case "text": {
      const text = printableText(shape.text);
      const size = shape.size * SCALE;
      const width = paintedWidth(text.normalize("NFC"), size);
      const start = direction === "rtl" ? "end" : "start";
      const left = shape.anchor === "middle" ? width / 2 : shape.anchor === start ? 0 : width;
      const at = { x: shape.x * SCALE - left, y: shape.y * SCALE };
      for (const area of letterAreas(text, at, size)) canvas.blacken(area);
      break;
    }
  }
}

/** Segments are painted one by one: where they overlap, ends of both are black. */
function paintLine(canvas: Canvas, points: readonly Point[]): void {
  for (const area of stroke(points, LINE_WIDTH * SCALE)) canvas.blacken([area]);
}

const closed = (points: readonly Point[]): Point[] => [...points, ...points.slice(0, 1)];

const scaled = ({ x, y }: Point): Point => ({ x: x * SCALE, y: y * SCALE });

const scaledBox = ({ x, y, width, height }: Rectangle): Rectangle => ({
  x: x * SCALE,
  y: y * SCALE,
  width: width * SCALE,
  height: height * SCALE,
});
