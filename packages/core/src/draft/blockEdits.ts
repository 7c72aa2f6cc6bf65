import { hasGaps, needsGapAbove, needsGapBelow } from "./gaps.js";
import type { KeyPlace } from "./keyPlace.js";
import type { Layout } from "./layout.js";
import type { NewEntry } from "./newEntry.js";
import type { Splice } from "./splices.js";
import type { SourceEntry, SourceNode } from "./tree.js";
import { type BlockForm, behindDash } from "./yamlWriter.js";

/**
 * The two stretches of text that a value in block style takes: the head on the line of its key or dash, and the tail,
 * whole lines below. Either may be empty. The tail begins before a line end and ends before one.
 */
interface ValuePlace {
  readonly headStart: number;
  readonly headEnd: number;
  readonly tailStart: number;
  readonly tailEnd: number;
  /** True where the head is on the line of the key or dash. */
  readonly onEntryLine: boolean;
}

function valuePlace(entry: SourceEntry, layout: Layout): ValuePlace {
  const { node, valueSlot } = entry;
  const lineEnd = layout.lineEnd(valueSlot);
  if (node.style === "empty")
    return { headStart: valueSlot, headEnd: valueSlot, tailStart: lineEnd, tailEnd: lineEnd, onEntryLine: true };
  const onEntryLine = node.outerStart <= lineEnd;
  if (node.style === "literal" || node.style === "folded") {
    const header = /^[|>][-+\d]*/.exec(layout.text.slice(node.span.start))?.[0].length ?? 0;
    const headEnd = node.span.start + header;
    const tailStart = layout.lineEnd(headEnd);
    return {
      headStart: node.outerStart,
      headEnd,
      tailStart,
      tailEnd: Math.max(tailStart, layout.nodeEnd(node)),
      onEntryLine,
    };
  }
  if (node.style !== "block") {
    const end = layout.lineEnd(node.span.end);
    return { headStart: node.outerStart, headEnd: node.span.end, tailStart: end, tailEnd: end, onEntryLine };
  }
  const end = Math.max(layout.ownEnd(entry), layout.nodeEnd(node));
  if (node.span.start <= lineEnd)
    return { headStart: node.outerStart, headEnd: end, tailStart: end, tailEnd: end, onEntryLine: true };
  if (node.outerStart >= node.span.start || !onEntryLine)
    return { headStart: valueSlot, headEnd: valueSlot, tailStart: lineEnd, tailEnd: end, onEntryLine: true };
  // An anchor or a tag on the line of the key: it goes with the value.
  const comment = layout.commentFrom(node.outerStart);
  const propsEnd = layout.beforeBlanks(Math.min(comment?.span.start ?? lineEnd, lineEnd));
  return { headStart: node.outerStart, headEnd: propsEnd, tailStart: lineEnd, tailEnd: end, onEntryLine: true };
}

/** Replaces the value of an entry of a block mapping or list; comments on the line of the key or dash stay. */
export function replaceBlockValue(entry: SourceEntry, form: BlockForm, layout: Layout): Splice[] {
  const place = valuePlace(entry, layout);
  const column = layout.column(entry.span.start);
  const isItem = entry.keySpan === undefined;
  const { headStart, headEnd, tailStart, tailEnd } = place;
  const space = headStart === entry.valueSlot ? " " : "";
  const tail = (lines: readonly string[]): Splice => ({
    start: tailStart,
    end: tailEnd,
    text: lines.map((line) => layout.newline + line).join(""),
  });
  if (form.kind === "inline") return [{ start: headStart, end: headEnd, text: space + form.text }, tail([])];
  if (form.kind === "text") {
    const { header, lines } = form.at(column);
    return [{ start: headStart, end: headEnd, text: space + header }, tail(lines)];
  }
  const hasComment = layout.afterTrailingComment(headEnd) > headEnd && headEnd !== tailEnd;
  const endsLine = layout.afterBlanks(headEnd) === layout.lineEnd(headEnd) || headEnd === tailEnd;
  if (isItem && place.onEntryLine && !hasComment && endsLine) {
    const inner = headStart === entry.valueSlot ? column + 2 : layout.column(headStart);
    const lines = behindDash("", form.lines(inner), inner).join(layout.newline);
    return [{ start: headStart, end: headEnd, text: space + lines.slice(1) }, tail([])];
  }
  const lines = form.lines(column + (isItem ? 2 : form.offset));
  if (place.onEntryLine) return [{ start: layout.beforeBlanks(headStart), end: headEnd, text: "" }, tail(lines)];
  // The old value stands on a line of its own, which goes unless a comment stands there too.
  const start = hasComment ? headStart : layout.beforeBlanks(headStart);
  const lineBreak = hasComment ? start : lineEndBefore(start, layout);
  return [{ start: lineBreak, end: headEnd, text: "" }, tail(lines)];
}

/** Puts a value where a key or dash has none in the way of a collection whose last entry goes: `key: []`. */
export function emptyCollection(entry: SourceEntry, kind: "map" | "list", layout: Layout): Splice {
  const place = valuePlace(entry, layout);
  const text = ` ${kind === "map" ? "{}" : "[]"}`;
  return { start: entry.valueSlot, end: place.headStart === entry.valueSlot ? entry.valueSlot : place.headEnd, text };
}

