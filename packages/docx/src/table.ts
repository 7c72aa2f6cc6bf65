import { type Inline, type Particulars, plainText, type Table } from "@rogatory/core";
import {
  BorderStyle,
  type FileChild,
  type IBorderOptions,
  type ITableBordersOptions,
  type Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
} from "docx";
import type { Bookmark } from "./anchors.js";
import { inlineRuns, textRuns } from "./inline.js";
import { TEXT_WIDTH } from "./page.js";
import { type ParagraphFormat, type Printing, paragraph } from "./paragraph.js";
import { RULE_COLOR, SHADE, STYLE } from "./styles.js";

/** No table gets narrower than this, however deep in lists it stands: 4 cm. */
const MINIMUM_WIDTH = 2268;

/** A row with more lines than this may break across pages, since it could be longer than one. */
const UNBROKEN_LINES = 24;

/** How many twips an average character of table text takes: for guesses at heights only. */
const CHARACTER_WIDTH = 95;

/** Rows of at most so many lines are kept together at both ends of a table, so that none stands alone on a page. */
const SHORT_LINES = 5;

/** The part of the width that labels of particulars take. */
const LABEL_PART = 0.26;

/** In a column narrower than this (3 cm), a number keeps to the word after it: `21 November` is never torn apart. */
const NARROW = 1701;

const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: RULE_COLOR };
const NO_RULE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** Between a cell's sides and its text, where it has sides. */
const PADDING = 70;

const GRID: ITableBordersOptions = {
  top: RULE,
  bottom: RULE,
  left: RULE,
  right: RULE,
  insideHorizontal: RULE,
  insideVertical: RULE,
};
const LINES_BETWEEN_ROWS: ITableBordersOptions = { ...GRID, left: NO_RULE, right: NO_RULE, insideVertical: NO_RULE };

/** The borders of a table that only arranges. */
export const NO_BORDERS: ITableBordersOptions = {
  top: NO_RULE,
  bottom: NO_RULE,
  left: NO_RULE,
  right: NO_RULE,
  insideHorizontal: NO_RULE,
  insideVertical: NO_RULE,
};

/** A table with headings for its columns, repeated on each page it reaches, and its caption above. */
export function tableBlock(table: Table, printing: Printing, indent: number): FileChild[] {
  const count = Math.max(table.header.length, ...table.rows.map((row) => row.length));
  if (count === 0) return [];
  const widths = columnWidths(table.widths, count, roomFor(indent));
  const anchors = new FirstParagraph(printing.bookmarks.place(table.anchor));
  const caption = captionParagraph(table.caption, printing, indent, anchors);
  const rows: TableRow[] = [];
  if (table.header.length > 0) {
    rows.push(
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        // A heading row must not be left behind at the foot of a page.
        keepNext: true,
        children: widths.map((width, column) =>
          cell([anchors.paragraph(printing, STYLE.tableHeading, table.header[column] ?? [])], width, true),
        ),
      }),
    );
  }
  for (const [index, row] of table.rows.entries()) {
    const lines = rowLines(row, widths);
    rows.push(
      new TableRow({
        ...(lines <= UNBROKEN_LINES ? { cantSplit: true } : {}),
        ...(isKeptToNext(index, table.rows.length, lines) ? { keepNext: true } : {}),
        children: widths.map((width, column) => {
          const content = row[column] ?? [];
          const shown = width < NARROW ? content.map(numbersKept) : content;
          return cell([anchors.paragraph(printing, STYLE.tableText, shown)], width);
        }),
      }),
    );
  }
  const look = { firstRow: table.header.length > 0, firstColumn: false };
  const layout = { borders: GRID, look, padding: PADDING, indent, direction: printing.direction };
  return [...caption, arrangedTable(rows, widths, layout), spacer(printing)];
}

/** Whether a row keeps to the next: the first two and the last two of a table stand together, all others may part. */
function isKeptToNext(index: number, count: number, lines: number): boolean {
  return index < count - 1 && (index === 0 || index === count - 2) && lines <= SHORT_LINES;
}

/** Binds each number to the word after it. */
function numbersKept(inline: Inline): Inline {
  switch (inline.type) {
    case "text":
    case "reference":
      return { ...inline, text: inline.text.replace(/(\d) (?=\p{L})/gu, "$1\u00A0") };
    case "strong":
    case "emphasis":
      return { ...inline, children: inline.children.map(numbersKept) };
    default:
      return inline;
  }
}

/** Labels and values in two columns: the labels are headings of their rows. */
export function particularsBlock(block: Particulars, printing: Printing, indent: number): FileChild[] {
  if (block.rows.length === 0) return [];
  const anchors = new FirstParagraph(printing.bookmarks.place(block.anchor));
  const caption = captionParagraph(block.caption, printing, indent, anchors);
  return [...caption, pairsTable(block.rows, printing, indent, anchors), spacer(printing)];
}

