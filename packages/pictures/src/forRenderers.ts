import type { PictureBlock } from "@rogatory/core";
import type { Drawings } from "./draw.js";
import { renderPng } from "./png/renderPng.js";
import { renderSvg } from "./svg.js";

/** For the option `drawings` of `renderHtml`: the drawings of each picture as elements of a page. */
export function svgOf(drawings: Drawings): (block: PictureBlock) => readonly string[] {
  return (block) => (drawings.get(block) ?? []).map((picture) => renderSvg(picture, { inline: true }));
}

/** A drawing as an image of a document; lengths in points. */
export interface DrawnImage {
  readonly svg: string;
  /** For programs that cannot show SVG. */
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** For the option `drawings` of `renderDocx`: the drawings of each picture as images. */
export function imagesOf(drawings: Drawings): (block: PictureBlock) => readonly DrawnImage[] {
  return (block) =>
    (drawings.get(block) ?? []).map((picture) => ({
      svg: renderSvg(picture),
      png: renderPng(picture),
      width: picture.width,
      height: picture.height,
      title: picture.title,
      description: picture.description,
    }));
}
