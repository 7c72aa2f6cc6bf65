import type { PictureBlock } from "@rogatory/core";
import { mirrored } from "./mirrored.js";
import { type Mark, type Picture, SHEET_WIDTH } from "./picture.js";

/** How a picture is drawn. */
export interface DrawingOptions {
  /** BCP 47 tag of the picture's words. Default `en`. */
  readonly language?: string;
  /** `rtl` draws its mirror image, with the words from right to left. Default `ltr`. */
  readonly direction?: "ltr" | "rtl";
}

/** Makes pictures of marks: what all sheets of one picture have alike. */
export class DrawingContext {
  readonly #block: PictureBlock;
  readonly #options: DrawingOptions;

  constructor(block: PictureBlock, options: DrawingOptions) {
    this.#block = block;
    this.#options = options;
  }

  /** Sheet `index`, from 0, of `count`. */
  picture(marks: readonly Mark[], index: number, count: number): Picture {
    const { title, description } = this.#block;
    const height = Math.max(1, ...marks.map(({ bounds }) => bounds.y + bounds.height));
    const picture: Picture = {
      language: this.#options.language ?? "en",
      direction: "ltr",
      width: SHEET_WIDTH,
      height: Math.ceil(height + 1),
      title: count === 1 ? title : `${title} (${index + 1}/${count})`,
      description,
      marks,
    };
    return this.#options.direction === "rtl" ? mirrored(picture) : picture;
  }
}
