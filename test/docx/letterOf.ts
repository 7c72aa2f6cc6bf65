import type { Block, Inline, Letter } from "../../packages/core/src/letter/types.js";

/** A letter of nothing but the given blocks, for tests of one kind of block. */
export function letterOf(...blocks: readonly Block[]): Letter {
  return {
    language: "en",
    direction: "ltr",
    title: "Test",
    subject: "",
    date: undefined,
    reference: undefined,
    header: { reference: undefined, confidentiality: undefined },
    pageOf: { before: "Page ", between: " of ", after: "" },
    watermark: undefined,
    letterhead: [],
    addressee: [],
    particulars: [],
    heading: [],
    opening: blocks,
    sections: [],
    closing: [],
  };
}

/** One run of text. */
export function words(text: string): Inline[] {
  return [{ type: "text", text }];
}

/** A paragraph of one run. */
export function textParagraph(text: string): Block {
  return { type: "paragraph", children: words(text) };
}
