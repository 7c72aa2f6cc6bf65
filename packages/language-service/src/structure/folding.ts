import type { Path } from "@rogatory/core";
import { FoldingRange, FoldingRangeKind } from "vscode-languageserver-types";
import type { OpenDraft } from "../openDraft.js";

/** Sections, list items and long texts that take more than one line, and comments of several lines. */
export function getFoldingRanges(open: OpenDraft): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  visit(open, open.draft.value, [], ranges);
  ranges.push(...commentRanges(open));
  const seen = new Set<string>();
  return ranges.filter(({ startLine, endLine }) => {
    const lines = `${startLine}-${endLine}`;
    return !seen.has(lines) && seen.add(lines);
  });
}

function visit(open: OpenDraft, value: unknown, path: Path, ranges: FoldingRange[]): void {
  if (path.length > 0) {
    const span = open.draft.spanOf(path, "entry");
    const range = span && open.draft.rangeOf(span);
    if (range && range.end.line > range.start.line)
      ranges.push(FoldingRange.create(range.start.line, lastLine(open, range.end.line, range.end.character)));
  }
  if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(open, item, [...path, index], ranges);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) visit(open, inner, [...path, key], ranges);
}

/** In JSON the closing bracket stays in sight. */
function lastLine({ draft }: OpenDraft, line: number, character: number): number {
  const before = draft.text[draft.offsetAt({ line, character }) - 1];
  return draft.format === "json" && (before === "}" || before === "]") ? line - 1 : line;
}

function commentRanges({ draft }: OpenDraft): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let first: number | undefined;
  let last = -2;
  const close = () => {
    if (first !== undefined && last > first)
      ranges.push(FoldingRange.create(first, last, undefined, undefined, FoldingRangeKind.Comment));
  };
  for (const { ownLine, span } of draft.comments) {
    if (!ownLine) continue;
    const { start, end } = draft.rangeOf(span);
    if (start.line !== last + 1) {
      close();
      first = start.line;
    }
    last = end.line;
  }
  close();
  return ranges;
}
