import type { Path } from "./pointer.js";
import type { DraftProblem, Span } from "./types.js";

/**
 * How a node is written. `block` and `braces` are collections (`braces` also for a JSON object or list); `pair` is a
 * YAML mapping of one key inside `[ ]` without braces of its own; `empty` is a value that is not written at all.
 */
export type NodeStyle =
  | "block"
  | "braces"
  | "pair"
  | "plain"
  | "single"
  | "double"
  | "literal"
  | "folded"
  | "alias"
  | "empty";

/** A value where it stands in the text, the same for YAML and JSON. */
export interface SourceNode {
  readonly kind: "map" | "list" | "scalar";
  readonly style: NodeStyle;
  readonly span: Span;
  /** Where the node begins with its anchor or tag, else `span.start`. */
  readonly outerStart: number;
  /** As `span.end`, but for a block scalar after its last line end and the blank lines that are part of it. */
  readonly fullEnd: number;
  readonly value: unknown;
  /** Of a map or list, in text order, also those left out of the value; empty for a scalar. */
  readonly entries: readonly SourceEntry[];
  /** Of a map: the entries that count, by key. */
  readonly byKey: ReadonlyMap<string, SourceEntry> | undefined;
}

/** A key with its value, or a list item. */
export interface SourceEntry {
  /** `undefined` for a key that is not text (a list or a mapping as a key); such an entry is left out of the value. */
  readonly key: string | number | undefined;
  readonly keySpan: Span | undefined;
  /** From the key, its anchor or `?`, or the dash of a block list item, to the end of the value. */
  readonly span: Span;
  /** After the `:` or the dash; where a value goes if there is none. */
  readonly valueSlot: number;
  readonly node: SourceNode;
  /** True where the entry is not in the value: a repeated, forbidden or unreadable key. */
  readonly leftOut: boolean;
}

/** What a reader of one format hands back. `root` is undefined where there is nothing to read or it must not be read. */
export interface SourceTree {
  readonly root: SourceNode | undefined;
  /** Where the first value goes in a document that has none. */
  readonly rootSlot: number;
}

/** Collects problems, up to a limit, so that a file of garbage gives a list a person can read. */
export class ProblemList {
  readonly problems: DraftProblem[] = [];
  readonly #counts = new Map<string, number>();

  constructor(private readonly mostPerRule: number) {}

  /** True where further problems of the rule are no longer listed. */
  isFull(rule: DraftProblem["rule"]): boolean {
    return (this.#counts.get(rule) ?? 0) >= this.mostPerRule;
  }

  add(
    rule: DraftProblem["rule"],
    severity: DraftProblem["severity"],
    message: string,
    span: Span,
    path: Path = [],
    params: DraftProblem["params"] = {},
  ): void {
    const count = (this.#counts.get(rule) ?? 0) + 1;
    this.#counts.set(rule, count);
    if (count <= this.mostPerRule) this.problems.push({ rule, severity, message, params, span, path });
  }
}
