import type { ReadDraft } from "./draft.js";
import type { JsonLayout } from "./jsonWriter.js";
import { Layout } from "./layout.js";
import type { SourceNode } from "./tree.js";

/** One level of indentation in a JSON draft that has no habit yet. */
export const defaultJsonUnit = "  ";

/** How a JSON draft is laid out: the indentation of its first key, or all on one line. */
export function jsonLayoutOf(draft: ReadDraft): JsonLayout {
  const layout = new Layout(draft, draft.newline);
  const { root } = draft.tree;
  const first = root?.entries[0];
  if (!root || !first) return { unit: defaultJsonUnit, newline: draft.newline };
  if (isOnOneLine(root, draft.text)) return { unit: undefined, newline: draft.newline };
  const unit = layout.beginsLine(first.span.start) ? layout.indentation(first.span.start) : "";
  return { unit: unit === "" ? defaultJsonUnit : unit, newline: draft.newline };
}

/** True for a collection whose braces stand on the same line. */
export function isOnOneLine(node: SourceNode, text: string): boolean {
  return !text.slice(node.span.start, node.span.end).includes("\n");
}
