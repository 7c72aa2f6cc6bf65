import type { Layout } from "./layout.js";
import { type NewEntry, valueEntry, type Writing } from "./newEntry.js";
import type { SourceEntry } from "./tree.js";
import { behindDash, writeKey } from "./yamlWriter.js";

/** An entry as it stands in the text, ready to be put under another key, or as a list item (`key` undefined). */
export type MovedEntry = (key: string | undefined) => NewEntry;

/**
 * Takes an entry's text with its comments for a move, so that its layout, quotes and inner comments go with it.
 * `asWritten` false takes only the value, and all comments together: the way out where the text does not fit its new place.
 */
export function takeEntry(
  entry: SourceEntry,
  isInBraces: boolean,
  asWritten: boolean,
  layout: Layout,
  writing: Writing,
): MovedEntry {
  if (!asWritten || entry.span.start < (entry.keySpan?.start ?? 0))
    return takeValue(entry, isInBraces, layout, writing);
  return isInBraces ? takeFromBraces(entry, layout, writing) : takeFromBlock(entry, layout, writing);
}

/** The comments that go with an entry, with their signs, those inside it only where asked. */
function commentsOf(entry: SourceEntry, isInBraces: boolean, withInner: boolean, layout: Layout): string[] {
  const end = isInBraces ? endInBraces(entry, layout) : layout.ownEnd(entry);
  return layout
    .commentsWithin(layout.ownStart(entry.span.start), end)
    .filter(({ span }) => withInner || span.start < entry.span.start || span.start >= entry.span.end)
    .map(({ span }) => layout.text.slice(span.start, span.end));
}

function endInBraces(entry: SourceEntry, layout: Layout): number {
  const afterValue = layout.afterBlanks(entry.span.end);
  const afterComma = layout.text[afterValue] === "," ? afterValue + 1 : entry.span.end;
  return layout.beginsLine(entry.span.start) ? layout.afterTrailingComment(afterComma) : entry.span.end;
}

function takeValue(entry: SourceEntry, isInBraces: boolean, layout: Layout, writing: Writing): MovedEntry {
  const comments = commentsOf(entry, isInBraces, true, layout);
  return (key) => withComments(valueEntry(key, entry.node.value, undefined, writing), comments);
}

function withComments(entry: NewEntry, comments: readonly string[]): NewEntry {
  return {
    lines: (column) => [...comments.map((comment) => " ".repeat(column) + comment), ...entry.lines(column)],
    inBraces: entry.inBraces,
    comments,
  };
}

function takeFromBraces(entry: SourceEntry, layout: Layout, writing: Writing): MovedEntry {
  const { node } = entry;
  const comments = commentsOf(entry, true, false, layout);
  const valueLines = layout.text.slice(node.outerStart, node.span.end).split(/\r?\n/);
  const oldIndent = layout.indentation(entry.span.start).length;
  const valueAt = (indent: string) =>
    valueLines
      .map((line, index) =>
        index === 0 || line === "" ? line : shifted(line, indent.length - oldIndent, indent[0] ?? " "),
      )
      .join(layout.newline);
  const head = (key: string | undefined) => {
    if (key === undefined) return "";
    return `${writing.json ? JSON.stringify(key) : writeKey(key, writing.yaml, true)}: `;
  };
  return (key) =>
    withComments(
      {
        lines: (column) => {
          const prefix = key === undefined ? "- " : `${writeKey(key, writing.yaml)}: `;
          return [" ".repeat(column) + prefix + valueAt(" ".repeat(column))];
        },
        inBraces: (indent) => head(key) + valueAt(indent),
        comments: [],
      },
      comments,
    );
}

function takeFromBlock(entry: SourceEntry, layout: Layout, writing: Writing): MovedEntry {
  const { node } = entry;
  const column = layout.column(entry.span.start);
  const ownComments = layout
    .commentsWithin(layout.ownStart(entry.span.start), entry.span.start)
    .map(({ span }) => layout.text.slice(span.start, span.end));
  const [firstLine = "", ...rest] = layout.text.slice(entry.valueSlot, layout.ownEnd(entry)).split(/\r?\n/);
  const isCollection = node.style === "block";
  const nodeColumn = isCollection ? layout.column(node.span.start) : column;
  const isBehindDash = isCollection && node.span.start <= layout.lineEnd(entry.valueSlot);
  const hasProps = node.outerStart < node.span.start;
  const source = entry.keySpan && layout.text.slice(entry.keySpan.start, entry.keySpan.end);

  const blockLines = (key: string | undefined, at: number): string[] => {
    const indent = " ".repeat(at);
    const wasItem = entry.keySpan === undefined;
    const isItem = key === undefined;
    const head = indent + (isItem ? "-" : `${key === entry.key && source ? source : writeKey(key, writing.yaml)}:`);
    if (isItem === wasItem || !isCollection) return [head + firstLine, ...shiftedLines(rest, at - column)];
    if (!isItem) {
      const offset = node.kind === "list" ? writing.yaml.listOffset : writing.yaml.indent;
      const lines = shiftedLines(rest, at + offset - nodeColumn);
      if (!isBehindDash || hasProps) return [head + firstLine, ...lines];
      return [head, " ".repeat(at + offset) + firstLine.trimStart(), ...lines];
    }
    const lines = shiftedLines(rest, at + 2 - nodeColumn);
    return firstLine.trim() === "" ? behindDash(head, lines, at + 2) : [head + firstLine, ...lines];
  };

  const value = takeValue(entry, false, layout, writing);
  return (key) => ({
    lines: (at) => [...ownComments.map((comment) => " ".repeat(at) + comment), ...blockLines(key, at)],
    inBraces: (indent) => value(key).inBraces(indent),
    comments: value(key).comments,
  });
}

function shiftedLines(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === "" ? "" : shifted(line, by, " ")));
}

/** A line moved to the right, or to the left as far as it has blanks. */
function shifted(line: string, by: number, blank: string): string {
  if (by >= 0) return blank.repeat(by) + line;
  const blanks = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(-by, blanks));
}
