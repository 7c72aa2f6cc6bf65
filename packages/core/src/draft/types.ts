import type { Path } from "./pointer.js";

/** A place in a text: 0-based line, and 0-based character in UTF-16 units, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The same as {@link Range} in UTF-16 offsets from the beginning of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `yaml` is YAML 1.2, `json` is JSON with comments and trailing commas tolerated when reading (never written). */
export type DraftFormat = "yaml" | "json";

/**
 * Something that hinders reading the draft. Never thrown: a draft with problems still has as much value as could be read.
 * `rule` is the finding's id; `params` go into its message.
 */
export interface DraftProblem {
  readonly rule:
    | "syntax-error"
    | "duplicate-key"
    | "forbidden-key"
    | "anchor-or-alias"
    | "several-documents"
    | "draft-too-large"
    | "draft-too-deep"
    | "draft-too-many-nodes"
    | "wrong-encoding"
    | "control-character"
    | "not-a-request"
    | "unquoted-reference";
  readonly severity: "error" | "warning";
  /** The variant of the rule's message, a key in the message catalogue. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly span: Span;
  readonly path: Path;
}

/** A comment in the draft. `text` is without the comment sign and the blanks around it. */
export interface DraftComment {
  readonly text: string;
  readonly span: Span;
  /** True where nothing but blanks stands before it on its line. */
  readonly ownLine: boolean;
}

/** Which part of an entry: its key, its value, or both together (for a list item: the item with its dash). */
export type EntryPart = "key" | "value" | "entry";

/**
 * A draft that has been read once. All features work on this: nothing parses the text again.
 * Plain data plus look-ups; immutable.
 */
export interface Draft {
  /** The file's name or URI as given by the caller, only ever used in messages. */
  readonly name: string | undefined;
  readonly format: DraftFormat;
  /** The text as read, with its byte order mark if it had one. All offsets count in this text. */
  readonly text: string;
  /**
   * The plain value: objects, arrays, strings, finite numbers, booleans, null. Keys that could touch a prototype
   * (`__proto__`, `constructor`, `prototype`) are left out and reported. `undefined` for an empty or unreadable draft.
   */
  readonly value: unknown;
  readonly problems: readonly DraftProblem[];
  readonly comments: readonly DraftComment[];
  /** The line end used most, for text that is added. */
  readonly newline: "\n" | "\r\n";
  /**
   * Offsets of a path's part (the value where none is named); undefined where the path is not in the text. The empty
   * path is the whole document. A value that is not written has an empty span behind its colon or dash.
   */
  spanOf(path: Path, part?: EntryPart): Span | undefined;
  /** The span of the path or of its nearest ancestor in the text (key of it where there is one): where to show a gap. */
  nearestSpan(path: Path): Span;
  /** The innermost path whose entry holds the offset. */
  pathAt(offset: number): Path;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
}

/**
 * A change of the request by path, as data: what a quick fix, a form or a command wants. Paths are JSON Pointers.
 * `set` writes a value, makes missing parents, replaces what stands there.
 * `insert` puts a value into a list before the given position (`/persons/0`; `/persons/-` is the end) or a new key into a mapping.
 * `remove` takes an entry away with its own comments. `move` puts the entry (with its comments) at the pointer in `value`.
 * `rename` gives a key the new name in `value`.
 *
 * A new key stands where the planner's order of keys puts it among its neighbours, else at the end of its mapping.
 */
export interface DraftEdit {
  readonly op: "set" | "insert" | "remove" | "move" | "rename";
  readonly path: string;
  readonly value?: unknown;
  /** For `set` and `insert` of something new in YAML: a comment written above it. Ignored in JSON. */
  readonly comment?: string;
}

/** A change of the text. Several never overlap and all count from the text before any of them. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}
