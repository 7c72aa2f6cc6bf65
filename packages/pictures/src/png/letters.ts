import { EM, knownAdvance } from "../advance.js";
import { outlines } from "../generated/outlines.js";
import type { Point } from "../picture.js";
import { quadratic } from "./strokes.js";

/** What stands for a character that the font does not have: an empty box, as everywhere. */
const MISSING = { advance: 620, outline: "m60-700l500 0l0 700l-500 0l0-700zm50 50l0 600l400 0l0-600l-400 0z" };

/** How wide the text is as it is painted, in points. */
export function paintedWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += advanceOf(character);
  return (width * size) / EM;
}

const advanceOf = (character: string): number => knownAdvance(character) ?? MISSING.advance;

/** The areas that a text blackens, from the left end of its base line. */
export function letterAreas(text: string, at: Point, size: number): Point[][][] {
  const scale = size / EM;
  let x = at.x;
  const areas: Point[][][] = [];
  for (const character of text.normalize("NFC")) {
    const code = character.codePointAt(0) as number;
    const outline = outlines[code] ?? (knownAdvance(character) === undefined ? MISSING.outline : "");
    if (outline !== "") areas.push(contoursOf(outline, { x, y: at.y }, scale));
    x += advanceOf(character) * scale;
  }
  return areas;
}

/** Reads path data of relative moves, lines and quadratic curves. */
function contoursOf(outline: string, origin: Point, scale: number): Point[][] {
  const contours: Point[][] = [];
  let start: Point = { x: 0, y: 0 };
  let at = start;
  let contour: Point[] = [];
  const placed = ({ x, y }: Point): Point => ({ x: origin.x + x * scale, y: origin.y + y * scale });
  for (const [command, rest] of [...outline.matchAll(/([mlqz])([-\d ]*)/g)].map(([, a, b]) => [a, b] as const)) {
    const numbers = (rest ?? "").match(/-?\d+/g)?.map(Number) ?? [];
    const point = (index: number): Point => ({
      x: at.x + (numbers[index] ?? 0),
      y: at.y + (numbers[index + 1] ?? 0),
    });
    switch (command) {
      case "m":
        at = point(0);
        start = at;
        contour = [placed(at)];
        contours.push(contour);
        break;
      case "l":
        at = point(0);
        contour.push(placed(at));
        break;
      case "q": {
        const [handle, end] = [point(0), point(2)];
        contour.push(...quadratic(placed(at), placed(handle), placed(end)));
        at = end;
        break;
      }
      default:
        at = start;
    }
  }
  return contours;
}
