import type { ReadDraft } from "./draft.js";
import { Layout } from "./layout.js";
import type { SourceNode } from "./tree.js";
import type { QuotePreference } from "./yamlScalar.js";

/** How a YAML draft is laid out, so that what is added looks like its neighbours. */
export interface YamlStyle {
  /** Blanks by which a nested mapping is indented. */
  readonly indent: number;
  /** Blanks by which the dashes of a list are indented under its key. */
  readonly listOffset: number;
  readonly quotes: QuotePreference;
  /** False where text of several lines must be quoted on one line because a block is not safe in its place. */
  readonly blockText: boolean;
  /** False where text that ends in empty lines must be quoted: a `|+` block would take blank lines below it for its own. */
  readonly keepBlocks: boolean;
}

/** How a draft is written that has no habits yet. */
export const defaultYamlStyle: YamlStyle = {
  indent: 2,
  listOffset: 2,
  quotes: "double",
  blockText: true,
  keepBlocks: true,
};

/** Finds the habits of a draft: the first indented mapping and list, and the quotes used most. */
export function yamlStyleOf(draft: ReadDraft): YamlStyle {
  const found: { indent?: number; listOffset?: number } = {};
  let single = 0;
  let double = 0;
  const layout = new Layout(draft, draft.newline);
  const look = (node: SourceNode) => {
    if (node.style === "single") single++;
    else if (node.style === "double") double++;
    for (const entry of node.entries) {
      const first = entry.node.entries[0];
      if (first && node.kind === "map" && node.style === "block" && entry.node.style === "block") {
        const offset = layout.column(first.span.start) - layout.column(entry.span.start);
        if (entry.node.kind === "list") found.listOffset ??= offset;
        else if (offset > 0) found.indent ??= offset;
      }
      look(entry.node);
    }
  };
  if (draft.tree.root) look(draft.tree.root);
  const indent = Math.min(found.indent ?? (found.listOffset || defaultYamlStyle.indent), 9);
  const listOffset = Math.max(0, found.listOffset ?? indent);
  return { indent, listOffset, quotes: single > double ? "single" : "double", blockText: true, keepBlocks: true };
}
