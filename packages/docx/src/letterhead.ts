import type { Inline, Letter } from "@rogatory/core";
import { BorderStyle, type FileChild } from "docx";
import { inlineRuns } from "./inline.js";
import { type Printing, paragraph } from "./paragraph.js";
import { RULE_COLOR, STYLE } from "./styles.js";
import { letterParticulars } from "./table.js";

/** Everything above the letter's text: who writes, to whom, the particulars, and the heading. */
export function letterTop(letter: Letter, printing: Printing): FileChild[] {
  return [
    ...letterhead(letter.letterhead, printing),
    ...addressee(letter.addressee, printing),
    ...letterParticulars(letter.particulars, printing),
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
              border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 8, color: RULE_COLOR } },
              spacing: { after: 400 },
            }
          : {}),
      },
      inlineRuns(line, printing),
    ),
  );
}

function addressee(lines: readonly (readonly Inline[])[], printing: Printing): FileChild[] {
  return lines.map((line, index) =>
    paragraph(
      printing,
      { style: STYLE.addressee, ...(index === lines.length - 1 ? { spacing: { after: 320 } } : {}) },
      inlineRuns(line, printing),
    ),
  );
}
