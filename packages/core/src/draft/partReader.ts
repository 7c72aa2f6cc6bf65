import { type BlockLevel, lineAt } from "./blockLevels.js";
import { mostProblemsPerRule } from "./limits.js";
import { movedEntry, Shift } from "./movedTree.js";
import { ProblemList, type SourceEntry, type SourceNode } from "./tree.js";
import { block, countAll } from "./treeNodes.js";
import type { DraftComment, DraftProblem } from "./types.js";
import { type Reading, type ReadingRules, readOnce } from "./yamlReading.js";

/** Entries of a block mapping or list, with their place in the text before and in the text after a change. */
export interface ChangedPart {
  readonly first: number;
  /** Position after the last entry. */
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

/** Keys of the lines put before and behind a part; no draft has them. */
const keyBefore = "rogatory-entry-before";
const keyBehind = "rogatory-entry-behind";

/** An entry of a level in place of the real one. */
function standIn({ node }: BlockLevel, key: string): string {
  return node.kind === "list" ? "- z\n" : `${key}: z\n`;
}

/** Problems that a part can have without a meaning for the rest. */
const own: ReadonlySet<DraftProblem["rule"]> = new Set([
  "syntax-error",
  "duplicate-key",
  "forbidden-key",
  "control-character",
  "unquoted-reference",
]);

/**
 * Reads a part of a text and puts it in the place of the part that stood there before. Around the part stand the lines
 * that open the collections it is in, an entry in place of those before it, and one in place of what follows: where both are
 * read as such, whatever really stands there is read as it was, and the part as it would be in the whole.
 */
export class PartReader {
  readonly #level: BlockLevel;
  readonly #body: string;
  /** What stands for the entries before the part. */
  readonly #above: string;
  readonly #opening: string;
  /** The level of the entry that follows the part, by number; -1 at the end of the text. */
  readonly #follower: number;
  readonly #closing: string;
  /** From the places in the lines read to those in the text. */
  readonly #here: Shift;
  /** From the places before the change to those after it, behind the part. */
  readonly #below: Shift;

