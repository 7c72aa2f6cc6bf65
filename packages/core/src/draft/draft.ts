import type { Path } from "./pointer.js";
import type { ScalarKinds } from "./scalars.js";
import type { TextMap } from "./textMap.js";
import type { SourceEntry, SourceNode, SourceTree } from "./tree.js";
import type { Draft, DraftComment, DraftFormat, DraftProblem, EntryPart, Position, Range, Span } from "./types.js";
import type { YamlMemory } from "./yaml.js";

/** Reads a text that differs from a draft, as far as it differs. */
export type DraftReader = (text: string, before: ReadDraft, format?: DraftFormat) => ReadDraft;

/** A draft with the tree it was read from: what the planner works on. Callers see only {@link Draft}. */
export class ReadDraft implements Draft {
  constructor(
    readonly name: string | undefined,
    readonly format: DraftFormat,
    readonly text: string,
    readonly newline: "\n" | "\r\n",
    readonly tree: SourceTree,
    readonly kinds: ScalarKinds,
    readonly problems: readonly DraftProblem[],
    readonly comments: readonly DraftComment[],
    readonly lines: TextMap,
    /** What reading it leaves for reading the next text; undefined for JSON, which is read whole. */
    readonly memory: YamlMemory | undefined,
    private readonly reader: DraftReader,
  ) {}

  /** Reads another text in the same way: same format, kinds and limits. */
  readAgain(text: string): ReadDraft {
    return this.reader(text, this, this.format);
  }

  /** Reads another text with the same options: where these do not tell the format, the text may be of another. */
  readChanged(text: string): ReadDraft {
    return this.reader(text, this);
  }

  get value(): unknown {
    return this.tree.root?.value;
  }

  spanOf(path: Path, part: EntryPart = "value"): Span | undefined {
    if (path.length === 0) return part === "key" ? undefined : { start: 0, end: this.text.length };
    const entry = entryAt(this.tree.root, path);
    if (!entry) return undefined;
    if (part === "entry") return entry.span;
    return part === "key" ? entry.keySpan : entry.node.span;
  }

  nearestSpan(path: Path): Span {
    let node = this.tree.root;
    let found: SourceEntry | undefined;
    let depth = 0;
    for (; node && depth < path.length; depth++) {
      const entry = childEntry(node, path[depth]);
      if (!entry) break;
      found = entry;
      node = entry.node;
    }
    if (found && depth === path.length && found.node.kind === "scalar" && found.node.span.end > found.node.span.start)
      return found.node.span;
    if (found?.keySpan) return found.keySpan;
    return shortSpan(found?.node ?? this.tree.root) ?? this.#firstLine();
  }

  pathAt(offset: number): Path {
    const path: (string | number)[] = [];
    let node = this.tree.root;
    while (node) {
      const entry = entryHolding(node.entries, offset);
      if (!entry || entry.key === undefined) break;
      path.push(entry.key);
      node = entry.node;
    }
    return path;
  }

  positionAt(offset: number): Position {
    return this.lines.positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.lines.offsetAt(position);
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** Offsets at which lines begin. */
  get lineStarts(): readonly number[] {
    return this.lines.lineStarts;
  }

  #firstLine(): Span {
    const start = Math.max(0, this.text.search(/[^\s\uFEFF]/));
    const end = this.text.slice(start).search(/[\r\n]/);
    return { start, end: end < 0 ? this.text.length : start + end };
  }
}

/** The entry at a path below a node, or undefined. A number step also finds a key of that name. */
export function entryAt(root: SourceNode | undefined, path: Path): SourceEntry | undefined {
  let node = root;
  let entry: SourceEntry | undefined;
  for (const step of path) {
    entry = node && childEntry(node, step);
    if (!entry) return undefined;
    node = entry.node;
  }
  return entry;
}

function childEntry(node: SourceNode, step: string | number | undefined): SourceEntry | undefined {
  if (node.kind === "map") return node.byKey?.get(String(step));
  return typeof step === "number" ? node.entries[step] : undefined;
}

/** A few words that stand for a whole collection: its first key, down to a scalar. */
function shortSpan(node: SourceNode | undefined): Span | undefined {
  let current = node;
  while (current) {
    const first: SourceEntry | undefined = current.entries[0];
    if (first?.keySpan) return first.keySpan;
    if (!first) return current.span.end > current.span.start ? current.span : undefined;
    current = first.node;
  }
  return undefined;
}

/** Entries stand in text order and do not overlap; at a border the later one is taken. */
function entryHolding(entries: readonly SourceEntry[], offset: number): SourceEntry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  return entry && offset <= entry.span.end ? entry : undefined;
}
