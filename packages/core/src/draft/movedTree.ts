import type { NodeStyle, SourceEntry, SourceNode } from "./tree.js";
import { entriesByKey } from "./treeNodes.js";
import type { Span } from "./types.js";

/** Where the places of a tree have gone. */
export interface Move {
  span(span: Span): Span;
  /** The place of a beginning. */
  start(offset: number): number;
  /** The place of an end, or of a slot that something may be put into. */
  end(offset: number): number;
}

/** All places so many characters further down (up if negative). */
export class Shift implements Move {
  constructor(readonly by: number) {}

  span({ start, end }: Span): Span {
    return { start: start + this.by, end: end + this.by };
  }

  start(offset: number): number {
    return offset + this.by;
  }

  end(offset: number): number {
    return offset + this.by;
  }
}

/** The node at its new place. What is in it moves when it is first looked at, so a move costs nothing where nobody looks. */
export function movedNode(node: SourceNode, move: Move): SourceNode {
  if (move instanceof Shift && move.by === 0) return node;
  if (node instanceof MovedNode && node.move instanceof Shift && move instanceof Shift)
    return movedNode(node.base, new Shift(node.move.by + move.by));
  return new MovedNode(node, move);
}

/** The entry at its new place, with another key where it has another position in its list. */
export function movedEntry(entry: SourceEntry, move: Move, key: SourceEntry["key"] = entry.key): SourceEntry {
  if (move instanceof Shift && move.by === 0 && key === entry.key) return entry;
  if (entry instanceof MovedEntry && entry.move instanceof Shift && move instanceof Shift)
    return movedEntry(entry.base, new Shift(entry.move.by + move.by), key);
  return new MovedEntry(entry, move, key);
}

class MovedNode implements SourceNode {
  readonly kind: SourceNode["kind"];
  readonly style: NodeStyle;
  readonly value: unknown;
  #entries: readonly SourceEntry[] | undefined;
  #byKey: ReadonlyMap<string, SourceEntry> | undefined;

  constructor(
    readonly base: SourceNode,
    readonly move: Move,
  ) {
    this.kind = base.kind;
    this.style = base.style;
    this.value = base.value;
  }

  get span(): Span {
    return this.move.span(this.base.span);
  }

  get outerStart(): number {
    return Math.min(this.move.start(this.base.outerStart), this.span.start);
  }

  get fullEnd(): number {
    return Math.max(this.move.end(this.base.fullEnd), this.span.end);
  }

  get entries(): readonly SourceEntry[] {
    this.#entries ??= this.base.entries.map((entry) => movedEntry(entry, this.move));
    return this.#entries;
  }

  get byKey(): ReadonlyMap<string, SourceEntry> | undefined {
    if (this.base.byKey) this.#byKey ??= entriesByKey(this.entries);
    return this.#byKey;
  }
}

class MovedEntry implements SourceEntry {
  readonly leftOut: boolean;
  #node: SourceNode | undefined;

  constructor(
    readonly base: SourceEntry,
    readonly move: Move,
    readonly key: SourceEntry["key"],
  ) {
    this.leftOut = base.leftOut;
  }

  get keySpan(): Span | undefined {
    return this.base.keySpan && this.move.span(this.base.keySpan);
  }

  get span(): Span {
    return this.move.span(this.base.span);
  }

  get valueSlot(): number {
    return this.move.end(this.base.valueSlot);
  }

  get node(): SourceNode {
    this.#node ??= movedNode(this.base.node, this.move);
    return this.#node;
  }
}
