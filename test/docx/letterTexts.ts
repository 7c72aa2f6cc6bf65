import { gapLabel, printableText } from "../../packages/core/src/letter/render/conventions.js";
import type { Block, Inline, Letter } from "../../packages/core/src/letter/types.js";

/** Every text that the body of a printed letter must hold, without numbers, which a word processor counts by itself. */
export function bodyTexts(letter: Letter): string[] {
  return [
    ...letter.letterhead.flatMap(runTexts),
    ...letter.addressee.flatMap(runTexts),
    ...letter.particulars.flatMap((row) => [row.label, ...runTexts(row.value)]),
    ...runTexts(letter.heading),
    ...letter.opening.flatMap(blockTexts),
    ...letter.sections.flatMap((section) => [section.heading, ...section.blocks].flatMap(blockTexts)),
    ...letter.closing.flatMap(blockTexts),
    ...(letter.schedules ?? []).flatMap(({ heading, blocks }) => [heading, ...blocks].flatMap(blockTexts)),
  ].map((text) => printableText(text));
}

function blockTexts(block: Block): string[] {
  switch (block.type) {
    case "numbered":
    case "paragraph":
    case "heading":
      return runTexts(block.children);
    case "list":
      return block.items.flatMap((item) => item.flatMap(blockTexts));
    case "table":
      return [
        ...runTexts(block.caption ?? []),
        ...[block.header, ...block.rows].flatMap((row) => row.flatMap(runTexts)),
      ];
    case "particulars":
      return [...runTexts(block.caption ?? []), ...block.rows.flatMap((row) => [row.label, ...runTexts(row.value)])];
    case "picture":
      return block.words.flatMap(blockTexts);
    case "signature":
      return [...runTexts(block.placeAndDate ?? []), ...block.lines.flatMap(runTexts), ...block.spaces];
  }
}

function runTexts(inlines: readonly Inline[]): string[] {
  return inlines.flatMap(runText);
}

function runText(inline: Inline): string[] {
  switch (inline.type) {
    case "text":
    case "reference":
      return [inline.text];
    case "gap":
      return [gapLabel(inline.text)];
    case "strong":
    case "emphasis":
      return runTexts(inline.children);
    case "lineBreak":
      return [];
  }
}