  constructor(
    private readonly known: Reading,
    private readonly text: string,
    private readonly rules: ReadingRules,
    /** From the root down to the one that holds the part. */
    private readonly levels: readonly BlockLevel[],
    private readonly part: ChangedPart,
  ) {
    this.#level = levels.at(-1) as BlockLevel;
    const { node, opening, column, followedBy } = this.#level;
    // The first entry has nothing before it: with a stand-in there, the part would be an entry even where it makes none.
    this.#above = part.first > 0 ? standIn(this.#level, keyBefore) : "";
    this.#opening = part.first > 0 ? lineAt(opening, column) + this.#above : opening;
    this.#body = text.slice(part.start, part.newEnd);
    this.#follower = part.last < node.entries.length ? levels.length - 1 : followedBy;
    const next = levels[this.#follower];
    this.#closing = next ? " ".repeat(next.column) + standIn(next, keyBehind) : "";
    this.#here = new Shift(part.start - this.#opening.length);
    this.#below = new Shift(part.newEnd - part.end);
  }

  /** The reading of the whole text, or undefined where reading the part alone does not tell it. */
  read(): Reading | undefined {
    const { known, text, rules } = this;
    if (this.#body.includes(keyBefore) || this.#body.includes(keyBehind)) return undefined;
    if (this.#closing !== "" && this.#body !== "" && !this.#body.endsWith("\n")) return undefined;
    const reading = readOnce(this.#opening + this.#body + this.#closing, rules);
    const found = reading.isStopped || reading.hasEmptyKey ? undefined : this.#entries(reading.tree.root);
    const root = found && this.#root(found);
    const problems = root && this.#problems(reading.problems.problems, found.length);
    if (!problems) return undefined;
    const nodes =
      known.nodes + countAll(found) - countAll(this.#level.node.entries.slice(this.part.first, this.part.last));
    if (nodes > rules.limits.nodes) return undefined;
    return {
      tree: { root, rootSlot: text.length },
      nodes,
      hasEmptyKey: false,
      problems,
      comments: this.#comments(reading.comments),
      isStopped: false,
      end: text.length,
      isDivisible: !problems.problems.some(({ rule }) => rule === "syntax-error"),
    };
  }

  /** The entries of the part, where the lines around it were read as they were meant. */
  #entries(root: SourceNode | undefined): readonly SourceEntry[] | undefined {
    const end = this.#opening.length + this.#body.length;
    let node = root;
    for (const [depth, level] of this.levels.entries()) {
      const { node: expected, column } = level;
      if (node?.kind !== expected.kind || node.style !== "block") return undefined;
      let entries = node.entries;
      if (depth === this.#follower) {
        if (!isStandIn(entries.at(-1), keyBehind, end + column)) return undefined;
        entries = entries.slice(0, -1);
      }
      const [first, ...rest] = entries;
      if (depth === this.levels.length - 1) {
        if (this.#above !== "")
          return isStandIn(first, keyBefore, this.#opening.length - this.#above.length) ? rest : undefined;
        return first && this.#columnOf(first) === column ? entries : undefined;
      }
      if (rest.length > 0) return undefined;
      node = first?.node;
    }
    return undefined;
  }

  #columnOf({ span }: SourceEntry): number {
    const lines = this.#opening + this.#body;
    return span.start - (lines.lastIndexOf("\n", span.start - 1) + 1);
  }

  /** The tree with the entries in their place. */
  #root(found: readonly SourceEntry[]): SourceNode | undefined {
    const { part } = this;
    const { node } = this.#level;
    const isList = node.kind === "list";
    const kept = [node.entries.slice(0, part.first), node.entries.slice(part.last)] as const;
    const grown = found.length - (part.last - part.first);
    const entries = [
      ...kept[0],
      ...found.map((entry, index) => movedEntry(entry, this.#here, isList ? part.first + index : entry.key)),
      ...kept[1].map((entry) => movedEntry(entry, this.#below, isList ? Number(entry.key) + grown : entry.key)),
    ];
    const [first] = entries;
    if (!first || hasLeftOut(node.entries) || hasLeftOut(found)) return undefined;
    const outerStart = part.first === 0 ? first.span.start : node.outerStart;
    let result: SourceNode | undefined;
    if (isList) {
      const value = node.value as readonly unknown[];
      const values = [
        ...value.slice(0, part.first),
        ...found.map((entry) => entry.node.value),
        ...value.slice(part.last),
      ];
      result = block(node, outerStart, values, entries);
    } else {
      const value: Record<string, unknown> = {};
      for (const { key, node: child } of [...kept[0], ...found, ...kept[1]]) {
        // A key that is repeated is left out, whichever of the two was changed.
        if (Object.hasOwn(value, String(key))) return undefined;
        value[String(key)] = child.value;
      }
      result = block(node, outerStart, value, entries);
    }
    for (let depth = this.levels.length - 1; depth > 0; depth--) result = this.#holding(result, depth);
    return result;
  }

  /** The collection above a level, with another one in the place of that level's. */
  #holding(child: SourceNode, depth: number): SourceNode {
    const { node } = this.levels[depth - 1] as BlockLevel;
    const { holder } = this.levels[depth] as BlockLevel;
    const entries = node.entries.map((entry, index) =>
      index < holder ? entry : index > holder ? movedEntry(entry, this.#below) : holding(entry, child),
    );
    if (node.kind === "list") {
      const values = [...(node.value as readonly unknown[])];
      values[holder] = child.value;
      return block(node, node.outerStart, values, entries);
    }
    const value = { ...(node.value as object), [String(entries[holder]?.key)]: child.value };
    return block(node, node.outerStart, value, entries);
  }

  #problems(found: readonly DraftProblem[], length: number): ProblemList | undefined {
    const { part } = this;
    const list = new ProblemList(mostProblemsPerRule);
    const add = (problem: DraftProblem, move: Shift, path: DraftProblem["path"]): void =>
      list.add(problem.rule, problem.severity, problem.message, move.span(problem.span), path, problem.params);
    for (const problem of this.known.problems.problems)
      if (problem.span.start < part.start) add(problem, new Shift(0), problem.path);
    const [start, end] = [this.#opening.length, this.#opening.length + this.#body.length];
    for (const problem of found) {
      if (!own.has(problem.rule) || problem.span.start < start || problem.span.end > end) return undefined;
      add(problem, this.#here, this.#pathHere(problem.path));
    }
    const grown = length - (part.last - part.first);
    for (const problem of this.known.problems.problems)
      if (problem.span.start >= part.end) add(problem, this.#below, this.#pathBelow(problem.path, grown));
    return list.problems.some(({ rule }) => list.isFull(rule)) ? undefined : list;
  }

  #pathHere(path: DraftProblem["path"]): DraftProblem["path"] {
    const { path: above, node } = this.#level;
    const [step, ...rest] = path.slice(above.length);
    if (step === undefined) return path;
    return [
      ...above,
      node.kind === "list" ? Number(step) + this.part.first - (this.#above === "" ? 0 : 1) : step,
      ...rest,
    ];
  }

  #pathBelow(path: DraftProblem["path"], grown: number): DraftProblem["path"] {
    const { path: above, node } = this.#level;
    const position = path[above.length];
    if (node.kind !== "list" || typeof position !== "number" || above.some((step, i) => step !== path[i])) return path;
    return [...above, position + grown, ...path.slice(above.length + 1)];
  }

  #comments(found: readonly DraftComment[]): DraftComment[] {
    const { part } = this;
    const { comments } = this.known;
    const moved = (comment: DraftComment, move: Shift) => ({ ...comment, span: move.span(comment.span) });
    return [
      ...comments.filter(({ span }) => span.start < part.start),
      ...found.map((comment) => moved(comment, this.#here)),
      ...comments.filter(({ span }) => span.start >= part.end).map((comment) => moved(comment, this.#below)),
    ];
  }
}

function isStandIn(entry: SourceEntry | undefined, key: string, start: number): boolean {
  if (entry?.span.start !== start || (entry.key !== key && typeof entry.key !== "number")) return false;
  return entry.node.style === "plain" && entry.node.value === "z";
}

function hasLeftOut(entries: readonly SourceEntry[]): boolean {
  return entries.some((entry) => entry.leftOut || entry.key === undefined);
}

/** An entry with another value. */
function holding({ key, keySpan, span, valueSlot, leftOut }: SourceEntry, node: SourceNode): SourceEntry {
  return {
    key,
    keySpan,
    span: { start: span.start, end: Math.max(valueSlot, node.span.end) },
    valueSlot,
    node,
    leftOut,
  };
}
