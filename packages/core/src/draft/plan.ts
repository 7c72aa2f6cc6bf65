import { entryAt, ReadDraft } from "./draft.js";
import { computeExpected, isMapping, isSamePlace, newName, targetPath } from "./expected.js";
import { slipSplicesAt } from "./mend/slipSplices.js";
import { isUnread, readDraft } from "./parse.js";
import { type Habits, habitsOf, type KeyOrder, Placing } from "./placing.js";
import { holderKey, isSameValue, readableValue } from "./plainValue.js";
import { PlanError, planError } from "./planError.js";
import { fromPointer, type Path, toPointer, valueAt } from "./pointer.js";
import { applySplices, type Splice, SplicedText } from "./splices.js";
import { TextMap } from "./textMap.js";
import type { Draft, DraftEdit, DraftProblem, TextEdit } from "./types.js";

/** What a caller may tell the planner. */
export interface PlanOptions {
  /**
   * The order in which the keys of the mapping at `owner` are usually written; `value` is the whole request as the edit
   * makes it. A new key goes after the one there that comes closest before it in the order, or else before the one that
   * comes closest after it. A key that the order does not know goes to the end, as do all where there is no order.
   */
  readonly keyOrder?: KeyOrder;
}

/**
 * The changes of the text that make the edits, one after the other, and touch nothing else. They all count from the
 * draft's text, are in order and do not overlap.
 *
 * Every edit is made on the text and the text read again: where the value is not exactly what `computeExpected` says, or
 * the edit would bring a new problem into the draft, a PlanError is thrown and nothing is returned. An edit that changes
 * nothing gives no change. A `set` of what a broken text was read as mends that text: it is put in quotation marks, or gets the
 * blank that it lacks.
 *
 * A `set` of a mapping or list where one stands already changes only the entries that differ, so that comments of the
 * others stay. In YAML, a number or boolean given for a key that holds text (see `ScalarKinds.textKeys`) is written as
 * that text. Numbers that reading would change (16 digits and more in YAML, infinities) are a PlanError.
 */
export function plan(draft: Draft, edits: readonly DraftEdit[], options: PlanOptions = {}): TextEdit[] {
  const original =
    draft instanceof ReadDraft ? draft : readDraft(draft.text, { name: draft.name, format: draft.format });
  const habits = habitsOf(original);
  let current = original;
  const spliced = new SplicedText(original.text);
  for (const edit of edits) {
    const made = makeEdit(current, edit, habits, options.keyOrder);
    for (const splices of made.steps) spliced.apply(splices);
    current = made.draft;
  }
  const splices = spliced.splices();
  if (applySplices(original.text, splices) !== current.text)
    throw planError("unsafe", [], "The edits could not be put together without changing other text.");
  return splices.map(({ start, end, text }) => ({ range: original.rangeOf({ start, end }), newText: text }));
}

/** The text after edits that all count from it and do not overlap, in any order. Throws a PlanError where they overlap. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = new TextMap(text);
  const splices = edits
    .map(({ range, newText }) => ({
      start: lines.offsetAt(range.start),
      end: lines.offsetAt(range.end),
      text: newText,
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const [index, splice] of splices.entries())
    if (splice.end < splice.start || splice.start < (splices[index - 1]?.end ?? 0))
      throw planError("bad-edit", [], "The text edits overlap or end before they begin.");
  return applySplices(text, splices);
}

function sharesKey(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  return Object.keys(a).some((key) => Object.hasOwn(b, key));
}

interface MadeEdit {
  readonly draft: ReadDraft;
  /** Each counts in the text after the one before. */
  readonly steps: readonly (readonly Splice[])[];
}

/** How an edit may be written; the first way that can be proven right is taken. */
interface Way {
  /** Text of several lines as a `|` block. */
  readonly blockText: boolean;
  /** A moved entry with its layout as it stands. */
  readonly asWritten: boolean;
}

const ways: readonly Way[] = [
  { blockText: true, asWritten: true },
  { blockText: false, asWritten: true },
  { blockText: true, asWritten: false },
  { blockText: false, asWritten: false },
];

