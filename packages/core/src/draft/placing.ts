import {
  addKeyToBlock,
  addToBlock,
  emptyCollection,
  linesOf,
  removeFromBlock,
  replaceBlockValue,
} from "./blockEdits.js";
import { addKeyToBraces, addToBraces, type BraceLayout, commentsAbove, removeFromBraces } from "./braceEdits.js";
import { entryAt, type ReadDraft } from "./draft.js";
import { isListStep, isMapping } from "./expected.js";
import { hasGaps } from "./gaps.js";
import { isOnOneLine, jsonLayoutOf } from "./jsonLayout.js";
import { type JsonLayout, jsonScalar, writeJson } from "./jsonWriter.js";
import { type KeyPlace, placeOfKey, withKeyInPlace } from "./keyPlace.js";
import { Layout } from "./layout.js";
import { type MovedEntry, takeEntry } from "./movedEntry.js";
import { type NewEntry, nestedValue, parentEntry, valueEntry, type Writing } from "./newEntry.js";
import { planError } from "./planError.js";
import { type Path, valueAt } from "./pointer.js";
import type { Splice } from "./splices.js";
import type { SourceEntry, SourceNode } from "./tree.js";
import { type YamlStyle, yamlStyleOf } from "./yamlStyle.js";
import { type BlockForm, blockForm, bracketed, commentLines, inBrackets, writeKey } from "./yamlWriter.js";

/** What is added: a value with a comment, or an entry taken from elsewhere in the text. */
export type Addition =
  | { readonly value: unknown; readonly comment: string | undefined }
  | { readonly moved: MovedEntry; readonly isApart: boolean | undefined };

/**
 * The order in which the keys of a mapping are usually written. `owner` is the mapping's path, `value` the request as it
 * will be. Undefined where there is no such order.
 */
export type KeyOrder = (owner: Path, value: unknown) => readonly string[] | undefined;

/** How a draft is written, found once before the first change: a change may take away what tells it. */
export interface Habits {
  readonly newline: string;
  readonly yaml: YamlStyle;
  readonly json: JsonLayout;
}

/** Finds a draft's habits. */
export function habitsOf(draft: ReadDraft): Habits {
  return { newline: draft.newline, yaml: yamlStyleOf(draft), json: jsonLayoutOf(draft) };
}

/**
 * Places single changes in a draft's text. Every method gives splices of the draft's text for one change, or throws a
 * PlanError; none checks the result, that is the planner's part.
 */
export class Placing {
  readonly layout: Layout;
  readonly #yaml: YamlStyle;

  constructor(
    private readonly draft: ReadDraft,
    private readonly habits: Habits,
    blockText: boolean,
    /** Where new keys go; without it, to the end of their mapping. */
    private readonly keyOrder?: KeyOrder,
  ) {
    this.layout = new Layout(draft, habits.newline);
    this.#yaml = { ...habits.yaml, blockText };
  }

