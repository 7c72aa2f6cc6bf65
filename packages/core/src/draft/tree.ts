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

  /** A list with the same limit and nothing in it. */
  emptyCopy(): ProblemList {
    return new ProblemList(this.mostPerRule);
  }

  /** True where further problems of the rule are no longer listed. */
  isFull(rule: DraftProblem["rule"]): boolean {
    return this.count(rule) >= this.mostPerRule;
  }

  /** How many problems of the rule there are, listed or not. */
  count(rule: DraftProblem["rule"]): number {
    return this.#counts.get(rule) ?? 0;
  }

  /** Counts problems that are not listed because there are too many already. */
  countUnlisted(rule: DraftProblem["rule"], number = 1): void {
    this.#counts.set(rule, this.count(rule) + number);
  }

  add(
    rule: DraftProblem["rule"],
    severity: DraftProblem["severity"],
    message: string,
    span: Span,
    path: Path = [],
    params: DraftProblem["params"] = {},
  ): void {
    if (!this.isFull(rule)) this.problems.push({ rule, severity, message, params, span, path });
    this.countUnlisted(rule);
  }

  /** Adds what another list holds, each at the place that `place` gives for its own. */
  addAll(other: ProblemList, place: (span: Span) => Span): void {
    const listed = new Map<DraftProblem["rule"], number>();
    for (const { rule, severity, message, span, path, params } of other.problems) {
      this.add(rule, severity, message, place(span), path, params);
      listed.set(rule, (listed.get(rule) ?? 0) + 1);
    }
    for (const [rule, number] of listed) this.countUnlisted(rule, other.count(rule) - number);
  }
}
