import type { Layout } from "./layout.js";
import type { SourceEntry } from "./tree.js";

/** True where blank lines stand above an entry that begins its line, or above its own comments. */
export function hasGapAbove(entry: SourceEntry, layout: Layout): boolean {
  if (!layout.beginsLine(entry.span.start)) return false;
  const start = layout.ownStart(entry.span.start);
  return layout.blankLinesBefore(start) < start;
}

/** True where the last two entries have a blank line between them: a new one gets one too. */
export function hasGaps(entries: readonly SourceEntry[], layout: Layout): boolean {
  const last = entries.at(-1);
  return last !== undefined && entries.length > 1 && hasGapAbove(last, layout);
}

/**
 * True where a key that goes directly below the entry before `index` needs a blank line between them. Entries of one line
 * that stand together, such as `kind` and `reference`, take one more of their like; sections stand apart from all.
 */
export function needsGapBelow(
  entries: readonly SourceEntry[],
  index: number,
  isOneLine: boolean,
  layout: Layout,
): boolean {
  const [before, previous, next] = [entries[index - 2], entries[index - 1], entries[index]];
  if (!previous || !next || !hasGapAbove(next, layout)) return false;
  const isPreviousOneLine = fitsLine(previous, layout);
  if (before) return hasGapAbove(previous, layout) || (isPreviousOneLine && !isOneLine);
  return !isOneLine || !isPreviousOneLine || fitsLine(next, layout);
}

/** As {@link needsGapBelow}, for a key that goes directly above the entry at `index`. */
export function needsGapAbove(
  entries: readonly SourceEntry[],
  index: number,
  isOneLine: boolean,
  layout: Layout,
): boolean {
  const [previous, next, after] = [entries[index - 1], entries[index], entries[index + 1]];
  if (!next || (previous && !hasGapAbove(next, layout))) return false;
  if (!after) return previous !== undefined;
  const isNextOneLine = fitsLine(next, layout);
  if (!hasGapAbove(after, layout)) return previous !== undefined && isNextOneLine !== isOneLine;
  return previous !== undefined || !isOneLine || !isNextOneLine || fitsLine(after, layout);
}

function fitsLine({ span }: SourceEntry, layout: Layout): boolean {
  return layout.lineStart(span.start) === layout.lineStart(span.end);
}