/**
 * Adds an entry to a block mapping or list that has entries, before position `index` or at the end. `isApart` puts a
 * blank line between it and its neighbour.
 */
export function addToBlock(
  node: SourceNode,
  index: number,
  added: NewEntry,
  layout: Layout,
  isApart = hasGaps(node.entries, layout),
): Splice[] {
  const { entries } = node;
  const first = entries[0];
  if (!first) return [];
  const column = layout.column(first.span.start);
  const gap = isApart ? layout.newline : "";
  const lines = added.lines(column);
  const next = entries[index];
  if (!next) {
    const last = entries.at(-1) ?? first;
    const at = layout.ownEnd(last);
    // Below a `|+` block the blank line is there already, as part of the text.
    const gapHere = endsInKeepBlock(last.node, layout) ? "" : gap;
    return [{ start: at, end: at, text: gapHere + lines.map((line) => layout.newline + line).join("") }];
  }
  const start = layout.ownStart(next.span.start);
  if (layout.beginsLine(next.span.start))
    return [{ start, end: start, text: lines.map((line) => line + layout.newline).join("") + gap }];
  // The first item of a list inside a list: it stands on the line of the outer dash.
  const text = lines.join(layout.newline).slice(column);
  return [{ start, end: start, text: text + layout.newline + " ".repeat(column) }];
}

/** Adds a key to a block mapping that has entries, at the place that its order gives it. */
export function addKeyToBlock(node: SourceNode, place: KeyPlace, added: NewEntry, layout: Layout): Splice[] {
  const { entries } = node;
  const first = entries[0];
  const previous = entries[place.index - 1];
  if (!first || place.index >= entries.length) return addToBlock(node, place.index, added, layout);
  const lines = added.lines(layout.column(first.span.start));
  const isOneLine = lines.filter((line) => !line.trimStart().startsWith("#")).length === 1;
  if (!place.isBelow || !previous)
    return addToBlock(node, place.index, added, layout, needsGapAbove(entries, place.index, isOneLine, layout));
  const isApart = !endsInKeepBlock(previous.node, layout) && needsGapBelow(entries, place.index, isOneLine, layout);
  const at = layout.ownEnd(previous);
  const text = lines.map((line) => layout.newline + line).join("");
  return [{ start: at, end: at, text: (isApart ? layout.newline : "") + text }];
}

/** Removes an entry of a block mapping or list that has others, with its own comments. */
export function removeFromBlock(node: SourceNode, entry: SourceEntry, layout: Layout): Splice[] {
  const end = layout.ownEnd(entry);
  if (!layout.beginsLine(entry.span.start)) {
    // The first entry behind a dash: what follows it takes its place there.
    const next = /\S/.exec(layout.text.slice(end))?.index ?? 0;
    return [{ start: entry.span.start, end: end + next, text: "" }];
  }
  const previous = node.entries[node.entries.indexOf(entry) - 1];
  const lines = linesOf(layout.ownStart(entry.span.start), end, previous, layout);
  // The next entry becomes the first: it needs no blank line above.
  return [previous || layout.text.length === lines.end ? lines : { ...lines, end: blanksBelow(end, layout) }];
}

/**
 * Removes whole lines. Where blank lines stand both above and below, those above go too, so that the gap does not grow;
 * where the text has no final line end, it has none afterwards, unless it is part of a `|+` block above.
 */
export function linesOf(start: number, end: number, previous: SourceEntry | undefined, layout: Layout): Splice {
  const isBelowKeepBlock = previous !== undefined && endsInKeepBlock(previous.node, layout);
  const next = isBelowKeepBlock ? blanksBelow(end, layout) : layout.nextLine(end);
  const endsText = next === layout.text.length;
  const textBefore = previous ? previous.node.fullEnd : 0;
  const blanks = layout.blankLinesBefore(start);
  const from = blanks >= textBefore && (endsText || layout.isGapAt(next)) ? blanks : start;
  if (endsText && !layout.text.endsWith("\n") && !isBelowKeepBlock)
    return { start: lineEndBefore(from, layout), end: next, text: "" };
  return { start: from, end: next, text: "" };
}

/** True where the last thing in a node is a `|+` block: blank lines that come to stand below it become part of it. */
function endsInKeepBlock(node: SourceNode, layout: Layout): boolean {
  const last = node.style === "block" ? node.entries.at(-1) : undefined;
  if (last) return endsInKeepBlock(last.node, layout);
  return /^[|>]\d?\+/.test(layout.text.slice(node.span.start, node.span.start + 3));
}

/** The beginning of the first line below that is not blank. */
function blanksBelow(offset: number, layout: Layout): number {
  let next = layout.nextLine(offset);
  while (next < layout.text.length && layout.isBlank(next, layout.lineEnd(next))) next = layout.nextLine(next);
  return next;
}

/** The end of the line before the beginning of a line, before its line end. */
function lineEndBefore(lineStart: number, layout: Layout): number {
  const at = layout.lineStart(lineStart);
  if (layout.text[at - 1] !== "\n") return at;
  return layout.text[at - 2] === "\r" ? at - 2 : at - 1;
}
