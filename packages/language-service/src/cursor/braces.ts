import { referenceKinds } from "@rogatory/core/editor";
import { endOfQuoted, lineEndAt } from "./blockLine.js";

/** A value in a text by offsets, and how it is quoted. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly quote: '"' | "'" | "";
  /** True where the quotation mark at its end is missing. */
  readonly isOpen: boolean;
}

/** A collection in braces or brackets that is open at a place, and where in it the place is. */
export interface BraceFrame {
  readonly isList: boolean;
  /** Offset of the brace or bracket. */
  readonly start: number;
  /** Of a list: items before the place. */
  index: number;
  /** Of a mapping: the keys before the place, with the text of their values. */
  readonly keys: Map<string, string>;
  state: "entry" | "key" | "value" | "done";
  key: Token | undefined;
  value: Token | undefined;
  /** End of the last finished entry; undefined where there is none or a comma follows it. */
  lastEnd: number | undefined;
}

/** What stands around a place in braces or brackets. */
export interface BracePlace {
  /** From the outermost to the innermost that is open at the place. */
  readonly frames: readonly BraceFrame[];
  /** The word or quoted text that the place touches. */
  readonly token: Token | undefined;
  /** Keys of the innermost mapping after the place. */
  readonly keysAfter: ReadonlySet<string>;
  /** The first sign behind the place that is neither blank nor comment; empty where there is none. */
  readonly nextSign: string;
  readonly isInComment: boolean;
}

const reference = new RegExp(`\\{(?:${referenceKinds.join("|")}):[A-Za-z0-9.-]*\\}?`, "y");
const partialReference = /\{[a-z]{1,20}\}?/y;

/**
 * Reads braces and brackets from `start`, where one is opened, to `offset`: JSON, and YAML in braces. `limit` is where they end
 * at the latest. Undefined where they are closed before the offset.
 */
export function readBraces(
  text: string,
  start: number,
  offset: number,
  limit: number,
  isJson: boolean,
): BracePlace | undefined {
  const reader = new BraceReader(text, limit, isJson, offset);
  return reader.read(start, offset);
}

