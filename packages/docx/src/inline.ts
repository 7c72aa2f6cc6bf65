import { gapLabel, type Inline, printableText } from "@rogatory/core";
import { InternalHyperlink, type ParagraphChild, TextRun } from "docx";
import { type Bookmark, type Bookmarks, marksLabel } from "./anchors.js";
import { splitByDirection } from "./direction.js";
import { field } from "./field.js";
import { STYLE } from "./styles.js";

/** What runs of text are printed with. */
export interface InlineContext {
  readonly direction: "ltr" | "rtl";
  readonly bookmarks: Bookmarks;
}

interface RunFormat {
  readonly bold?: true;
  readonly italics?: true;
  readonly style?: string;
}

/** Prints runs of text: emphasis, gaps, line breaks and live cross-references. */
export function inlineRuns(
  inlines: readonly Inline[],
  context: InlineContext,
  format: RunFormat = {},
): ParagraphChild[] {
  return inlines.flatMap((inline) => inlineRun(inline, context, format));
}

function inlineRun(inline: Inline, context: InlineContext, format: RunFormat): ParagraphChild[] {
  switch (inline.type) {
    case "text":
      return textRuns(inline.text, context.direction, format);
    case "strong":
      return inlineRuns(inline.children, context, { ...format, bold: true });
    case "emphasis":
      return inlineRuns(inline.children, context, { ...format, italics: true });
    case "reference":
      return crossReference(inline.anchor, inline.text, context, format);
    case "gap":
      return textRuns(gapLabel(inline.text), context.direction, { ...format, style: STYLE.gap });
    case "lineBreak":
      return [new TextRun({ break: 1 })];
  }
}

/** Text in one format, as one run for each writing direction in it. */
export function textRuns(text: string, direction: "ltr" | "rtl", format: RunFormat = {}): TextRun[] {
  return splitByDirection(printableText(text), direction).map(
    (part) => new TextRun({ ...format, text: part.text, ...(part.rightToLeft ? { rightToLeft: true } : {}) }),
  );
}

/**
 * A cross-reference. Where it shows the target's number, it is a REF field, so that Word can renumber it after an
 * edit. Anything else it shows would be overwritten by such an update, so it is a link; and plain text where the
 * letter has no such target.
 */
function crossReference(anchor: string, text: string, context: InlineContext, format: RunFormat): ParagraphChild[] {
  const runs = textRuns(text, context.direction, format);
  const target = context.bookmarks.target(anchor);
  if (target === undefined) return runs;
  const instruction = referenceInstruction(target, printableText(text).trim());
  return instruction === undefined
    ? [new InternalHyperlink({ anchor: target.name, children: runs })]
    : field(instruction, runs);
}

/** The instruction that makes Word print `shown` when it updates the field; undefined if there is none. */
function referenceInstruction(target: Bookmark, shown: string): string | undefined {
  if (shown === "") return undefined;
  if (marksLabel(target)) return target.label === shown ? ` REF ${target.name} \\h ` : undefined;
  // Word's \r prints a paragraph's number without the full stop that ends it.
  return target.label?.replace(/\.+$/, "") === shown ? ` REF ${target.name} \\r \\h ` : undefined;
}
