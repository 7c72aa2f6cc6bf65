import {
  type Block,
  type Heading,
  type Inline,
  type List,
  type NumberedParagraph,
  plainText,
  type Section,
} from "@rogatory/core";
import { type FileChild, Tab, TextRun } from "docx";
import { type Bookmark, marksLabel, printedLabel } from "./anchors.js";
import { inlineRuns, textRuns } from "./inline.js";
import type { NumberingUse } from "./numbering.js";
import { LIST_INDENT, NUMBER_INDENT, TEXT_WIDTH } from "./page.js";
import { marked, type ParagraphFormat, type Printing, paragraph } from "./paragraph.js";
import { drawnPicture } from "./picture.js";
import { signatureBlock } from "./signature.js";
import { PARAGRAPH_SPACE, STYLE } from "./styles.js";
import { particularsBlock, spacer, tableBlock } from "./table.js";

/** Where blocks stand: how far in, and in how many lists. */
interface Place {
  readonly indent: number;
  readonly depth: number;
}

const TOP: Place = { indent: 0, depth: 0 };

/** However deep lists are nested, half of the line stays for the text. */
const MAXIMUM_INDENT = TEXT_WIDTH / 2;

/** Prints blocks one below the other. */
export function blockParts(blocks: readonly Block[], printing: Printing, place: Place = TOP): FileChild[] {
  return blocks.flatMap((block, index) => {
    const parts = blockPart(block, blocks[index + 1], printing, place);
    // What prints nothing can still be referred to.
    if (parts.length > 0) return parts;
    const bookmark = printing.bookmarks.place(block.anchor);
    return bookmark === undefined ? [] : [spacer(printing, bookmark)];
  });
}

/** A schedule: on a page of its own, under its heading. */
export function scheduleParts({ heading, blocks }: Section, printing: Printing): FileChild[] {
  return [labelled(heading, blocks[0], printing, TOP, true), ...blockParts(blocks, printing)];
}

function blockPart(block: Block, next: Block | undefined, printing: Printing, place: Place): FileChild[] {
  switch (block.type) {
    case "numbered":
    case "heading":
      return [labelled(block, next, printing, place)];
    case "paragraph": {
      const bookmark = printing.bookmarks.place(block.anchor);
      const format = { ...paragraphFormat(block.role, place), bookmark, keepNext: leadsTo(block.children, next) };
      return [paragraph(printing, format, inlineRuns(block.children, printing))];
    }
    case "list":
      return list(block, printing, place);
    case "table":
      return tableBlock(block, printing, place.indent);
    case "particulars":
      return particularsBlock(block, printing, place.indent);
    case "signature":
      return signatureBlock(block, printing);
    case "picture": {
      const images = printing.drawings(block);
      return images.length > 0
        ? drawnPicture(block, images, printing, place.indent)
        : blockParts(block.words, printing, place);
    }
  }
}

/** What a text announces with a colon stands on the same page with it; a signature never stands alone on a page. */
function leadsTo(children: readonly Inline[], next: Block | undefined): boolean {
  if (next === undefined || next.type === "heading") return false;
  return next.type === "signature" || /[:：]\s*$/.test(plainText(children));
}

function paragraphFormat(role: "body" | "quote" | "note" | "lead" | undefined, { indent }: Place): ParagraphFormat {
  if (role === "quote") {
    return {
      style: STYLE.quote,
      ...(indent === 0 ? {} : { indent: { left: indent + LIST_INDENT, right: LIST_INDENT } }),
    };
  }
  return { style: role === "note" ? STYLE.note : STYLE.normal, ...(indent === 0 ? {} : { indent: { left: indent } }) };
}

/** A heading or a paragraph with its number: Word's own where Word can count so, else printed before a tab. */
function labelled(
  block: NumberedParagraph | Heading,
  next: Block | undefined,
  printing: Printing,
  place: Place,
  pageBreakBefore = false,
): FileChild {
  const heading = block.type === "heading";
  const label = printedLabel(block);
  const bookmark = printing.bookmarks.place(block.anchor);
  const runs = inlineRuns(block.children, printing);
  const format: ParagraphFormat = {
    style: heading ? STYLE.heading[block.level] : STYLE.numbered,
    keepNext: heading || leadsTo(block.children, next),
    pageBreakBefore,
  };
  if (label === undefined || label === "") {
    const indent = place.indent === 0 ? undefined : { left: place.indent };
    return paragraph(printing, { ...format, bookmark, indent }, runs);
  }
  const hanging = { left: place.indent + NUMBER_INDENT, hanging: NUMBER_INDENT };
  const numbering = printing.numbering.counted(heading ? STYLE.heading[block.level] : STYLE.numbered, label);
  if (numbering !== undefined) {
    const indent = place.indent === 0 ? undefined : hanging;
    return paragraph(printing, { ...format, bookmark, numbering, indent }, runs);
  }
  const printed = marked(labelBookmark(bookmark), textRuns(label, printing.direction));
  return paragraph(printing, { ...format, indent: hanging }, [
    ...printed,
    new TextRun({ children: [new Tab()] }),
    ...runs,
  ]);
}

/** Labels that Word does not count carry the bookmark themselves. */
function labelBookmark(bookmark: Bookmark | undefined): Bookmark | undefined {
  return bookmark !== undefined && marksLabel(bookmark) ? bookmark : undefined;
}

function list(block: List, printing: Printing, place: Place): FileChild[] {
  const numbering = block.items.length === 0 ? undefined : printing.numbering.list(block.style, place.depth);
  if (numbering === undefined) return [];
  const labelIndent = place.depth === 0 ? place.indent + NUMBER_INDENT : place.indent;
  const textIndent = Math.min(labelIndent + LIST_INDENT, MAXIMUM_INDENT);
  let bookmark = printing.bookmarks.place(block.anchor);
  return block.items.flatMap((item, index) => {
    const inner = { indent: textIndent, depth: place.depth + 1 };
    const last = place.depth === 0 && index === block.items.length - 1;
    const parts = listItem(item, bookmark, numbering, printing, inner, last);
    bookmark = undefined;
    return parts;
  });
}

/** An item's first paragraph carries the label; what follows stands below its text. */
function listItem(
  item: readonly Block[],
  bookmark: Bookmark | undefined,
  numbering: NumberingUse,
  printing: Printing,
  place: Place,
  last: boolean,
): FileChild[] {
  const [first, ...rest] = item;
  const own = first?.type === "paragraph" ? printing.bookmarks.place(first.anchor) : undefined;
  const lead = first?.type === "paragraph" ? marked(own, inlineRuns(first.children, printing)) : [];
  const following = first?.type === "paragraph" ? rest : item;
  const format: ParagraphFormat = {
    style: STYLE.list,
    numbering,
    bookmark,
    indent: { left: place.indent, hanging: LIST_INDENT },
    // Items stand close to each other, and apart from what follows the list.
    ...(last && following.length === 0 ? { spacing: { after: PARAGRAPH_SPACE } } : {}),
    keepNext: following.length > 0 && (first?.type !== "paragraph" || leadsTo(first.children, following[0])),
  };
  return [paragraph(printing, format, lead), ...blockParts(following, printing, place)];
}
