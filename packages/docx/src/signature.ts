import type { SignatureBlock } from "@rogatory/core";
import { BorderStyle, type FileChild, HeightRule, type Paragraph, TableCell, TableRow, WidthType } from "docx";
import { inlineRuns, textRuns } from "./inline.js";
import { TEXT_WIDTH } from "./page.js";
import { marked, type Printing, paragraph } from "./paragraph.js";
import { RULE_COLOR, STYLE } from "./styles.js";
import { arrangedTable, NO_BORDERS, spacer } from "./table.js";

/** Room to sign in: 2 cm. A seal has as much again beside the name of who signs. */
const SPACE_HEIGHT = 1134;

/** Between two spaces side by side. */
const GAP_WIDTH = 567;

/** Spaces side by side; more of them go below. */
const PER_ROW = 2;

/**
 * Where the authority signs: place and date, then the empty spaces side by side, each with its label under a line, and
 * who signs below the first of them. Every paragraph keeps to the next, so that no signature ever stands on another page
 * than the name below it.
 */
export function signatureBlock(block: SignatureBlock, printing: Printing): FileChild[] {
  const bookmark = printing.bookmarks.place(block.anchor);
  const placeAndDate = paragraph(
    printing,
    { style: STYLE.signature, spacing: { before: 160 }, keepNext: block.spaces.length > 0 || block.lines.length > 0 },
    marked(bookmark, block.placeAndDate === undefined ? [] : inlineRuns(block.placeAndDate, printing)),
  );
  const lines = block.lines.map((line, index) =>
    paragraph(
      printing,
      {
        style: STYLE.signature,
        keepNext: index < block.lines.length - 1,
        ...(index === 0 ? { spacing: { before: 60 } } : {}),
      },
      inlineRuns(line, printing, index === 0 ? { bold: true } : {}),
    ),
  );
  return block.spaces.length === 0
    ? [placeAndDate, ...lines]
    : [placeAndDate, ...spaces(block.spaces, lines, printing)];
}

function spaces(labels: readonly string[], lines: readonly Paragraph[], printing: Printing): FileChild[] {
  const width = Math.floor((TEXT_WIDTH - (PER_ROW - 1) * GAP_WIDTH) / PER_ROW);
  const widths = [width, GAP_WIDTH, TEXT_WIDTH - width - GAP_WIDTH];
  const rows: TableRow[] = [];
  for (let first = 0; first < labels.length; first += PER_ROW) {
    const inRow = labels.slice(first, first + PER_ROW);
    rows.push(
      new TableRow({
        cantSplit: true,
        keepNext: true,
        height: { value: SPACE_HEIGHT, rule: HeightRule.EXACT },
        children: widths.map((columnWidth) => spaceCell(undefined, [], columnWidth, printing)),
      }),
      new TableRow({
        cantSplit: true,
        keepNext: first + PER_ROW < labels.length,
        children: widths.map((columnWidth, column) =>
          spaceCell(
            column % 2 === 0 ? inRow[column / 2] : undefined,
            first + column === 0 ? lines : [],
            columnWidth,
            printing,
          ),
        ),
      }),
    );
  }
  const look = { firstRow: false, firstColumn: false };
  const layout = { borders: NO_BORDERS, look, padding: 0, indent: 0, direction: printing.direction };
  return [arrangedTable(rows, widths, layout), spacer(printing)];
}

/** A cell of the block; with a label it has the line above that is signed on. */
function spaceCell(
  label: string | undefined,
  below: readonly Paragraph[],
  width: number,
  printing: Printing,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      paragraph(
        printing,
        { style: STYLE.signatureSpace },
        label === undefined ? [] : textRuns(label, printing.direction),
      ),
      ...below,
    ],
    ...(label === undefined ? {} : { borders: { top: { style: BorderStyle.SINGLE, size: 6, color: RULE_COLOR } } }),
  });
}
