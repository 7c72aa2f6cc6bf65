import type { PictureBlock } from "@rogatory/core";
import { type FileChild, ImageRun } from "docx";
import { type Printing, paragraph } from "./paragraph.js";
import { STYLE } from "./styles.js";

/** A drawing as it is put into a document. */
export interface DocumentImage {
  /** An SVG file: what Word 2016 and later shows. */
  readonly svg: string;
  /** A PNG file of the same, for programs that cannot show SVG. */
  readonly png: Uint8Array;
  /** On paper, in points; not wider than 453, which is the room between the margins. */
  readonly width: number;
  readonly height: number;
  /** Read to those who cannot see it. */
  readonly title: string;
  readonly description: string;
}

/** Word counts pixels at 96 to the inch, 72 points. */
const PIXELS_TO_THE_POINT = 96 / 72;

/** The drawings of a picture, each in a paragraph of its own. */
export function drawnPicture(
  block: PictureBlock,
  images: readonly DocumentImage[],
  printing: Printing,
  indent: number,
): FileChild[] {
  const bookmark = printing.bookmarks.place(block.anchor);
  return images.map(({ svg, png, width, height, title, description }, index) => {
    const id = printing.pictures.next();
    const run = new ImageRun({
      type: "svg",
      data: new TextEncoder().encode(svg),
      fallback: { type: "png", data: png },
      transformation: { width: width * PIXELS_TO_THE_POINT, height: height * PIXELS_TO_THE_POINT },
      // Of itself `docx` would take the id from a counter that all documents share.
      altText: { id: String(id), name: `Picture ${id}`, title, description },
    });
    const format = {
      style: STYLE.normal,
      ...(index === 0 ? { bookmark } : {}),
      ...(indent === 0 ? {} : { indent: { left: indent } }),
    };
    return paragraph(printing, format, [run]);
  });
}

/** Counts the pictures of a document: Word wants each to have an id of its own. */
export class PictureIds {
  #count = 0;

  next(): number {
    this.#count += 1;
    return this.#count;
  }
}
