import type { Splice } from "../splices.js";
import type { Span } from "../types.js";

/** A mistake in the text: the variant of `syntax-error` that names it, and its place. */
export interface Slip {
  readonly variant: string;
  readonly span: Span;
  /** What the YAML parser said of it; empty where it was found without. */
  readonly detail: string;
}

/** A change that may put a mistake right, and what it would put right. Both count in the same text. */
export interface Mend {
  readonly splices: readonly Splice[];
  readonly slips: readonly Slip[];
}

/** A line of a block of YAML, taken apart as if it were no part of a longer text. All values but `indent` are offsets. */
export interface DraftLine {
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
  /** The characters it begins with, blanks or tabs. */
  readonly indent: number;
  /** After the blanks in front. */
  readonly dash: number;
  /** After the dashes of list items. */
  readonly content: number;
  /** Behind the colon of a key, or after the dashes; before a comment. */
  readonly value: Span;
  readonly hasKey: boolean;
  readonly isBlank: boolean;
}

const head = /^[ \t]*((?:-[ \t]+)*)(?:[A-Za-z_][\w-]*[ \t]*:(?:[ \t]+|$))?/;

/** Takes a text apart into lines. A line is looked at when it is first asked about: of a long text few are. */
export function draftLines(text: string): DraftLine[] {
  const lines: DraftLine[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const next = stop < 0 ? text.length : stop + 1;
    let end = stop < 0 ? text.length : stop;
    if (end > start && text[end - 1] === "\r") end--;
    lines.push(new LineOfText(text, start, end, next));
    start = next;
  }
  return lines;
}

type LineParts = Pick<DraftLine, "indent" | "dash" | "content" | "value" | "isBlank">;

class LineOfText implements DraftLine {
  #parts: LineParts | undefined;

  constructor(
    private readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly next: number,
  ) {}

  get indent(): number {
    return this.#read.indent;
  }

  get dash(): number {
    return this.#read.dash;
  }

  get content(): number {
    return this.#read.content;
  }

  get value(): Span {
    return this.#read.value;
  }

  get hasKey(): boolean {
    return this.#read.value.start > this.#read.content;
  }

  get isBlank(): boolean {
    return this.#read.isBlank;
  }

  get #read(): LineParts {
    this.#parts ??= partsOf(this.text.slice(this.start, this.end), this.start);
    return this.#parts;
  }
}

function partsOf(source: string, start: number): LineParts {
  const indent = /^[ \t]*/.exec(source)?.[0].length ?? 0;
  const match = head.exec(source);
  const dash = start + indent;
  const content = dash + (match?.[1]?.length ?? 0);
  const valueStart = start + (match?.[0].length ?? indent);
  const rest = source.slice(valueStart - start);
  // A # with a blank on both sides is taken for a comment, `#3` for a number in the text.
  const comment = rest.search(/(?:^|[ \t])#(?:\s|$)/);
  const valueEnd = valueStart + (comment < 0 ? rest : rest.slice(0, comment)).trimEnd().length;
  return {
    indent,
    dash,
    content,
    value: { start: valueStart, end: valueEnd },
    isBlank: indent === source.length || source[indent] === "#",
  };
}

/** The nearest line before (-1) or after (1) another that holds more than blanks or a comment; -1 where there is none. */
export function neighbour(lines: readonly DraftLine[], index: number, step: 1 | -1): number {
  for (let i = index + step; i >= 0 && i < lines.length; i += step) if (!lines[i]?.isBlank) return i;
  return -1;
}

/** The last of the lines that stand deeper than another and directly below it; the line itself where there is none. */
export function lastDeeper(lines: readonly DraftLine[], index: number): number {
  const column = lines[index]?.indent ?? 0;
  let last = index;
  for (let i = index + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.isBlank) continue;
    if (line.indent <= column) break;
    last = i;
  }
  return last;
}

/** A text of one line in single quotes. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** What a text means that was begun in quotes of a kind: without the marks that quotes need inside. */
export function unquoted(text: string, quote: string): string {
  return quote === "'" ? text.replaceAll("''", "'") : text.replaceAll(/\\(["\\])/g, "$1");
}

/** Where a quoted text ends, its quote included, or -1 where it is not closed before `limit`. */
export function quoteEnd(text: string, start: number, limit: number): number {
  const quote = text[start];
  for (let at = start + 1; at < limit; at++) {
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== "'") return at + 1;
      at++;
    }
  }
  return -1;
}
