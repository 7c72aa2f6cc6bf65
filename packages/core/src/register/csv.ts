import type { RegisterTable } from "./table.js";

/**
 * A table as CSV by RFC 4180: lines end in CR LF, a heading first, quotes where they are needed. A cell that a spreadsheet would run as
 * a formula has an apostrophe before it: drafts come from others.
 */
export function asCsv({ columns, rows }: RegisterTable): string {
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map(({ cells }) => cells.map(({ text, plain }) => plain ?? text)),
  ];
  return lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

/** What spreadsheets take for the beginning of a formula: also in full width, and behind blanks that some of them skip. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

function csvCell(text: string): string {
  // Line ends stay; other control characters would break the reader, or hide what a cell begins with.
  const readable = text.replaceAll(/(?![\t\r\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");
  const guarded = formula.test(readable) ? `'${readable}` : readable;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
