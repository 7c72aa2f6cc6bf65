import { createScanner } from "jsonc-parser";
import { hasHiddenCharacter, reportEscapedHidden } from "./controlCharacters.js";
import { isForbiddenKey } from "./keys.js";
import type { DraftLimits } from "./limits.js";
import { readJsonNumber } from "./scalars.js";
import type { NodeStyle, ProblemList, SourceEntry, SourceNode, SourceTree } from "./tree.js";
import type { DraftComment, Span } from "./types.js";

/** Reads JSON into a tree, tolerating comments and trailing commas. Problems and comments are added to the lists given. */
export function readJson(
  text: string,
  limits: DraftLimits,
  problems: ProblemList,
  comments: DraftComment[],
): SourceTree {
  const reader = new JsonReader(text, limits, problems, comments);
  const root = reader.document();
  return { root: reader.overLimit ? undefined : root, rootSlot: text.length };
}

/** The scanner's token kinds: its own enum is `const`, which cannot be used when every file is compiled alone. */
const kind = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  blanks: 15,
  unknown: 16,
  end: 17,
} as const;

/** The scanner's error numbers that have a message of their own. */
const scanErrors: Readonly<Record<number, string>> = {
  1: "unclosedComment",
  2: "unclosedQuote",
  3: "badNumber",
  4: "badEscape",
  5: "badEscape",
};

class JsonReader {
  overLimit = false;
  #nodes = 0;
  #lineHasText = false;
  /** Kinds of the brackets that are open, to tell a stray closing bracket from one that closes an outer level. */
  readonly #open: number[] = [];
  readonly #path: (string | number)[] = [];
  readonly #scanner;
  #token = 0;
  #start = 0;
  #end = 0;
  /** End of the last token that was not blank. */
  #previousEnd = 0;

  constructor(
    private readonly text: string,
    private readonly limits: DraftLimits,
    private readonly problems: ProblemList,
    private readonly comments: DraftComment[],
  ) {
    this.#scanner = createScanner(text, false);
    if (text.startsWith("\uFEFF")) this.#scanner.setPosition(1);
  }