function makeEdit(draft: ReadDraft, given: DraftEdit, habits: Habits, keyOrder: KeyOrder | undefined): MadeEdit {
  const path = fromPointer(given.path);
  if (isUnread(draft.problems))
    throw planError(
      "unreadable",
      [],
      "The draft could not be read, so nothing can be changed in it until that is mended.",
    );
  const edit = settled(draft, given, path);
  const expected = computeExpected(draft.value, [edit]);
  if (isSameValue(expected, draft.value) && !(edit.op === "move" && !isSamePlace(path, targetPath(edit))))
    return edit.op === "set" ? mendedSlips(draft, path) : { draft, steps: [] };
  let failure: PlanError | undefined;
  // Where a new key cannot be placed in the order without harm, the end of its mapping is the safe place.
  const tries = [keyOrder, ...(keyOrder ? [undefined] : [])].flatMap((order) => ways.map((way) => ({ way, order })));
  for (const { way, order } of tries) {
    try {
      const made = new EditMaker(draft, way, habits, order).make(edit, path, expected);
      if (isProven(draft, made.draft, expected) && keepsComments(draft, made.draft, edit)) return made;
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      failure ??= error;
    }
  }
  throw (
    failure ??
    planError(
      "unsafe",
      path,
      "This cannot be changed without risk to the text around it. Please change it in the text.",
    )
  );
}

/** The slips of a value put right, where the draft then says the same and nothing new is wrong with it. */
function mendedSlips(draft: ReadDraft, path: Path): MadeEdit {
  const splices = slipSplicesAt(draft, path);
  const after = splices.length > 0 ? draft.readAgain(applySplices(draft.text, splices)) : draft;
  const isMended = after.problems.length < draft.problems.length && isProven(draft, after, draft.value);
  return isMended && after.comments.length >= draft.comments.length
    ? { draft: after, steps: [splices] }
    : { draft, steps: [] };
}

/** The edit with a value that reading will give back the same. */
function settled(draft: ReadDraft, edit: DraftEdit, path: Path): DraftEdit {
  if (edit.op !== "set" && edit.op !== "insert") return edit;
  if (edit.value === undefined) throw planError("bad-edit", path, "There is no value to write.");
  const key = holderKey(draft.value, path);
  return { ...edit, value: readableValue(edit.value, path, key, draft.format, draft.kinds) };
}

function keyOf(problem: DraftProblem): string {
  return `${problem.rule} ${problem.message}`;
}

function isProven(before: ReadDraft, after: ReadDraft, expected: unknown): boolean {
  if (!isSameValue(after.value, expected)) return false;
  const known = new Map<string, number>();
  for (const problem of before.problems) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  return after.problems.every((problem) => {
    // A value may hold such characters: that is a finding for its author, not damage done by the edit.
    if (problem.rule === "control-character") return true;
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return left > 0;
  });
}

/** The ids of a list's items, or undefined where not every item has one of its own. */
function idsOf(list: readonly unknown[]): string[] | undefined {
  const ids = list.map((item) => (isMapping(item) && typeof item.id === "string" ? item.id : undefined));
  const known = ids.filter((id) => id !== undefined);
  return known.length === list.length && new Set(known).size === list.length ? known : undefined;
}

/** Both lists of ids, where those that are in both stand in the same order. */
function commonOrder(old: readonly string[] | undefined, value: readonly string[] | undefined) {
  if (!old || !value) return undefined;
  const kept = old.filter((id) => value.includes(id));
  const order = value.filter((id) => old.includes(id));
  return kept.every((id, index) => id === order[index]) ? { old, value } : undefined;
}

/** Only a `set` or a `remove` may take comments away: those of what it replaces. */
function keepsComments(before: ReadDraft, after: ReadDraft, edit: DraftEdit): boolean {
  return edit.op === "set" || edit.op === "remove" || after.comments.length >= before.comments.length;
}

/** Makes one edit in steps, reading the text again after each. */
class EditMaker {
  readonly #steps: Splice[][] = [];

  constructor(
    private draft: ReadDraft,
    private readonly way: Way,
    private readonly habits: Habits,
    private readonly keyOrder: KeyOrder | undefined,
  ) {}

