import type { PictureBlock } from "@rogatory/core";
import {
  BookmarkEnd,
  BookmarkStart,
  type IBordersOptions,
  type ISpacingProperties,
  Paragraph,
  type ParagraphChild,
  type TabStopDefinition,
} from "docx";
import type { Bookmark } from "./anchors.js";
import type { InlineContext } from "./inline.js";
import type { LetterNumbering, NumberingUse } from "./numbering.js";
import type { DocumentImage, PictureIds } from "./picture.js";

/** What the parts of one letter are printed with. */
export interface Printing extends InlineContext {
  readonly numbering: LetterNumbering;
  readonly pictures: PictureIds;
  /** The drawings of a picture; none where its words are to be printed. */
  readonly drawings: (block: PictureBlock) => readonly DocumentImage[];
}

/** How one paragraph is set; what is absent comes from its style. */
export interface ParagraphFormat {
  readonly style: string;
  readonly numbering?: NumberingUse | undefined;
  readonly bookmark?: Bookmark | undefined;
  readonly indent?: { readonly left: number; readonly hanging?: number; readonly right?: number } | undefined;
  readonly spacing?: ISpacingProperties;
  readonly border?: IBordersOptions;
  readonly tabStops?: readonly TabStopDefinition[];
  readonly keepNext?: boolean | undefined;
  readonly pageBreakBefore?: boolean;
}

/** A paragraph in the letter's direction, never with a single line of it alone on a page. */
export function paragraph(
  printing: Pick<InlineContext, "direction">,
  format: ParagraphFormat,
  children: readonly ParagraphChild[],
): Paragraph {
  return new Paragraph({
    style: format.style,
    widowControl: true,
    children: marked(format.bookmark, children),
    ...(format.numbering === undefined ? {} : { numbering: format.numbering }),
    ...(format.indent === undefined ? {} : { indent: format.indent }),
    ...(format.spacing === undefined ? {} : { spacing: format.spacing }),
    ...(format.border === undefined ? {} : { border: format.border }),
    ...(format.tabStops === undefined ? {} : { tabStops: format.tabStops }),
    ...(format.keepNext === true ? { keepNext: true } : {}),
    ...(format.pageBreakBefore === true ? { pageBreakBefore: true } : {}),
    ...(printing.direction === "rtl" ? { bidirectional: true } : {}),
  });
}

/** Puts a bookmark around some runs. */
export function marked(bookmark: Bookmark | undefined, children: readonly ParagraphChild[]): ParagraphChild[] {
  if (bookmark === undefined) return [...children];
  return [asChild(new BookmarkStart(bookmark.name, bookmark.id)), ...children, asChild(new BookmarkEnd(bookmark.id))];
}

/**
 * `docx` writes the two ends of a bookmark as a paragraph's children, but its types only know its `Bookmark`, which
 * takes its id from a counter that all documents share: the same letter would not give the same file twice.
 */
function asChild(end: BookmarkStart | BookmarkEnd): ParagraphChild {
  return end as unknown as ParagraphChild;
}