  /** Replaces the value at a path that exists. */
  replace(path: Path, value: unknown): Splice[] {
    const entry = entryAt(this.draft.tree.root, path);
    const parent = this.#parent(path);
    if (!entry || !parent) return this.#replaceRoot(value);
    if (!this.#isInBraces(path)) return replaceBlockValue(entry, blockForm(value, this.#yaml), this.layout);
    const writing = this.#writingIn(parent);
    const text = writing.json
      ? writeJson(value, this.layout.indentation(entry.span.start), writing.json)
      : inBrackets(value, this.#yaml);
    if (entry.node.style !== "empty") return [{ start: entry.node.outerStart, end: entry.node.span.end, text }];
    const hasColon = this.layout.text[entry.valueSlot - 1] === ":";
    return [{ start: entry.valueSlot, end: entry.valueSlot, text: `${hasColon ? "" : ":"} ${text}` }];
  }

  /** Adds an entry at a path that does not exist, with the parents it needs. `expected` is the request's value afterwards. */
  add(path: Path, addition: Addition, expected: unknown): Splice[] {
    const depth = this.#depthOfContainer(path);
    const above = path.slice(0, depth);
    const container = depth === 0 ? this.draft.tree.root : entryAt(this.draft.tree.root, above)?.node;
    const step = path[depth] ?? "";
    const inBraces = this.#isInBraces(above);
    if (!container) return this.#writeRoot(expected, addition);
    const isPlaceable = container.kind !== "scalar" && container.style !== "pair";
    const isList = container.kind === "scalar" ? isListStep(step) : container.kind === "list";
    const added = this.#newEntry(isList ? undefined : String(step), path.slice(depth + 1), addition, container);
    const index = isList && typeof step === "number" ? step : container.entries.length;
    const place = isList ? undefined : this.#keyPlace(above, String(step), container, expected);
    if (isPlaceable && container.style === "block") {
      if (place) return addKeyToBlock(container, place, added, this.layout);
      return addToBlock(container, index, added, this.layout, "moved" in addition ? addition.isApart : undefined);
    }
    const keepsBraces = inBraces || container.entries.length > 0 || this.#hasInnerComment(container);
    if (isPlaceable && keepsBraces) {
      if (place) return addKeyToBraces(container, place, added, this.layout, this.#emptyBraces(above));
      return addToBraces(container, index, added, this.layout, this.#emptyBraces(above));
    }
    if (inBraces && container.style === "plain" && "moved" in addition)
      return this.#replaceByBraces(container, isList, added);
    if (inBraces || container.style === "alias" || container.style === "pair") {
      const whole = valueAt(expected, above);
      const value = place && isMapping(whole) ? withKeyInPlace(whole, String(step), place.index) : whole;
      return [...commentsAbove(container, added, this.layout), ...this.replace(above, value)];
    }
    return this.#fill(above, isList, added, addition, valueAt(expected, above));
  }

  remove(path: Path, expected: unknown): Splice[] {
    const entry = entryAt(this.draft.tree.root, path);
    const parent = this.#parent(path);
    if (!entry || !parent) throw planError("missing", path, "There is nothing here that could be changed.");
    const above = path.slice(0, -1);
    if (parent.style === "pair" || parent.style === "alias") return this.replace(above, valueAt(expected, above));
    if (parent.style === "braces") return removeFromBraces(parent, entry, this.layout);
    if (parent.entries.length > 1) return removeFromBlock(parent, entry, this.layout);
    return this.#removeOnly(entry, parent, entryAt(this.draft.tree.root, above));
  }

  rename(path: Path, name: string): Splice[] {
    const span = entryAt(this.draft.tree.root, path)?.keySpan;
    if (!span) throw planError("not-a-key", path, "Only a key can be renamed, not a list item.");
    const text = this.draft.format === "json" ? jsonScalar(name) : writeKey(name, this.#yaml, this.#isInBraces(path));
    return [{ ...span, text }];
  }

  /** The entry at a path as text, to be added elsewhere after it has been removed. */
  take(path: Path, asWritten: boolean): MovedEntry {
    const entry = entryAt(this.draft.tree.root, path);
    if (!entry) throw planError("missing", path, "There is nothing here that could be changed.");
    return takeEntry(entry, this.#isInBraces(path), asWritten, this.layout, this.#writingIn(this.#parent(path)));
  }

  /** True where the entries beside the one at the path have blank lines between them. */
  isApart(path: Path): boolean {
    const parent = this.#parent(path);
    return parent?.style === "block" && hasGaps(parent.entries, this.layout);
  }

  #parent(path: Path): SourceNode | undefined {
    if (path.length === 0) return undefined;
    return path.length === 1 ? this.draft.tree.root : entryAt(this.draft.tree.root, path.slice(0, -1))?.node;
  }

  /** True where something above the last step is written in braces or brackets. */
  #isInBraces(path: Path): boolean {
    if (this.draft.format === "json") return true;
    let node = this.draft.tree.root;
    for (const step of path) {
      if (node?.style === "pair" || node?.style === "braces") return true;
      node = node && entryAt(node, [step])?.node;
    }
    return false;
  }

  #depthOfContainer(path: Path): number {
    let node = this.draft.tree.root;
    let depth = 0;
    for (; depth < path.length - 1; depth++) {
      const child: SourceNode | undefined = node && entryAt(node, path.slice(depth, depth + 1))?.node;
      if (!child) break;
      node = child;
    }
    return depth;
  }

  #writingIn(container: SourceNode | undefined): Writing {
    if (this.draft.format !== "json") return { yaml: this.#yaml, json: undefined };
    const { json } = this.habits;
    const isFlat = container && container.entries.length > 0 && isOnOneLine(container, this.draft.text);
    return { yaml: this.#yaml, json: isFlat ? { ...json, unit: undefined } : json };
  }

  #newEntry(key: string | undefined, rest: Path, addition: Addition, container: SourceNode): NewEntry {
    const writing = this.#writingIn(container);
    if ("value" in addition) return valueEntry(key, nestedValue(addition.value, rest), addition.comment, writing);
    const wrap = (name: string | undefined, [step, ...further]: Path): NewEntry => {
      if (step === undefined) return addition.moved(name);
      return parentEntry(name, step, wrap(isListStep(step) ? undefined : String(step), further), writing);
    };
    return wrap(key, rest);
  }

  #hasInnerComment(node: SourceNode): boolean {
    return node.style === "braces" && this.layout.commentsWithin(node.span.start, node.span.end).length > 0;
  }

  /** Where a new key goes among others; undefined where it goes to the end for want of an order. */
  #keyPlace(owner: Path, key: string, container: SourceNode, expected: unknown): KeyPlace | undefined {
    if (!this.keyOrder || container.entries.length === 0) return undefined;
    const order = this.keyOrder(owner, expected);
    return order && placeOfKey(key, container.entries, order);
  }

  /** How a collection at a path gets its first entry where it is written in braces or brackets. */
  #emptyBraces(path: Path): BraceLayout {
    const json = this.draft.format === "json" ? this.habits.json : undefined;
    const outer = this.#parent(path);
    const isFlat = outer && isOnOneLine(outer, this.draft.text);
    return { unit: isFlat ? undefined : json?.unit, padding: json && !json.unit ? "" : " " };
  }

