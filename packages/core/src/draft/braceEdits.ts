import { hasGaps, needsGapAbove, needsGapBelow } from "./gaps.js";
import type { KeyPlace } from "./keyPlace.js";
import type { Layout } from "./layout.js";
import type { NewEntry } from "./newEntry.js";
import type { Splice } from "./splices.js";
import type { SourceEntry, SourceNode } from "./tree.js";

/** How a collection in braces or brackets gets its first entry: on one line, or on a line of its own. */
export interface BraceLayout {
  /** One level of indentation for entries on their own lines; undefined keeps a collection that is empty on one line. */
  readonly unit: string | undefined;
  /** Blanks inside braces on one line, as in `{ a: 1 }`. */
  readonly padding: string;
}

/** Adds an entry to a collection in braces or brackets, before position `index` or at the end. */
export function addToBraces(
  node: SourceNode,
  index: number,
  added: NewEntry,
  layout: Layout,
  empty: BraceLayout,
): Splice[] {
  const next = node.entries[index];
  if (next) return addBefore(node, next, added, layout);
  const last = node.entries.at(-1);
  return last ? addAfter(node, last, added, layout) : addFirst(node, added, layout, empty);
}

/** Adds a key to a mapping in braces that has entries, at the place that its order gives it. */
export function addKeyToBraces(
  node: SourceNode,
  place: KeyPlace,
  added: NewEntry,
  layout: Layout,
  empty: BraceLayout,
): Splice[] {
  const { entries } = node;
  const previous = entries[place.index - 1];
  const next = entries[place.index];
  if (!next || !layout.beginsLine(next.span.start)) return addToBraces(node, place.index, added, layout, empty);
  const indent = layout.indentation(next.span.start);
  const body = added.inBraces(indent);
  const isOneLine = !body.includes("\n");
  if (!place.isBelow || !previous)
    return addBefore(node, next, added, layout, needsGapAbove(entries, place.index, isOneLine, layout));
  const comma = commaAfter(previous.span.end, layout);
  if (comma === undefined) return addBefore(node, next, added, layout);
  const at = layout.afterTrailingComment(comma + 1);
  const gap = needsGapBelow(entries, place.index, isOneLine, layout) ? layout.newline : "";
  const lines = [...added.comments, body].map((line) => layout.newline + indent + line).join("");
  return [{ start: at, end: at, text: `${gap}${lines},` }];
}

function addFirst(node: SourceNode, added: NewEntry, layout: Layout, empty: BraceLayout): Splice[] {
  const open = node.span.start + 1;
  const close = node.span.end - 1;
  const outer = layout.indentation(node.span.start);
  const comments = layout.commentsWithin(open, close);
  const lastComment = comments.at(-1);
  if (empty.unit === undefined && !lastComment) {
    const padding = node.kind === "map" ? empty.padding : "";
    return [
      ...commentsAbove(node, added, layout),
      { start: open, end: close, text: padding + added.inBraces(outer) + padding },
    ];
  }
  const indent = outer + (empty.unit ?? "  ");
  const lines = [...added.comments, added.inBraces(indent)].map((line) => layout.newline + indent + line).join("");
  return [{ start: lastComment?.span.end ?? open, end: close, text: `${lines}${layout.newline}${outer}` }];
}

function addAfter(node: SourceNode, last: SourceEntry, added: NewEntry, layout: Layout): Splice[] {
  const end = last.span.end;
  const comma = commaAfter(end, layout);
  const isLong = layout.beginsLine(last.span.start) && hasOwnLines(node, layout);
  if (!isLong) {
    const separator = node.entries.length > 1 || comma !== undefined ? gapBefore(last, layout) : defaultGap(node);
    const text = `,${separator}${added.inBraces(layout.indentation(last.span.start))}`;
    return [...commentsAbove(node, added, layout), { start: end, end, text }];
  }
  const indent = layout.indentation(last.span.start);
  const gap = hasGaps(node.entries, layout) ? layout.newline : "";
  const lines =
    gap + [...added.comments, added.inBraces(indent)].map((line) => layout.newline + indent + line).join("");
  const afterComma = comma === undefined ? end : comma + 1;
  const at = layout.afterTrailingComment(afterComma);
  if (comma !== undefined) return [{ start: at, end: at, text: `${lines},` }];
  if (at === end) return [{ start: end, end, text: `,${lines}` }];
  return [
    { start: end, end, text: "," },
    { start: at, end: at, text: lines },
  ];
}

