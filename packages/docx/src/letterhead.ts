import type { Inline, Letter } from "@rogatory/core";
import { BorderStyle, type FileChild, type Paragraph, Tab, TableRow, TabStopType, TextRun } from "docx";
import { inlineRuns, textRuns } from "./inline.js";
import { TEXT_WIDTH } from "./page.js";
import { type Printing, paragraph } from "./paragraph.js";
import { RULE_COLOR, STYLE } from "./styles.js";
import { arrangedTable, cell, NO_BORDERS, spacer } from "./table.js";

/** The part of the line for whom the letter goes to; the rest is for its particulars. */
const ADDRESSEE_WIDTH = 4309;

/** Between the two. */
const GUTTER = 284;

/** The room for a label among the letter's particulars. */
const LABEL_WIDTH = 2211;

/** Everything above the letter's text: who writes, to whom, the particulars, and the heading. */
export function letterTop(letter: Letter, printing: Printing): FileChild[] {
  return [
    ...letterhead(letter.letterhead, printing),
    ...besideEachOther(addressee(letter.addressee, printing), particulars(letter.particulars, printing), printing),
    ...(letter.heading.length === 0
      ? []
      : [paragraph(printing, { style: STYLE.title }, inlineRuns(letter.heading, printing))]),
  ];
}

function letterhead(lines: readonly (readonly Inline[])[], printing: Printing): FileChild[] {
  return lines.map((line, index) =>
    paragraph(
      printing,
      {
        style: index === 0 ? STYLE.letterheadName : STYLE.letterhead,
        ...(index === lines.length - 1
          ? {
              border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 6, color: RULE_COLOR } },
              spacing: { after: 240 },
            }
          : {}),
      },
      inlineRuns(line, printing),
    ),
  );
}

function addressee(lines: readonly (readonly Inline[])[], printing: Printing): Paragraph[] {
  return lines.map((line) => paragraph(printing, { style: STYLE.addressee }, inlineRuns(line, printing)));
}

/** Reference, date and marks: each on a line of its own, the values below each other. */
function particulars(rows: Letter["particulars"], printing: Printing): Paragraph[] {
  return rows.map((row) =>
    paragraph(
      printing,
      {
        style: STYLE.particulars,
        indent: { left: LABEL_WIDTH, hanging: LABEL_WIDTH },
        tabStops: [{ type: TabStopType.LEFT, position: LABEL_WIDTH }],
      },
      [
        ...textRuns(row.label, printing.direction, { bold: true }),
        new TextRun({ children: [new Tab()] }),
        ...inlineRuns(row.value, printing),
      ],
    ),
  );
}

/** Two blocks of lines beside each other; what stands alone takes the whole line. */
function besideEachOther(left: readonly Paragraph[], right: readonly Paragraph[], printing: Printing): FileChild[] {
  if (left.length === 0 || right.length === 0) return [...left, ...right];
  const widths = [ADDRESSEE_WIDTH - GUTTER, GUTTER, TEXT_WIDTH - ADDRESSEE_WIDTH];
  const [first = 0, gutter = 0, last = 0] = widths;
  const blank = paragraph(printing, { style: STYLE.addressee }, []);
  const row = new TableRow({
    cantSplit: true,
    children: [cell(left, first), cell([blank], gutter), cell(right, last)],
  });
  const look = { firstRow: false, firstColumn: false };
  const layout = { borders: NO_BORDERS, look, padding: 0, indent: 0, direction: printing.direction };
  return [arrangedTable([row], widths, layout), spacer(printing)];
}
