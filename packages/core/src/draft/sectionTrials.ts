import { movedEntry, Shift } from "./movedTree.js";
import { type ReadText, reread } from "./reread.js";
import { changeBetween, type TextChange } from "./textChange.js";
import { ProblemList } from "./tree.js";
import { block } from "./treeNodes.js";
import type { Reading, ReadingRules } from "./yamlReading.js";

/**
 * Reads entries of the first column alone, as the mending of a text wants them: as far as they differ from what a text without
 * mistakes had in their place.
 */
export class SectionTrials {
  readonly #sections = new Map<number, ReadText | undefined>();
  readonly #change: TextChange | undefined;

  constructor(
    private readonly sound: ReadText,
    /** The text that is mended. */
    text: string,
    private readonly rules: ReadingRules,
  ) {
    this.#change = changeBetween(sound.text, text);
  }

  /** The reading of a part that is tried in the place of the section from `start` to `end`; undefined where it must be read whole. */
  read(part: string, start: number, end: number): Reading | undefined {
    const section = this.#section(start, end);
    return section && reread(section, part, this.rules);
  }

  #section(start: number, end: number): ReadText | undefined {
    if (!this.#sections.has(start)) this.#sections.set(start, this.#soundSection(start, end));
    return this.#sections.get(start);
  }

  /** What stood in the place of a section in the text without mistakes. */
  #soundSection(start: number, end: number): ReadText | undefined {
    const { text, reading } = this.sound;
    const { root } = reading.tree;
    if (!root || !reading.isDivisible) return undefined;
    const change = this.#change ?? { start: text.length, end: text.length, newEnd: text.length };
    const grown = change.newEnd - change.end;
    const from = start <= change.start ? start : start >= change.newEnd ? start - grown : undefined;
    const to = end >= change.newEnd ? end - grown : end <= change.start ? end : undefined;
    if (from === undefined || to === undefined || to <= from) return undefined;
    const entries = root.entries.filter(({ span }) => span.start >= from && span.start < to);
    const next = root.entries[root.entries.indexOf(entries[0] as never) + entries.length];
    if (entries[0]?.span.start !== from || (next ? next.span.start : text.length) !== to) return undefined;
    if (entries.some(({ leftOut, key }) => leftOut || key === undefined)) return undefined;
    const moved = entries.map((entry) => movedEntry(entry, new Shift(-from)));
    const value = Object.fromEntries(moved.map(({ key, node }) => [key, node.value]));
    return {
      text: text.slice(from, to),
      reading: {
        ...reading,
        tree: { root: block(root, 0, value, moved), rootSlot: to - from },
        problems: new ProblemList(1),
        comments: [],
        end: to - from,
      },
    };
  }
}
