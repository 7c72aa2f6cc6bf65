import { type BlockLevel, endsInText, entryAtOrBefore, levelsAround, ownEnd } from "./blockLevels.js";
import { PartReader } from "./partReader.js";
import { changeBetween, lineStartAt, nextLineAt, type TextChange } from "./textChange.js";
import { explicitKey, type Reading, type ReadingRules } from "./yamlReading.js";

/** A text and what was read in it, from which the reading of a text that differs little can be made. */
export interface ReadText {
  readonly text: string;
  readonly reading: Reading;
}

/** Signs with which a change may reach beyond the entries that it touches. */
const reachingLines = /^(?:---|\.\.\.|%)|[\p{Cc}\ufeff](?<![\r\n])|\r(?!\n)/mu;

/**
 * Reads a text that differs from one that was read before. Only the entries around the change are read, with lines around
 * them that stand for the rest; all else is taken over. The same as `readOnce` gives, or undefined where that is not certain.
 */
export function reread(known: ReadText, text: string, rules: ReadingRules): Reading | undefined {
  const { reading } = known;
  const { root } = reading.tree;
  if (!reading.isDivisible || !root) return undefined;
  const change = changeBetween(known.text, text);
  if (!change) return reading;
  const changed = text.slice(lineStartAt(text, change.start), nextLineAt(text, change.newEnd));
  if (reachingLines.test(changed) || explicitKey.test(changed)) return undefined;
  const levels = levelsAround(known.text, root, change);
  for (let number = levels.length - 1; number >= 0; number--) {
    for (const part of partsOf(known.text, text, levels[number] as BlockLevel, change)) {
      const newEnd = part.end + change.newEnd - change.end;
      const found = new PartReader(reading, text, rules, levels.slice(0, number + 1), { ...part, newEnd }).read();
      if (found) return found;
    }
  }
  return undefined;
}

/** Entries of a level that are read again, with the text from `start` to `end` (in the text before). */
interface Part {
  readonly first: number;
  /** Position after the last one; the same as `first` where only lines between entries are read. */
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** The parts of a level worth reading, the smallest first. */
function partsOf(text: string, newText: string, level: BlockLevel, change: TextChange): Part[] {
  const { entries } = level.node;
  const lineOf = (index: number): number => {
    const entry = entries[index];
    return entry ? lineStartAt(text, entry.span.start) : level.end;
  };
  let last = entryAtOrBefore(text, entries, change.end);
  // Whole lines were changed up to where an entry begins: it is as it was.
  if (last > 0 && lineOf(last) === change.end && newText[change.newEnd - 1] === "\n") last--;
  const index = Math.min(entryAtOrBefore(text, entries, change.start), last);
  const entry = entries[index];
  if (!entry) return [];
  const parts: Part[] = [];
  const add = (first: number, start: number): void => {
    for (const end of [Math.max(last + 1, first), Math.max(last + 2, first + 1)])
      if (end <= entries.length && lineOf(end) - start <= text.length / 2)
        parts.push({ first, last: end, start, end: lineOf(end) });
  };
  /** Lines behind an entry, where they cannot belong to it. */
  const addBehind = (number: number): void => {
    const above = entries[number];
    if (!above || endsInText(above)) return;
    const start = ownEnd(text, above);
    if (text[start - 1] !== "\n") return;
    const end = lineOf(Math.max(last, number) + 1) + change.newEnd - change.end;
    if (start <= change.start && beginsEntry(newText.slice(start, end), level)) add(number + 1, start);
  };
  addBehind(index);
  const first = change.start > entry.span.start ? index : index - 1;
  if (first < index) addBehind(first);
  if (first > 0 || (first === 0 && !level.isCompact)) add(first, lineOf(first));
  return parts;
}

/** True where what stands first in some lines stands where entries of the level do, or nothing stands there. */
function beginsEntry(lines: string, level: BlockLevel): boolean {
  const match = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)([^\s#].?)/.exec(lines);
  if (!match) return true;
  const [, indent = "", sign = ""] = match;
  const isItem = /^-(?:\s|$)/.test(sign);
  return indent.length === level.column && (level.node.kind === "list" ? isItem : !/^[-?:](?:\s|$)/.test(sign));
}
