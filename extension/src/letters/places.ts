import { fromPointer, parseDraft, type Range, toPointer } from "@rogatory/core";
import type { DraftText } from "./letter.js";

/** Where parts of a draft stand, or would: the entry itself, or the nearest around it. */
export function placesOf({ text, name, paths }: DraftText & { readonly paths: readonly string[] }): readonly Range[] {
  const draft = parseDraft(text, { name });
  return paths.map((pointer) => {
    const path = fromPointer(pointer);
    return draft.rangeOf(draft.spanOf(path) ?? draft.nearestSpan(path));
  });
}

/** The innermost part at a position, as a JSON Pointer; empty for the whole draft. */
export function partAt({
  text,
  name,
  line,
  character,
}: DraftText & { readonly line: number; readonly character: number }): string {
  const draft = parseDraft(text, { name });
  return toPointer(draft.pathAt(draft.offsetAt({ line, character })));
}
