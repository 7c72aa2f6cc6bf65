import { type Path, type Span, valueAt } from "@rogatory/core";
import { sentences } from "@rogatory/core/editor";
import { type Position, SelectionRange } from "vscode-languageserver-types";
import { occurrenceAt } from "../navigation/occurrences.js";
import { scalarOffsets, spanInText } from "../navigation/scalarOffsets.js";
import type { OpenDraft } from "../openDraft.js";

/** For each position what "expand selection" takes next: word, reference, sentence, value, entry, what holds it, the draft. */
export function getSelectionRanges(open: OpenDraft, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => selectionAt(open, open.offsetAt(position)));
}

function selectionAt(open: OpenDraft, offset: number): SelectionRange {
  const { draft } = open;
  const path = draft.pathAt(offset);
  const spans: Span[] = [
    wordAt(open.text, offset),
    ...referenceSpans(open, offset),
    ...sentenceSpans(open, path, offset),
  ];
  for (let depth = path.length; depth > 0; depth--) {
    const inner = path.slice(0, depth);
    for (const part of ["key", "value", "entry"] as const) {
      const span = draft.spanOf(inner, part);
      if (span) spans.push(span);
    }
  }
  spans.push({ start: 0, end: open.text.length });
  let result: SelectionRange | undefined;
  for (const span of growing(spans, offset).toReversed()) result = SelectionRange.create(draft.rangeOf(span), result);
  return result as SelectionRange;
}

/** The spans that hold the offset, each larger than the one before it and holding it whole. */
function growing(spans: readonly Span[], offset: number): Span[] {
  const kept: Span[] = [];
  const sorted = spans
    .filter(({ start, end }) => start <= offset && offset <= end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || (span.start <= last.start && span.end >= last.end && span.end - span.start > last.end - last.start))
      kept.push(span);
  }
  return kept;
}

function wordAt(text: string, offset: number): Span {
  const isWord = (at: number) => /[\p{L}\p{M}\p{N}_]/u.test(text[at] ?? "") || /[\ud800-\udfff]/.test(text[at] ?? "");
  let start = offset;
  let end = offset;
  while (start > 0 && isWord(start - 1)) start--;
  while (end < text.length && isWord(end)) end++;
  return { start, end };
}

function referenceSpans(open: OpenDraft, offset: number): Span[] {
  const occurrence = occurrenceAt(open, offset);
  return occurrence ? [occurrence.span, occurrence.whole] : [];
}

function sentenceSpans({ draft }: OpenDraft, path: Path, offset: number): Span[] {
  const value = valueAt(draft.value, path);
  if (typeof value !== "string" || !/\s/.test(value)) return [];
  if (scalarOffsets(draft, path) === undefined) return [];
  return sentences(value).flatMap(({ start, end }) => {
    const trimmed = start + (value.slice(start, end).trimEnd().length || 0);
    const span = spanInText(draft, path, { start, end: trimmed });
    return span && span.start <= offset && offset <= span.end ? [span] : [];
  });
}
