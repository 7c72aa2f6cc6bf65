import type { Block, Inline, Letter, List, Particulars, SignatureBlock, Table } from "../types.js";
import { gapLabel, listLabel, paragraphLabel, printableText } from "./conventions.js";

/** Ends a line without ending the paragraph. */
const HARD_BREAK = "\\\n";

/** Two lists of the same kind in a row would become one; a comment between them is what CommonMark proposes. */
const LIST_SEPARATOR = "<!-- -->";

/**
 * Prints a letter as CommonMark with GFM tables. Every text is escaped, so that nothing an author wrote can become
 * markup. Numbers and labels are printed as text and not as Markdown lists, which would count on their own.
 */
export function renderMarkdown(letter: Letter): string {
  const running = [letter.watermark, letter.header.confidentiality, letter.header.reference].filter(
    (text) => text !== undefined,
  );
  const parts = [
    running.map((text) => `**${escapeLine(text)}**`).join(" · "),
    markdownLines(letter.letterhead, true),
    markdownLines(letter.addressee, false),
    markdownPairs(letter.particulars),
    heading(1, undefined, letter.heading),
    markdownBlocks(letter.opening),
    ...letter.sections.flatMap((section) => [markdownBlock(section.heading), markdownBlocks(section.blocks)]),
    markdownBlocks(letter.closing),
    ...(letter.schedules ?? []).flatMap(({ heading: title, blocks }) => [markdownBlock(title), markdownBlocks(blocks)]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function markdownBlocks(blocks: readonly Block[]): string {
  let printed = "";
  let previous: Block | undefined;
  for (const block of blocks) {
    const text = markdownBlock(block);
    if (text === "") continue;
    if (previous !== undefined) {
      printed += endsInList(previous) && endsInList(block) ? `\n\n${LIST_SEPARATOR}\n\n` : "\n\n";
    }
    printed += text;
    previous = block;
  }
  return printed;
}

/** Particulars are printed as a list, too. */
function endsInList(block: Block): boolean {
  return block.type === "list" || block.type === "particulars";
}

function markdownBlock(block: Block): string {
  switch (block.type) {
    case "numbered":
      return joined(escapeLine(paragraphLabel(block.number)), markdownInlines(block.children));
    case "paragraph": {
      const text = markdownInlines(block.children);
      return block.role === "quote" ? prefixed("> ", "> ", text) : text;
    }
    case "heading":
      return heading(block.level + 1, block.number, block.children);
    case "list":
      return list(block);
    case "table":
      return table(block);
    case "particulars":
      return [caption(block), markdownPairs(block.rows)].filter((part) => part !== "").join("\n\n");
    case "signature":
      return signature(block);
    case "picture":
      return markdownBlocks(block.words);
  }
}

function heading(level: number, number: string | undefined, children: readonly Inline[]): string {
  // A heading is one line in Markdown.
  const text = markdownInlines(children).replaceAll(HARD_BREAK, " ");
  const line = joined(number === undefined ? "" : escapeLine(number), text);
  return line === "" ? "" : `${"#".repeat(level)} ${line}`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function list(block: List): string {
  return block.items
    .map((item, index) => {
      // Markdown has no lists with letters: the label stands as text behind a bullet.
      const label = block.style === "letter" ? escapeLine(listLabel("letter", index)) : "";
      const marker = block.style === "number" ? `${listLabel("number", index)} ` : "- ";
      const first = item[0];
      const leads = first?.type === "paragraph" || first?.type === "numbered" || label === "";
      const text = [label, markdownBlocks(item)].filter((part) => part !== "").join(leads ? " " : "\n\n");
      return prefixed(marker, " ".repeat(marker.length), text);
    })
    .join("\n");
}

/** Puts `first` before the first line of `text` and `rest` before the others; empty lines stay free of blanks. */
function prefixed(first: string, rest: string, text: string): string {
  return text
    .split("\n")
    .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
    .join("\n");
}

function caption(block: Table | Particulars): string {
  if (block.caption === undefined) return "";
  return emphasised("**", markdownInlines(block.caption.flatMap(withoutStrong)), "", "");
}

/** What a run in bold holds, for a line that is in bold anyway. */
const withoutStrong = (inline: Inline): readonly Inline[] => (inline.type === "strong" ? inline.children : [inline]);

function table(block: Table): string {
  const rule = `| ${block.header.map(() => "---").join(" | ")} |`;
  const grid = [tableRow(block.header), rule, ...block.rows.map(tableRow)].join("\n");
  return [caption(block), grid].filter((part) => part !== "").join("\n\n");
}

function tableRow(cells: readonly (readonly Inline[])[]): string {
  return `| ${cells.map((cell) => markdownInlines(cell).replaceAll(HARD_BREAK, "<br>")).join(" | ")} |`;
}

function markdownPairs(rows: Particulars["rows"]): string {
  return rows
    .map((row) => {
      const label = emphasised("**", escapeLine(row.label).trim(), "", "");
      return prefixed("- ", "  ", joined(label === "" ? "" : `${label}:`, markdownInlines(row.value)));
    })
    .join("\n");
}

function signature(block: SignatureBlock): string {
  const parts = [
    block.placeAndDate === undefined ? "" : markdownInlines(block.placeAndDate),
    ...block.spaces.map((label) => `${"\\_".repeat(24)}${HARD_BREAK}${escapeLine(label)}`),
    markdownLines(block.lines, true),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function markdownLines(lines: readonly (readonly Inline[])[], firstStrong: boolean): string {
  return lines
    .map((line, index) => {
      const text = markdownInlines(line);
      return firstStrong && index === 0 ? emphasised("**", text, "", "") : text;
    })
    .filter((text) => text !== "")
    .join(HARD_BREAK);
}

/** Runs as Markdown that begins a line. */
function markdownInlines(inlines: readonly Inline[]): string {
  const lines = splitAtBreaks(inlines).map((line) => guardLineStart(runs(line, "", "").trim()));
  return lines.filter((line) => line !== "").join(HARD_BREAK);
}

/** Line breaks inside emphasis are taken out of it, so that a line is always a run of its own. */
function splitAtBreaks(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === "lineBreak") {
      lines.push([]);
    } else if (inline.type === "strong" || inline.type === "emphasis") {
      const [first, ...rest] = splitAtBreaks(inline.children);
      lines.at(-1)?.push({ type: inline.type, children: first ?? [] });
      for (const children of rest) lines.push([{ type: inline.type, children }]);
    } else {
      lines.at(-1)?.push(inline);
    }
  }
  return lines;
}

/** One line's runs; `before` and `after` are the characters around it, which decide where emphasis can begin and end. */
function runs(inlines: readonly Inline[], before: string, after: string): string {
  const printed: string[] = [];
  let preceding = before;
  for (const [index, inline] of inlines.entries()) {
    const next = inlines[index + 1];
    const text = run(inline, preceding, next === undefined ? after : firstCharacter(next));
    printed.push(text);
    preceding = text.at(-1) ?? preceding;
  }
  return printed.join("");
}

function run(inline: Inline, before: string, after: string): string {
  switch (inline.type) {
    case "text":
    case "reference":
      return escapeText(printableText(inline.text));
    case "gap":
      return emphasised("**", escapeText(gapLabel(inline.text)), before, after);
    case "strong":
      return emphasised("**", runs(inline.children, "*", "*"), before, after);
    case "emphasis":
      return emphasised("*", runs(inline.children, "*", "*"), before, after);
    case "lineBreak":
      return "";
  }
}

/** The character a run begins with, for what stands before it; empty where none is printed. */
function firstCharacter(inline: Inline): string {
  switch (inline.type) {
    case "text":
    case "reference":
      return escapeText(printableText(inline.text))[0] ?? "";
    case "lineBreak":
      return "";
    case "strong":
    case "emphasis":
    case "gap":
      return "*";
  }
}

/**
 * Puts emphasis marks around a text where CommonMark would read them as such; where it would not (a mark between a
 * letter and a bracket, say), the text goes without, rather than with stray asterisks.
 */
function emphasised(mark: string, text: string, before: string, after: string): string {
  const inner = text.trim();
  if (inner === "") return text;
  const start = text.slice(0, text.indexOf(inner));
  const end = text.slice(start.length + inner.length);
  const opens = flanks(start === "" ? before : " ", inner[0] ?? "");
  const closes = flanks(end === "" ? after : " ", inner.at(-1) ?? "");
  return opens && closes ? `${start}${mark}${inner}${mark}${end}` : text;
}

/** Whether a mark may stand between a character outside and one inside of the emphasis. */
function flanks(outside: string, inside: string): boolean {
  const punctuation = /[\p{P}\p{S}]/u;
  if (outside === "*") return false;
  return !punctuation.test(inside) || outside === "" || /\s/.test(outside) || punctuation.test(outside);
}

/** A text that begins a line. */
function escapeLine(text: string): string {
  return guardLineStart(escapeText(printableText(text)).trim());
}

/** Escapes what is markup anywhere in a line, and what GFM turns into links by itself. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~$#^]/g, "\\$&")
    .replaceAll("://", "\\://")
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`);
}

/** Escapes what is markup only at the beginning of a line: bullets, numbers, underlines of headings, table rules. */
function guardLineStart(line: string): string {
  return line.replace(/^[-+=:]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
