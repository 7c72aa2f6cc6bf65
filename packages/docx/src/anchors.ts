import type { Block, Letter } from "@rogatory/core";
import { paragraphLabel, printableText } from "@rogatory/core";
import { isCountable } from "./numbering.js";

/** A place in the document that cross-references lead to. */
export interface Bookmark {
  readonly name: string;
  /** Unique in the document. */
  readonly id: number;
  /** The label that is printed before the block's text, if it has one. */
  readonly label: string | undefined;
}

/**
 * Whether a bookmark stands around the label alone. A label that Word counts is no text, and its bookmark stands
 * around the paragraph's text; one that is printed as text can be the target of a reference only by itself.
 */
export function marksLabel(bookmark: Bookmark): bookmark is Bookmark & { readonly label: string } {
  return bookmark.label !== undefined && bookmark.label !== "" && !isCountable(bookmark.label);
}

/** Word's limit. */
const NAME_LENGTH = 40;

/** The bookmarks of a letter: one for the first block with each anchor. */
export class Bookmarks {
  readonly #byAnchor = new Map<string, Bookmark>();
  readonly #names = new Set<string>();
  readonly #placed = new Set<string>();

  constructor(letter: Letter) {
    this.#collect(letter.opening);
    for (const section of letter.sections) {
      this.#collect([section.heading]);
      this.#collect(section.blocks);
    }
    this.#collect(letter.closing);
    for (const { heading, blocks } of letter.schedules ?? []) this.#collect([heading, ...blocks]);
  }

  /** Where a reference leads; undefined if no block has this anchor. */
  target(anchor: string): Bookmark | undefined {
    return this.#byAnchor.get(anchor);
  }

  /** The bookmark to put on a block; undefined if it has none, or if an earlier block has the same anchor. */
  place(anchor: string | undefined): Bookmark | undefined {
    if (anchor === undefined || this.#placed.has(anchor)) return undefined;
    this.#placed.add(anchor);
    return this.#byAnchor.get(anchor);
  }

  #collect(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.anchor !== undefined && !this.#byAnchor.has(block.anchor)) {
        this.#byAnchor.set(block.anchor, {
          name: this.#name(block.anchor),
          id: this.#byAnchor.size + 1,
          label: printedLabel(block),
        });
      }
      if (block.type === "list") for (const item of block.items) this.#collect(item);
      if (block.type === "picture") this.#collect(block.words);
    }
  }

  /**
   * A name Word allows: letters, digits and underscores, at most 40 of them, and different from all others even where
   * only capitals differ. The underscore in front keeps it out of Word's list of bookmarks, as with Word's own.
   */
  #name(anchor: string): string {
    const stem = `_Ref_${anchor.replace(/[^A-Za-z0-9]+/g, "_")}`;
    let name = stem.slice(0, NAME_LENGTH);
    for (let number = 2; this.#names.has(name.toLowerCase()); number += 1) {
      const suffix = `_${number}`;
      name = stem.slice(0, NAME_LENGTH - suffix.length) + suffix;
    }
    this.#names.add(name.toLowerCase());
    return name;
  }
}

/** The number as it is printed before a block's text. */
export function printedLabel(block: Block): string | undefined {
  switch (block.type) {
    case "numbered":
      return paragraphLabel(block.number);
    case "heading":
      return block.number === undefined ? undefined : printableText(block.number).trim();
    default:
      return undefined;
  }
}