function pairsTable(rows: Particulars["rows"], printing: Printing, indent: number, anchors: FirstParagraph): WordTable {
  const room = roomFor(indent);
  const label = Math.round(room * LABEL_PART);
  const widths = [label, room - label];
  const printed = rows.map((row, index) => {
    const lines = rowLines([[{ type: "text", text: row.label }], row.value], widths);
    return new TableRow({
      ...(lines <= UNBROKEN_LINES ? { cantSplit: true } : {}),
      ...(isKeptToNext(index, rows.length, lines) ? { keepNext: true } : {}),
      children: [
        cell([anchors.labelParagraph(printing, STYLE.tableHeading, row.label)], label),
        cell([anchors.paragraph(printing, STYLE.tableText, row.value)], room - label),
      ],
    });
  });
  const look = { firstRow: false, firstColumn: true };
  const layout = { borders: LINES_BETWEEN_ROWS, look, padding: PADDING, indent, direction: printing.direction };
  return arrangedTable(printed, widths, layout);
}

/** How a table lies on the page. */
export interface TableLayout {
  readonly borders: ITableBordersOptions;
  /** Which row and column hold headings: what a screen reader goes by. */
  readonly look: { readonly firstRow: boolean; readonly firstColumn: boolean };
  /** Between a cell's sides and its text. */
  readonly padding: number;
  readonly indent: number;
  readonly direction: "ltr" | "rtl";
}

/** A table with columns of fixed widths, which every program lays out alike. */
export function arrangedTable(rows: readonly TableRow[], widths: readonly number[], layout: TableLayout): WordTable {
  return new WordTable({
    rows,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: layout.borders,
    margins: { marginUnitType: WidthType.DXA, top: 15, bottom: 15, left: layout.padding, right: layout.padding },
    tableLook: { ...layout.look, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    ...(layout.indent === 0 ? {} : { indent: { size: layout.indent, type: WidthType.DXA } }),
    ...(layout.direction === "rtl" ? { visuallyRightToLeft: true } : {}),
  });
}

/** A cell of a width in twips. */
export function cell(children: readonly Paragraph[], width: number, shaded = false): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(shaded ? { shading: { type: ShadingType.CLEAR, fill: SHADE } } : {}),
  });
}

/** The small paragraph that follows each table: Word joins tables without one between them. */
export function spacer(printing: Pick<Printing, "direction">, bookmark?: Bookmark): Paragraph {
  return paragraph(printing, { style: STYLE.spacer, bookmark }, []);
}

/** Puts a table's bookmark on the first paragraph that is printed of it. */
class FirstParagraph {
  #bookmark: Bookmark | undefined;

  constructor(bookmark: Bookmark | undefined) {
    this.#bookmark = bookmark;
  }

  paragraph(
    printing: Printing,
    style: string,
    children: readonly Inline[],
    format: Partial<ParagraphFormat> = {},
  ): Paragraph {
    return paragraph(printing, { ...format, style, bookmark: this.#take() }, inlineRuns(children, printing));
  }

  labelParagraph(printing: Printing, style: string, label: string): Paragraph {
    return paragraph(printing, { style, bookmark: this.#take() }, textRuns(label, printing.direction, { bold: true }));
  }

  #take(): Bookmark | undefined {
    const bookmark = this.#bookmark;
    this.#bookmark = undefined;
    return bookmark;
  }
}

function captionParagraph(
  caption: readonly Inline[] | undefined,
  printing: Printing,
  indent: number,
  anchors: FirstParagraph,
): Paragraph[] {
  if (caption === undefined) return [];
  return [anchors.paragraph(printing, STYLE.caption, caption, indent === 0 ? {} : { indent: { left: indent } })];
}

function roomFor(indent: number): number {
  return Math.max(MINIMUM_WIDTH, TEXT_WIDTH - indent);
}

/** Splits a width by the letter's proportions, or evenly where they are missing or make no sense. */
function columnWidths(parts: readonly number[] | undefined, count: number, room: number): number[] {
  const usable =
    parts !== undefined && parts.length === count && parts.every((part) => Number.isFinite(part) && part > 0);
  const weights = usable ? parts : Array.from({ length: count }, () => 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.max(1, Math.floor((weight / total) * room)));
  const rest = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, column) => (column === count - 1 ? Math.max(1, width + rest) : width));
}

/** A guess at the number of lines in a row's longest cell. */
function rowLines(cells: readonly (readonly Inline[])[], widths: readonly number[]): number {
  const lines = cells.map((content, column) => {
    const characters = Math.max(1, Math.floor((widths[column] ?? TEXT_WIDTH) / CHARACTER_WIDTH));
    return Math.ceil(plainText(content).length / characters);
  });
  return Math.max(0, ...lines);
}