class BraceReader {
  readonly #frames: BraceFrame[] = [];
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly limit: number,
    private readonly isJson: boolean,
    private readonly offset: number,
  ) {}

  read(start: number, offset: number): BracePlace | undefined {
    this.#at = start;
    while (this.#at < Math.min(offset, this.limit)) {
      const before = this.#at;
      const comment = this.#comment();
      if (comment !== undefined) {
        if (offset <= comment && offset > before) return this.#place(undefined, true);
        continue;
      }
      const token = this.#step();
      if (this.#frames.length === 0) return undefined;
      if (token && offset <= token.end) return this.#place(token, false);
    }
    this.#blanks();
    if (this.#frames.length === 0 || offset > this.limit) return undefined;
    const next = this.#at === offset ? this.#tokenAt(offset) : undefined;
    const top = this.#frames.at(-1);
    // A value that begins at the place is the one that is being written; a key that begins there is another.
    if (next && top && (top.state === "value" || top.isList) && top.state !== "done") {
      this.#take(next, top);
      return this.#place(next, false);
    }
    return this.#place(undefined, false);
  }

  /** Takes one sign or word. Gives the word that was taken. */
  #step(): Token | undefined {
    const character = this.text[this.#at] ?? "";
    const top = this.#frames.at(-1);
    if (character === "{" || character === "[") {
      this.#open(character === "[");
      return undefined;
    }
    if (!top) return undefined;
    if (character === "}" || character === "]") {
      this.#close();
      return undefined;
    }
    if (character === ",") {
      this.#finish(top);
      if (top.isList) top.index++;
      top.state = "entry";
      top.lastEnd = undefined;
      this.#at++;
      return undefined;
    }
    if (character === ":" && this.#isColon(top)) {
      top.state = "value";
      this.#at++;
      return undefined;
    }
    if (/\s/.test(character)) {
      this.#at++;
      return undefined;
    }
    const token = this.#tokenAt(this.#at) ?? { start: this.#at, end: this.#at + 1, quote: "", isOpen: false };
    this.#at = token.end;
    this.#take(token, top);
    return token;
  }

  #take(token: Token, top: BraceFrame): void {
    if (!top.isList && top.state === "done") this.#finish(top);
    if (!top.isList && (top.state === "entry" || top.state === "done")) {
      top.key = token;
      top.value = undefined;
      top.state = "key";
    } else {
      if (top.isList && top.state === "done") top.index++;
      top.value = token;
      top.state = "done";
      top.lastEnd = token.end;
    }
    this.#at = token.end;
  }

  #open(isList: boolean): void {
    const frame = { isList, start: this.#at, index: 0, keys: new Map<string, string>(), state: "entry" as const };
    const top = this.#frames.at(-1);
    if (top && !top.isList && top.state !== "value") top.state = "value";
    this.#frames.push({ ...frame, key: undefined, value: undefined, lastEnd: undefined });
    this.#at++;
  }

  #close(): void {
    this.#frames.pop();
    this.#at++;
    const top = this.#frames.at(-1);
    if (!top) return;
    top.state = "done";
    top.lastEnd = this.#at;
    top.value = undefined;
  }

  #finish(top: BraceFrame): void {
    if (top.isList || !top.key) return;
    const { key, value } = top;
    top.keys.set(this.#unquoted(key), value ? this.#unquoted(value) : "");
    top.key = undefined;
    top.value = undefined;
  }

  #unquoted({ start, end, quote, isOpen }: Token): string {
    return quote === "" ? this.text.slice(start, end) : this.text.slice(start + 1, isOpen ? end : end - 1);
  }

  #isColon(top: BraceFrame): boolean {
    if (top.isList) return false;
    const next = this.text[this.#at + 1] ?? " ";
    return this.isJson || (top.key?.quote ?? "") !== "" || /[\s,[\]{}]/.test(next);
  }

  #blanks(): void {
    while (this.#at < this.offset && /\s/.test(this.text[this.#at] ?? "")) this.#at++;
  }

  /** Passes over a comment. Gives its end. */
  #comment(): number | undefined {
    const { text } = this;
    const at = this.#at;
    let end: number | undefined;
    if (this.isJson && text.startsWith("//", at)) end = lineEndAt(text, at);
    else if (this.isJson && text.startsWith("/*", at)) {
      const close = text.indexOf("*/", at + 2);
      end = close < 0 ? text.length : close + 2;
    } else if (!this.isJson && text[at] === "#" && /\s/.test(text[at - 1] ?? " ")) end = lineEndAt(text, at);
    if (end !== undefined) this.#at = Math.max(end, at + 1);
    return end;
  }

  /** The word or quoted text that begins at a place. */
  #tokenAt(start: number): Token | undefined {
    const { text, isJson } = this;
    const first = text[start];
    if (first === undefined || start >= this.limit) return undefined;
    if (first === '"' || (!isJson && first === "'")) {
      const limit = isJson ? lineEndAt(text, start) : this.limit;
      const close = endOfQuoted(text, start, limit);
      if (close !== undefined) return { start, end: close, quote: first, isOpen: false };
      return { start, end: lineEndAt(text, start), quote: first, isOpen: true };
    }
    const isWord = isJson ? /[^\s"',:{}[\]]/ : /[^\s,{}[\]]/;
    if (!isWord.test(first)) return undefined;
    return this.#word(start);
  }

  #word(start: number): Token {
    const { text, isJson, offset } = this;
    let at = start;
    let end = start;
    while (at < this.limit) {
      const character = text[at] ?? "";
      if (character === "\n" || character === "\r" || ",]}".includes(character)) break;
      if (character === "{" || character === "[") {
        const skipped = isJson ? undefined : this.#referenceAt(at);
        if (skipped === undefined) break;
        at = skipped;
        end = at;
        continue;
      }
      if (isJson && /[\s:"]/.test(character)) break;
      if (character === ":" && /[\s,[\]{}]/.test(text[at + 1] ?? " ")) break;
      if (character === "#" && /\s/.test(text[at - 1] ?? "")) break;
      at++;
      if (!/\s/.test(character)) end = at;
    }
    // Blanks between a word and the place belong to the word: more of it may follow.
    if (!isJson && offset > end && offset <= at) end = offset;
    return { start, end: Math.max(end, start + 1), quote: "", isOpen: false };
  }

  #referenceAt(at: number): number | undefined {
    for (const form of [reference, partialReference]) {
      form.lastIndex = at;
      const match = form.exec(this.text);
      if (match) return at + match[0].length;
    }
    return undefined;
  }

  #place(token: Token | undefined, isInComment: boolean): BracePlace {
    const frames = [...this.#frames];
    const top = frames.at(-1);
    if (top && !token && top.state === "done") this.#finish(top);
    const from = Math.max(token?.end ?? this.offset, this.#at);
    return { frames, token, isInComment, ...this.#after(from, token === undefined) };
  }

  /** The keys between a place and the end of the innermost mapping, and the first sign behind the place. */
  #after(from: number, isEntryNext: boolean): Pick<BracePlace, "keysAfter" | "nextSign"> {
    const keysAfter = new Set<string>();
    let nextSign: string | undefined;
    let depth = 0;
    let isKey = isEntryNext;
    let word: Token | undefined;
    this.#at = from;
    while (this.#at < this.limit && depth >= 0) {
      if (this.#comment() !== undefined) continue;
      const character = this.text[this.#at] ?? "";
      if (!/\s/.test(character)) nextSign ??= character;
      if (character === "{" || character === "[") depth++;
      else if (character === "}" || character === "]") depth--;
      else if (depth === 0 && character === ",") isKey = true;
      else if (depth === 0 && character === ":") {
        if (isKey && word) keysAfter.add(this.#unquoted(word));
        isKey = false;
      } else if (!/\s/.test(character)) {
        const token = this.#tokenAt(this.#at);
        if (depth === 0) word = token;
        this.#at = Math.max(token?.end ?? 0, this.#at + 1);
        continue;
      }
      this.#at++;
    }
    return { keysAfter, nextSign: nextSign ?? "" };
  }
}
