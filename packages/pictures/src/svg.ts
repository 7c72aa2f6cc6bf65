import { printableText } from "@rogatory/core";
import { LINE_WIDTH, type Mark, type Picture, type Point, type Shape } from "./picture.js";

/** How {@link renderSvg} writes. */
export interface SvgOptions {
  /**
   * True for an element of an HTML page: it takes the ink of the text around it, and its marks carry `data-path`, the JSON
   * Pointer of the draft's part. Otherwise a file of its own, in black, without pointers.
   */
  readonly inline?: boolean;
}

/** Fonts of one width; the last that a machine has is enough. */
const FONTS = "Arimo, Arial, Liberation Sans, Helvetica, sans-serif";

/**
 * A picture as SVG. All text is escaped; nothing is loaded and nothing runs; there are no styles, which the policy of a
 * page may forbid. The same picture gives the same text.
 */
export function renderSvg(picture: Picture, options: SvgOptions = {}): string {
  const { width, height } = picture;
  const inline = options.inline === true;
  const ink = inline ? "currentColor" : "#000000";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" xml:lang="${escaped(picture.language)}"` +
      ` width="${length(width)}pt" height="${length(height)}pt" viewBox="0 0 ${length(width)} ${length(height)}"` +
      ` direction="${picture.direction}" font-family="${FONTS}" stroke-width="${LINE_WIDTH}" stroke-linejoin="round">`,
    `<title>${escaped(picture.title)}</title>`,
    `<desc>${escaped(picture.description)}</desc>`,
    ...picture.marks.map((mark) => markElement(mark, ink, inline)),
    "</svg>",
  ].join("\n");
}

function markElement({ path, bounds, role, shapes }: Mark, ink: string, withPath: boolean): string {
  const drawn = shapes.map((shape) => shapeElement(shape, ink)).join("");
  if (!withPath || path === undefined) return `<g>${drawn}</g>`;
  // The whole of a box can be clicked on, not only its words and lines.
  const ground =
    role === "node"
      ? `<rect x="${length(bounds.x)}" y="${length(bounds.y)}" width="${length(bounds.width)}"` +
        ` height="${length(bounds.height)}" fill="none" pointer-events="all"/>`
      : "";
  return `<g data-path="${escaped(path)}">${ground}${drawn}</g>`;
}

function shapeElement(shape: Shape, ink: string): string {
  switch (shape.type) {
    case "box":
      return (
        `<rect x="${length(shape.x)}" y="${length(shape.y)}" width="${length(shape.width)}"` +
        ` height="${length(shape.height)}"${shape.corner === 0 ? "" : ` rx="${length(shape.corner)}"`}` +
        `${painted(shape.filled, ink)}/>`
      );
    case "outline":
      return `<path d="${pathData(shape.points)}z"${painted(shape.filled, ink)}/>`;
    case "line":
      return (
        `<path d="${pathData(shape.points)}" fill="none" stroke="${ink}"` +
        `${shape.style === "dotted" ? ' stroke-dasharray="1.5 2.5"' : ""}/>`
      );
    case "text":
      return (
        `<text x="${length(shape.x)}" y="${length(shape.y)}" font-size="${length(shape.size)}" fill="${ink}"` +
        ` text-anchor="${shape.anchor}">${escaped(shape.text)}</text>`
      );
  }
}

const painted = (filled: boolean, ink: string): string => ` fill="${filled ? ink : "none"}" stroke="${ink}"`;

const pathData = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${length(x)} ${length(y)}`).join("");

/** A length to a hundredth of a point, without needless zeros. */
function length(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Escapes text for element content and for quoted attribute values. */
function escaped(text: string): string {
  return printableText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