  document(): SourceNode | undefined {
    this.#next();
    if (this.#token === kind.end) return undefined;
    const root = this.#value(1);
    if (this.#token !== kind.end && !this.overLimit) this.#error("textAfterEnd", this.#tokenSpan());
    // What follows is not read, but its comments are: they are part of the text.
    while (this.#token !== kind.end && !this.overLimit) this.#next();
    return root;
  }

  #next(): void {
    this.#previousEnd = this.#end;
    for (;;) {
      this.#token = this.#scanner.scan();
      this.#start = this.#scanner.getTokenOffset();
      // The scanner steps past the end of the text where it looks for more of a comment or an escape.
      this.#end = Math.min(this.#scanner.getPosition(), this.text.length);
      if (this.#token === kind.blanks) continue;
      if (this.#token === kind.lineBreak) {
        this.#lineHasText = false;
        continue;
      }
      const error = this.#token === kind.end ? undefined : scanErrors[this.#scanner.getTokenError()];
      if (error) this.#error(error, this.#tokenSpan());
      if (this.#token !== kind.lineComment && this.#token !== kind.blockComment) break;
      this.#addComment();
    }
    this.#lineHasText = true;
  }

  #addComment(): void {
    const source = this.text.slice(this.#start, this.#end);
    const inner = this.#token === kind.lineComment ? source.slice(2) : source.slice(2).replace(/\*\/$/, "");
    this.comments.push({ text: inner.trim(), span: this.#tokenSpan(), ownLine: !this.#lineHasText });
    this.#lineHasText = true;
  }

  #tokenSpan(): Span {
    return { start: this.#start, end: Math.max(this.#start, this.#end) };
  }

  #error(message: string, span: Span): void {
    this.problems.add("syntax-error", "error", message, span, [...this.#path], { code: message, detail: "" });
  }

  #stop(rule: "draft-too-deep" | "draft-too-many-nodes", limit: number): SourceNode {
    if (!this.overLimit) this.problems.add(rule, "error", "limit", this.#tokenSpan(), [...this.#path], { limit });
    this.overLimit = true;
    this.#token = kind.end;
    return leaf("empty", { start: this.#start, end: this.#start }, null);
  }

  #value(depth: number): SourceNode {
    if (++this.#nodes > this.limits.nodes) return this.#stop("draft-too-many-nodes", this.limits.nodes);
    const span = this.#tokenSpan();
    switch (this.#token) {
      case kind.openBrace:
      case kind.openBracket:
        if (depth > this.limits.depth) return this.#stop("draft-too-deep", this.limits.depth);
        return this.#collection(this.#token === kind.openBrace ? "map" : "list", depth);
      case kind.string: {
        const value = this.#string();
        return leaf("double", span, value);
      }
      case kind.number:
        this.#next();
        return leaf("plain", span, readJsonNumber(this.text.slice(span.start, span.end)));
      case kind.null:
      case kind.true:
      case kind.false: {
        const value = this.#token === kind.null ? null : this.#token === kind.true;
        this.#next();
        return leaf("plain", span, value);
      }
      case kind.unknown:
        this.#error("unquotedText", span);
        this.#next();
        return leaf("plain", span, this.text.slice(span.start, span.end));
    }
    this.#error("expectedValue", { start: this.#previousEnd, end: Math.max(this.#previousEnd, this.#end) });
    return leaf("empty", { start: this.#previousEnd, end: this.#previousEnd }, null);
  }

  #string(): string {
    const value = this.#scanner.getTokenValue();
    const span = this.#tokenSpan();
    if (hasHiddenCharacter(value)) reportEscapedHidden(this.text, span, [...this.#path], this.problems);
    this.#next();
    return value;
  }

  #collection(which: "map" | "list", depth: number): SourceNode {
    const start = this.#start;
    const close = which === "map" ? kind.closeBrace : kind.closeBracket;
    const entries: SourceEntry[] = [];
    const byKey = which === "map" ? new Map<string, SourceEntry>() : undefined;
    this.#open.push(close);
    this.#next();
    let needsComma = false;
    while (this.#token !== close && this.#token !== kind.end) {
      if (this.#token === kind.comma) {
        if (!needsComma) this.#error("extraComma", this.#tokenSpan());
        needsComma = false;
        this.#next();
      } else if (this.#token === kind.closeBrace || this.#token === kind.closeBracket) {
        if (this.#open.slice(0, -1).includes(this.#token)) break;
        this.#error("strayBracket", this.#tokenSpan());
        this.#next();
      } else if (this.#token === kind.colon) {
        this.#error("strayColon", this.#tokenSpan());
        this.#next();
      } else {
        if (needsComma) this.#error("missingComma", { start: this.#previousEnd, end: this.#end });
        entries.push(byKey ? this.#property(byKey, depth) : this.#item(entries.length, depth));
        needsComma = true;
      }
    }
    this.#open.pop();
    const closed = this.#token === close;
    const end = closed ? this.#end : this.#previousEnd;
    if (!closed && !this.overLimit)
      this.#error(which === "map" ? "unclosedBrace" : "unclosedBracket", { start, end: start + 1 });
    if (closed) this.#next();
    return {
      kind: which,
      style: "braces",
      span: { start, end },
      outerStart: start,
      fullEnd: end,
      value: byKey ? objectOf(byKey) : entries.map((entry) => entry.node.value),
      entries,
      byKey,
    };
  }

  #item(index: number, depth: number): SourceEntry {
    this.#path.push(index);
    const slot = this.#start;
    const node = this.#value(depth + 1);
    this.#path.pop();
    return { key: index, keySpan: undefined, span: node.span, valueSlot: slot, node, leftOut: false };
  }

  #property(byKey: Map<string, SourceEntry>, depth: number): SourceEntry {
    const keySpan = this.#tokenSpan();
    const quoted = this.#token === kind.string;
    const key = quoted ? this.#scanner.getTokenValue() : this.text.slice(keySpan.start, keySpan.end);
    this.#path.push(key);
    const isBracket = this.#token === kind.openBrace || this.#token === kind.openBracket;
    if (isBracket) {
      // A value without a key: read so that what is in it is not taken for keys of this level.
      this.#error("expectedKey", keySpan);
      const node = this.#value(depth + 1);
      this.#path.pop();
      return { key: undefined, keySpan: undefined, span: node.span, valueSlot: keySpan.start, node, leftOut: true };
    }
    if (quoted) this.#string();
    else {
      this.#error("unquotedKey", keySpan);
      this.#next();
    }
    let leftOut = true;
    if (isForbiddenKey(key))
      this.problems.add("forbidden-key", "error", "prototype", keySpan, [...this.#path], { key });
    else if (byKey.has(key)) this.problems.add("duplicate-key", "error", "repeated", keySpan, [...this.#path], { key });
    else leftOut = false;
    let valueSlot = keySpan.end;
    let node = leaf("empty", { start: keySpan.end, end: keySpan.end }, null);
    if (this.#token === kind.colon) {
      valueSlot = this.#end;
      this.#next();
      node = this.#value(depth + 1);
    } else this.#error("expectedColon", { start: keySpan.start, end: keySpan.end });
    this.#path.pop();
    const span = { start: keySpan.start, end: Math.max(valueSlot, node.span.end) };
    const entry = { key, keySpan, span, valueSlot, node, leftOut };
    if (!leftOut) byKey.set(key, entry);
    return entry;
  }
}

function objectOf(byKey: ReadonlyMap<string, SourceEntry>): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [key, entry] of byKey) value[key] = entry.node.value;
  return value;
}

function leaf(style: NodeStyle, span: Span, value: unknown): SourceNode {
  return {
    kind: "scalar",
    style,
    span,
    outerStart: span.start,
    fullEnd: span.end,
    value,
    entries: [],
    byKey: undefined,
  };
}
