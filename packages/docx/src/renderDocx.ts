import type { Letter, PictureBlock } from "@rogatory/core";
import { Document, Packer, PageOrientation } from "docx";
import { Bookmarks } from "./anchors.js";
import { blockParts, scheduleParts } from "./blocks.js";
import { letterTop } from "./letterhead.js";
import { normalise } from "./normalise.js";
import { LetterNumbering } from "./numbering.js";
import { BOTTOM_MARGIN, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, RUNNING_MARGIN, TOP_MARGIN } from "./page.js";
import type { Printing } from "./paragraph.js";
import { type DocumentImage, PictureIds } from "./picture.js";
import { coreProperties } from "./properties.js";
import { pageFooter, pageHeader } from "./running.js";
import { letterStyles } from "./styles.js";
import { spacer } from "./table.js";

/** Word 2013 and later: without it Word opens the file in compatibility mode. */
const WORD_VERSION = 15;

/** How {@link renderDocx} prints. */
export interface DocxOptions {
  /** The drawings of a picture, one for each sheet. Without it, or where it has none, the picture's words are printed. */
  readonly drawings?: (picture: PictureBlock) => readonly DocumentImage[];
}

/**
 * Prints a letter as a Word document (.docx, ISO/IEC 29500 transitional), A4.
 *
 * The same letter gives the same bytes, on any machine and on any day. Runs in Node, in a bundler and in a browser
 * tab. Never throws for what a letter's texts say: characters that XML cannot hold are printed as U+FFFD.
 */
export async function renderDocx(letter: Letter, options: DocxOptions = {}): Promise<Uint8Array> {
  const printing: Printing = {
    direction: letter.direction,
    bookmarks: new Bookmarks(letter),
    numbering: new LetterNumbering(),
    pictures: new PictureIds(),
    drawings: options.drawings ?? (() => []),
  };
  const document = new Document({
    styles: letterStyles(letter.language, letter.direction),
    compatibility: { version: WORD_VERSION },
    hyphenation: { autoHyphenation: false },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE_WIDTH, height: PAGE_HEIGHT, orientation: PageOrientation.PORTRAIT },
            margin: {
              top: TOP_MARGIN,
              right: MARGIN,
              bottom: BOTTOM_MARGIN,
              left: MARGIN,
              header: RUNNING_MARGIN,
              footer: RUNNING_MARGIN,
            },
          },
        },
        headers: { default: pageHeader(letter, printing) },
        footers: { default: pageFooter(letter, printing) },
        children: [
          ...letterTop(letter, printing),
          ...blockParts(letter.opening, printing),
          ...letter.sections.flatMap((section) => blockParts([section.heading, ...section.blocks], printing)),
          // The close belongs to the whole letter, not to the section above it.
          spacer(printing),
          ...blockParts(letter.closing, printing),
          ...(letter.schedules ?? []).flatMap((schedule) => scheduleParts(schedule, printing)),
        ],
      },
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return normalise(packed, { "docProps/core.xml": coreProperties(letter) });
}
