import type { Letter } from "@rogatory/core";
import { renderDocx } from "@rogatory/docx";
import { drawPictures, imagesOf } from "@rogatory/pictures";

/** What the worker that prints Word documents offers. Apart from the other: the library it needs is large and seldom used. */
export const wordOperations = {
  /** A letter as the bytes of a .docx file; the same bytes for the same letter. */
  printWord: async ({ letter }: { readonly letter: Letter }): Promise<Uint8Array> =>
    renderDocx(letter, { drawings: imagesOf(await drawPictures(letter)) }),
};
export type WordOperations = typeof wordOperations;
