import type { Block, Inline, Letter, List, Particulars, SignatureBlock, Table } from "../types.js";
import { listLabel, paragraphLabel, plainText, printableText } from "./conventions.js";
import { displayWidth, wrap } from "./wrap.js";

/** How {@link renderText} prints. */
export interface TextOptions {
  /** Columns of a line; default 78, at least 40. */
  readonly width?: number;
}

/** Lines are laid out for the width that is left to them; the caller indents. */
type Lines = readonly string[];

const MINIMUM_WIDTH = 40;

/** The room for a paragraph's number. */
const NUMBER_INDENT = " ".repeat(5);

const SIGNING_LINE = "_".repeat(32);

/** Prints a letter as plain text with wrapped lines; tables become one block of `column: value` lines per row. */
export function renderText(letter: Letter, options: TextOptions = {}): string {
  const width = Math.max(MINIMUM_WIDTH, Math.floor(options.width ?? 78));
  const running = [letter.watermark, letter.header.confidentiality, letter.header.reference]
    .filter((text) => text !== undefined)
    .map(printableText);
  const parts: Lines[] = [
    wrap(running.join(" | "), width),
    letter.letterhead.flatMap((line) => paragraph(line, width)),
    letter.addressee.flatMap((line) => paragraph(line, width)),
    pairs(letter.particulars, width),
    underlined(paragraph(letter.heading, width), "="),
    ...letterBlocks(letter.opening, width),
    ...letter.sections.flatMap((section) => letterBlocks([section.heading, ...section.blocks], width)),
    ...letterBlocks(letter.closing, width),
    ...(letter.schedules ?? []).flatMap((schedule) => letterBlocks([schedule.heading, ...schedule.blocks], width)),
  ];
  const lines = separated(parts).map((line) => line.trimEnd());
  return `${lines.join("\n")}\n`;
}

/** Parts with an empty line between them; empty parts leave no gap. */
function separated(parts: readonly Lines[]): string[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? [...part] : ["", ...part]));
}

/** Blocks of the letter itself: its lists stand below the text of numbered paragraphs. */
function letterBlocks(all: readonly Block[], width: number): Lines[] {
  return all.map((block) =>
    block.type === "list" ? hanging(NUMBER_INDENT, (inner) => list(block, inner), width) : blockLines(block, width),
  );
}

function blocks(all: readonly Block[], width: number): Lines[] {
  return all.map((block) => blockLines(block, width));
}

function blockLines(block: Block, width: number): Lines {
  switch (block.type) {
    case "numbered": {
      const label = paragraphLabel(block.number);
      return hanging(`${label} `.padEnd(NUMBER_INDENT.length), (inner) => paragraph(block.children, inner), width);
    }
    case "paragraph":
      return block.role === "quote"
        ? hanging("    ", (inner) => paragraph(block.children, inner), width)
        : paragraph(block.children, width);
    case "heading": {
      const number = block.number === undefined ? "" : `${printableText(block.number).trim()} `;
      const lines = hanging(number, (inner) => paragraph(block.children, inner), width);
      return block.level === 1 ? underlined(lines, "-") : lines;
    }
    case "list":
      return list(block, width);
    case "table":
      return table(block, width);
    case "particulars":
      return [...captionLines(block, width), ...pairs(block.rows, width)];
    case "signature":
      return signature(block, width);
    case "picture":
      return separated(blocks(block.words, width));
  }
}

function list(block: List, width: number): Lines {
  const items = block.items.map((item, index) =>
    hanging(`${listLabel(block.style, index)} `.padEnd(4), (inner) => separated(blocks(item, inner)), width),
  );
  // Items of one line each stand close; where one is longer, all stand apart.
  return items.every((item) => item.length <= 1) ? items.flat() : separated(items);
}

function captionLines(block: Table | Particulars, width: number): Lines {
  return block.caption === undefined ? [] : [...paragraph(block.caption, width), ""];
}

function table(block: Table, width: number): Lines {
  const labels = block.header.map((cell) => plainText(cell).trim());
  const rows = block.rows.map((row) =>
    row.flatMap((cell, column) =>
      plainText(cell).trim() === "" ? [] : pair(labels[column] ?? "", cell, width - 2).map((line) => `  ${line}`),
    ),
  );
  return [...captionLines(block, width), ...separated(rows)];
}

function pairs(rows: Particulars["rows"], width: number): Lines {
  return rows.flatMap((row) => pair(printableText(row.label).trim(), row.value, width));
}

/** `label: value`, with the value's further lines below its first. A label that takes half the line stands alone. */
function pair(label: string, value: readonly Inline[], width: number): Lines {
  if (label === "") return paragraph(value, width);
  const lead = `${label}: `;
  if (displayWidth(lead) <= width / 2) {
    const lines = hanging(lead, (inner) => paragraph(value, inner), width);
    return lines.length > 0 ? lines : [lead];
  }
  return [...wrap(lead.trimEnd(), width), ...hanging("    ", (inner) => paragraph(value, inner), width)];
}

function signature(block: SignatureBlock, width: number): Lines {
  return separated([
    block.placeAndDate === undefined ? [] : paragraph(block.placeAndDate, width),
    ...block.spaces.map((label) => ["", "", SIGNING_LINE, ...wrap(label, width)]),
    block.lines.flatMap((line) => paragraph(line, width)),
  ]);
}

/** Lays text out in the room beside a label and puts the label before its first line. */
function hanging(label: string, lay: (width: number) => Lines, width: number): string[] {
  const indent = displayWidth(label);
  // Deep nesting must not squeeze the text to nothing.
  const lines = lay(Math.max(MINIMUM_WIDTH / 2, width - indent));
  if (lines.length === 0) return label.trim() === "" ? [] : [label];
  return lines.map((line, index) => (index === 0 ? label : line === "" ? "" : " ".repeat(indent)) + line);
}

function underlined(lines: Lines, mark: string): Lines {
  const length = Math.max(0, ...lines.map(displayWidth));
  return length === 0 ? lines : [...lines, mark.repeat(length)];
}

function paragraph(inlines: readonly Inline[], width: number): Lines {
  return plainText(inlines, "\n")
    .split("\n")
    .flatMap((line) => wrap(line, width));
}
