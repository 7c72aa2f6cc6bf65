import { type Letter, printableText } from "@rogatory/core";
import { Footer, Header, type Paragraph, Tab, TabStopType, TextRun } from "docx";
import { field } from "./field.js";
import { textRuns } from "./inline.js";
import { TEXT_WIDTH } from "./page.js";
import { type Printing, paragraph } from "./paragraph.js";
import { STYLE } from "./styles.js";
import { watermarkRun } from "./watermark.js";

/** What the header's one line holds before its parts would run into each other. */
const LINE_CHARACTERS = 80;

/**
 * Reference and confidentiality mark on each page, and while the letter is a draft the word for it: across the page
 * and once more in the header, for programs that do not show what stands behind the text.
 */
export function pageHeader(letter: Letter, printing: Printing): Header {
  const { reference, confidentiality } = letter.header;
  const parts = [reference, letter.watermark, confidentiality].map((text) => printableText(text ?? "").trim());
  const watermark = letter.watermark === undefined ? [] : [watermarkRun(letter.watermark)];
  const runs = parts.map((text, index) => textRuns(text, printing.direction, index === 0 ? {} : { bold: true }));
  if (parts.join("").length <= LINE_CHARACTERS) {
    const tab = new TextRun({ children: [new Tab()] });
    const line = runs.flatMap((part, index) => (index === 0 ? part : [tab, ...part]));
    return new Header({ children: [headerLine(printing, [...watermark, ...line])] });
  }
  const lines = runs.filter((part) => part.length > 0);
  return new Header({
    children: lines.map((part, index) => headerLine(printing, index === 0 ? [...watermark, ...part] : part)),
  });
}

function headerLine(printing: Printing, children: readonly TextRun[]): Paragraph {
  const tabStops = [
    { type: TabStopType.CENTER, position: TEXT_WIDTH / 2 },
    { type: TabStopType.RIGHT, position: TEXT_WIDTH },
  ];
  return paragraph(printing, { style: STYLE.header, tabStops }, children);
}

/** Page x of y. Word counts by itself each time it lays the pages out; the numbers in the file are only a beginning. */
export function pageFooter(letter: Letter, printing: Printing): Footer {
  const { before, between, after } = letter.pageOf;
  const text = (words: string): TextRun[] => textRuns(words, printing.direction);
  const children = [
    ...text(before),
    ...field(" PAGE ", [new TextRun("1")]),
    ...text(between),
    ...field(" NUMPAGES ", [new TextRun("1")]),
    ...text(after),
  ];
  return new Footer({ children: [paragraph(printing, { style: STYLE.footer }, children)] });
}