  /** Puts an entry, as it is written, into a new collection in the place of a null. */
  #replaceByBraces(node: SourceNode, isList: boolean, added: NewEntry): Splice[] {
    const inner = added.inBraces(this.layout.indentation(node.span.start));
    const text = isList ? `[${inner}]` : `{ ${inner} }`;
    return [...commentsAbove(node, added, this.layout), { start: node.outerStart, end: node.span.end, text }];
  }

  /** Gives a place that holds nothing yet its first entry, in block style. */
  #fill(path: Path, isList: boolean, added: NewEntry, addition: Addition, value: unknown): Splice[] {
    const isPlainValue = "value" in addition && addition.comment === undefined;
    const offset = isList ? this.#yaml.listOffset : this.#yaml.indent;
    const form: BlockForm = isPlainValue
      ? blockForm(value, this.#yaml)
      : { kind: "collection", offset, lines: (column) => added.lines(column) };
    const entry = entryAt(this.draft.tree.root, path);
    return entry ? replaceBlockValue(entry, form, this.layout) : this.#replaceRootWith(form, value);
  }

  #replaceRoot(value: unknown): Splice[] {
    const { root } = this.draft.tree;
    if (!root) return this.#writeRoot(value, { value, comment: undefined });
    if (this.draft.format === "json") {
      const text = writeJson(value, "", this.habits.json);
      return [{ start: root.span.start, end: root.span.end, text }];
    }
    return this.#replaceRootWith(blockForm(value, this.#yaml), value);
  }

  #replaceRootWith(form: BlockForm, value: unknown): Splice[] {
    const { root } = this.draft.tree;
    if (!root) return [];
    const last = root.style === "block" ? root.entries.at(-1) : undefined;
    const end = last ? this.layout.ownEnd(last) : this.layout.nodeEnd(root);
    const canBeBlock = form.kind === "collection" && this.layout.beginsLine(root.outerStart);
    const text = canBeBlock ? form.lines(0).join(this.layout.newline) : bracketed(value, this.#yaml);
    return [{ start: canBeBlock ? this.layout.lineStart(root.outerStart) : root.outerStart, end, text }];
  }

  /** Writes the first value into a draft that has none. */
  #writeRoot(value: unknown, addition: Addition): Splice[] {
    if (this.draft.format === "json") return [this.#atRootSlot([writeJson(value, "", this.habits.json)])];
    const form = blockForm(value, this.#yaml);
    const comment = "value" in addition ? addition.comment : undefined;
    const above = comment === undefined ? [] : commentLines(comment, 0);
    return [
      this.#atRootSlot([...above, ...(form.kind === "collection" ? form.lines(0) : [bracketed(value, this.#yaml)])]),
    ];
  }

  #atRootSlot(lines: readonly string[]): Splice {
    const { text, newline } = this.layout;
    const slot = Math.max(this.draft.tree.rootSlot, text.startsWith("\uFEFF") ? 1 : 0);
    const before = this.layout.beginsLine(slot) ? "" : newline;
    const after = text.startsWith("\n", slot) || text.startsWith("\r\n", slot) ? "" : newline;
    return { start: slot, end: slot, text: before + lines.join(newline) + after };
  }

  /** Removes the only entry of a block mapping or list: an empty one must be written as such. */
  #removeOnly(entry: SourceEntry, node: SourceNode, holder: SourceEntry | undefined): Splice[] {
    const start = this.layout.ownStart(entry.span.start);
    const end = this.layout.ownEnd(entry);
    const beginsLine = this.layout.beginsLine(entry.span.start);
    if (holder && beginsLine)
      return [
        emptyCollection(holder, node.kind === "map" ? "map" : "list", this.layout),
        linesOf(start, end, undefined, this.layout),
      ];
    return [{ start, end, text: node.kind === "map" ? "{}" : "[]" }];
  }
}