  make(edit: DraftEdit, path: Path, expected: unknown): MadeEdit {
    switch (edit.op) {
      case "set":
        this.#set(path, edit.value, edit.comment);
        break;
      case "insert":
        this.#step((placing) => placing.add(path, { value: edit.value, comment: edit.comment }, expected));
        break;
      case "remove":
        this.#step((placing) => placing.remove(path, expected));
        break;
      case "rename":
        this.#step((placing) => placing.rename(path, newName(edit)));
        break;
      case "move": {
        const placing = this.#placing();
        const target = targetPath(edit);
        const moved = placing.take(path, this.way.asWritten);
        // Within one list the removal may take away what tells whether its items stand apart.
        const isApart = isSamePlace(path.slice(0, -1), target.slice(0, -1)) ? placing.isApart(path) : undefined;
        const between = computeExpected(this.draft.value, [{ op: "remove", path: edit.path }]);
        this.#step((place) => place.remove(path, between));
        this.#step((place) => place.add(target, { moved, isApart }, expected));
        break;
      }
    }
    return { draft: this.draft, steps: this.#steps };
  }

  #placing(): Placing {
    return new Placing(this.draft, this.habits, this.way.blockText, this.keyOrder);
  }

  #step(place: (placing: Placing) => Splice[]): void {
    const splices = place(this.#placing());
    this.#steps.push(splices);
    this.draft = this.draft.readAgain(applySplices(this.draft.text, splices));
  }

  /** Goes down to the entries that differ, so that what is the same stays as it is written. */
  #set(path: Path, value: unknown, comment?: string): void {
    const { root } = this.draft.tree;
    const node = path.length === 0 ? root : entryAt(root, path)?.node;
    const old = valueAt(this.draft.value, path);
    if (!node) {
      const expected = computeExpected(this.draft.value, [{ op: "set", path: toPointer(path), value }]);
      this.#step((placing) => placing.add(path, { value, comment }, expected));
    } else if (!isSameValue(old, value)) {
      if (node.kind === "map" && isMapping(old) && isMapping(value) && sharesKey(old, value))
        this.#setMapping(path, old, value);
      else if (node.kind === "list" && Array.isArray(old) && Array.isArray(value) && old.length > 0 && value.length > 0)
        this.#setList(path, old, value);
      else this.#step((placing) => placing.replace(path, value));
    }
  }

  #setMapping(path: Path, old: Record<string, unknown>, value: Record<string, unknown>): void {
    for (const key of Object.keys(old)) if (!Object.hasOwn(value, key)) this.#remove([...path, key]);
    for (const [key, child] of Object.entries(value)) this.#set([...path, key], child);
  }

  #setList(path: Path, old: readonly unknown[], value: readonly unknown[]): void {
    const wanted = commonOrder(idsOf(old), idsOf(value));
    if (wanted) {
      this.#setById(path, wanted.old, wanted.value, value);
      return;
    }
    const shorter = Math.min(old.length, value.length);
    let head = 0;
    while (head < shorter && isSameValue(old[head], value[head])) head++;
    let tail = 0;
    while (tail < shorter - head && isSameValue(old.at(-1 - tail), value.at(-1 - tail))) tail++;
    const common = shorter - tail;
    for (let index = head; index < common; index++) this.#set([...path, index], value[index]);
    for (let index = old.length - tail - 1; index >= common; index--) this.#remove([...path, index]);
    for (let index = common; index < value.length - tail; index++) this.#insert([...path, index], value[index]);
  }

  /** Items with ids keep their text and comments when others come and go around them. */
  #setById(path: Path, oldIds: readonly string[], newIds: readonly string[], value: readonly unknown[]): void {
    const ids = [...oldIds];
    for (const [index, id] of newIds.entries()) {
      while (ids[index] !== id && ids.includes(id, index)) {
        this.#remove([...path, index]);
        ids.splice(index, 1);
      }
      if (ids[index] === id) this.#set([...path, index], value[index]);
      else {
        this.#insert([...path, index], value[index]);
        ids.splice(index, 0, id);
      }
    }
    for (let index = ids.length - 1; index >= newIds.length; index--) this.#remove([...path, index]);
  }

  #insert(path: Path, value: unknown): void {
    const expected = computeExpected(this.draft.value, [{ op: "insert", path: toPointer(path), value }]);
    this.#step((placing) => placing.add(path, { value, comment: undefined }, expected));
  }

  #remove(path: Path): void {
    const expected = computeExpected(this.draft.value, [{ op: "remove", path: toPointer(path) }]);
    this.#step((placing) => placing.remove(path, expected));
  }
}