function addBefore(node: SourceNode, next: SourceEntry, added: NewEntry, layout: Layout, isApart = false): Splice[] {
  const indent = layout.indentation(next.span.start);
  const start = layout.ownStart(next.span.start);
  const hasComments = start < layout.lineStart(next.span.start);
  if (layout.beginsLine(next.span.start) && (hasComments || hasOwnLines(node, layout))) {
    const comments = added.comments.map((comment) => indent + comment + layout.newline).join("");
    const gap = isApart ? layout.newline : "";
    return [{ start, end: start, text: `${comments}${indent}${added.inBraces(indent)},${layout.newline}${gap}` }];
  }
  const separator = node.entries.length > 1 ? gapBefore(node.entries[1] ?? next, layout) : defaultGap(node);
  const text = `${added.inBraces(indent)},${separator}`;
  return [...commentsAbove(node, added, layout), { start: next.span.start, end: next.span.start, text }];
}

/** On one line there is no room for comments: they go on lines of their own above the collection. */
export function commentsAbove(node: SourceNode, added: NewEntry, layout: Layout): Splice[] {
  if (added.comments.length === 0) return [];
  const start = layout.lineStart(node.span.start);
  const indent = layout.indentation(start);
  return [{ start, end: start, text: added.comments.map((comment) => indent + comment + layout.newline).join("") }];
}

/** True where the entries stand on lines of their own rather than behind the opening brace. */
function hasOwnLines(node: SourceNode, layout: Layout): boolean {
  const first = node.entries[0];
  return first !== undefined && layout.lineStart(first.span.start) > node.span.start;
}

/** The blanks between the comma and an entry, as its neighbours have them. */
function gapBefore(entry: SourceEntry, layout: Layout): string {
  const start = layout.beforeBlanks(entry.span.start);
  return layout.text[start - 1] === "," ? layout.text.slice(start, entry.span.start) : " ";
}

/** No blank after the comma where the file has none after its colons either, as in `{"a":1}`. */
function defaultGap(node: SourceNode): string {
  const [first] = node.entries;
  return first?.keySpan && first.valueSlot === first.node.span.start ? "" : " ";
}

/** Where the comma after an entry stands, past comments and line ends. */
function commaAfter(offset: number, layout: Layout): number | undefined {
  let at = offset;
  for (;;) {
    while (/\s/.test(layout.text[at] ?? "")) at++;
    const comment = layout.commentFrom(at);
    if (comment?.span.start !== at) break;
    at = comment.span.end;
  }
  return layout.text[at] === "," ? at : undefined;
}

/** Removes an entry of a collection in braces or brackets, with its own comments and the comma it needs no more. */
export function removeFromBraces(node: SourceNode, entry: SourceEntry, layout: Layout): Splice[] {
  const index = node.entries.indexOf(entry);
  const previous = node.entries[index - 1];
  const next = node.entries[index + 1];
  const comma = commaAfter(entry.span.end, layout);
  const afterComma = comma === undefined ? entry.span.end : comma + 1;
  const end = layout.afterTrailingComment(afterComma);
  const fillsLines = layout.beginsLine(entry.span.start) && layout.afterBlanks(end) === layout.lineEnd(end);
  const previousComma = previous && comma === undefined ? commaAfter(previous.span.end, layout) : undefined;
  const start = layout.ownStart(entry.span.start);
  if (!previous && !next) return removeOnly(node, fillsLines ? start : entry.span.start, end, layout);
  if (fillsLines) {
    const lines = { start, end: layout.nextLine(end), text: "" };
    if (previousComma === undefined) return [lines];
    return [{ start: previousComma, end: previousComma + 1, text: "" }, lines];
  }
  if (next) {
    const stop = layout.commentsWithin(afterComma, next.span.start)[0]?.span.start ?? next.span.start;
    return [{ start: entry.span.start, end: stop, text: "" }];
  }
  // The last entry of several: with its own comma, or else with the comma before it.
  const own = { start: layout.beforeBlanks(entry.span.start), end: afterComma, text: "" };
  if (previousComma === undefined) return [own];
  if (layout.commentsWithin(previousComma, entry.span.start).length === 0) return [{ ...own, start: previousComma }];
  return [{ start: previousComma, end: previousComma + 1, text: "" }, own];
}

/** Where nothing but blanks is left, the braces close up; other comments stay. */
function removeOnly(node: SourceNode, start: number, end: number, layout: Layout): Splice[] {
  const open = node.span.start + 1;
  const close = node.span.end - 1;
  const others = [...layout.commentsWithin(open, start), ...layout.commentsWithin(end, close)];
  if (others.length > 0)
    return [{ start, end: layout.isBlank(end, layout.lineEnd(end)) ? layout.nextLine(end) : end, text: "" }];
  return [{ start: open, end: close, text: "" }];
}
