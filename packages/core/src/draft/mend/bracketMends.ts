import type { Splice } from "../splices.js";
import { type DraftLine, lastDeeper, type Mend, quoteEnd, type Slip, singleQuoted, unquoted } from "./draftLines.js";

/** Longer groups in brackets are not mended. */
const longest = 8000;
const deepest = 16;

/** What closes a bracket that was opened. */
const closers: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** Ways to put brackets, braces and the texts inside them right, where a line's value begins with one. */
export function bracketMends(text: string, lines: readonly DraftLine[], index: number): Mend[] {
  const line = lines[index];
  if (!line || !closers[text[line.value.start] ?? ""]) return [];
  const ends = [line.value.end];
  let last = lastDeeper(lines, index);
  const after = lines[last + 1];
  if (after && /[}\]]/.test(text[after.dash] ?? "")) last++;
  if (last > index) ends.push(lines[last]?.value.end ?? line.value.end);
  return ends.flatMap((end) => {
    if (end - line.value.start > longest) return [];
    const mend = new BracketReader(text, line.value.start, end).read();
    return mend.slips.length > 0 ? [mend] : [];
  });
}

/** Reads a group in brackets as its writer may have meant it, and notes what must change so that YAML says the same. */
class BracketReader {
  #splices: Splice[] = [];
  #slips: Slip[] = [];
  /** The closing brackets that are still to come. */
  readonly #open: string[] = [];
  #at: number;
  /** After the last thing that was read. */
  #lastEnd: number;
  #isLost = false;

  constructor(
    private readonly text: string,
    start: number,
    private readonly end: number,
  ) {
    this.#at = start;
    this.#lastEnd = start;
  }

  read(): Mend {
    this.#collection();
    const rest = this.text.slice(this.#at, this.end);
    const isStray = /^[\s}\],]*$/.test(rest);
    if (this.#isLost || !isStray) return { splices: [], slips: [] };
    for (let at = this.#at; at < this.end; at++) {
      if (/\s/.test(this.text[at] ?? "")) continue;
      this.#splices.push({ start: at, end: at + 1, text: "" });
      this.#note(this.text[at] === "," ? "textAfterValue" : "strayBracket", at, at + 1);
    }
    return { splices: this.#splices, slips: this.#slips };
  }

  #note(variant: string, start: number, end: number): void {
    this.#slips.push({ variant, span: { start, end }, detail: "" });
  }

  #collection(): void {
    const start = this.#at;
    const close = closers[this.text[start] ?? ""] ?? "";
    const variant = close === "}" ? "unclosedBrace" : "unclosedBracket";
    this.#open.push(close);
    if (this.#open.length > deepest) this.#isLost = true;
    this.#took(start + 1);
    while (!this.#isLost) {
      this.#skipBlanks();
      const character = this.text[this.#at] ?? "";
      const isOther = character !== close && (character === "}" || character === "]");
      if (this.#at >= this.end || (isOther && this.#open.slice(0, -1).includes(character))) {
        this.#splices.push({ start: this.#lastEnd, end: this.#lastEnd, text: close });
        this.#note(variant, start, start + 1);
        break;
      }
      if (isOther) {
        this.#splices.push({ start: this.#at, end: this.#at + 1, text: close });
        this.#note(variant, start, start + 1);
      }
      if (isOther || character === close) {
        this.#took(this.#at + 1);
        break;
      }
      if (character === ",") this.#took(this.#at + 1);
      else this.#entry();
    }
    this.#open.pop();
  }

  #took(end: number): void {
    this.#at = end;
    this.#lastEnd = end;
  }

  #skipBlanks(): void {
    for (; this.#at < this.end; this.#at++) {
      const character = this.text[this.#at] ?? "";
      if (character === "#" && /\s/.test(this.text[this.#at - 1] ?? "")) {
        const stop = this.text.indexOf("\n", this.#at);
        this.#at = stop < 0 ? this.end : Math.min(stop, this.end);
      }
      if (!/\s/.test(this.text[this.#at] ?? "x")) return;
    }
  }

  #entry(): void {
    const key = /(?:[A-Za-z_][\w-]*|"[^"\n]*"|'[^'\n]*')[ \t]*:(?=[\s,\]}]|$)/y;
    key.lastIndex = this.#at;
    if (key.test(this.text) && key.lastIndex <= this.end) {
      this.#took(key.lastIndex);
      this.#skipBlanks();
    }
    const character = this.text[this.#at] ?? "";
    if (this.#at >= this.end || /[,}\]]/.test(character)) return;
    if (character === '"' || character === "'") this.#quoted();
    else if (closers[character]) this.#nested();
    else this.#plain();
  }

  /** True where an entry may end: before a comma, a closing bracket, a comment, or the end of the line. */
  #endsEntry(at: number): boolean {
    return at >= this.end || /^[ \t]*(?:[,}\]\r\n]|$|#)/.test(this.text.slice(at, Math.min(at + 200, this.end)));
  }

  #quoted(): void {
    const start = this.#at;
    const lineEnd = this.#lineEnd(start);
    const end = quoteEnd(this.text, start, lineEnd);
    if (end >= 0) {
      if (this.#endsEntry(end)) this.#took(end);
      else if (this.#lacksComma(end)) this.#addComma(end);
      else this.#asText(start, start, "textAfterValue", end);
      return;
    }
    const later = quoteEnd(this.text, start, this.end);
    const isLonger = later >= 0 && this.#endsEntry(later);
    // A text that really goes on over several lines does not hold lines that look like entries.
    if (isLonger && !/\n[ \t]*(?:-[ \t]|[A-Za-z_][\w-]*:\s)/.test(this.text.slice(start, later))) this.#took(later);
    else this.#asText(start, start + 1, "unclosedQuote", start);
  }

  /** True where another entry seems to follow directly. */
  #lacksComma(at: number): boolean {
    return /^[ \t]+(?:["'[{]|[A-Za-z_][\w-]{0,40}:[ \t])/.test(this.text.slice(at, Math.min(at + 200, this.end)));
  }

  #addComma(at: number): void {
    this.#splices.push({ start: at, end: at, text: "," });
    this.#note("missingComma", at, Math.min(at + 1, this.end));
    this.#took(at);
  }

  #nested(): void {
    const start = this.#at;
    const splices = [...this.#splices];
    const slips = [...this.#slips];
    this.#collection();
    if (this.#isLost || this.#endsEntry(this.#at)) return;
    if (this.#lacksComma(this.#at)) {
      this.#addComma(this.#at);
      return;
    }
    // Text follows: the brackets were part of it.
    const follows = this.#at;
    this.#splices = splices;
    this.#slips = slips;
    this.#asText(start, start, "textAfterValue", follows);
  }

  #plain(): void {
    const start = this.#at;
    let at = start;
    while (at < this.end && !/[,}\]{[\r\n]/.test(this.text[at] ?? "")) at++;
    const written = this.text.slice(start, at);
    const colon = written.search(/:(?:\s|$)/);
    if (this.text[at] === "{" || this.text[at] === "[") this.#asText(start, start, "textAfterValue", at);
    else if (colon >= 0) this.#asText(start, start, "colonInValue", start + colon);
    else this.#took(Math.max(start + written.trimEnd().length, start + 1));
  }

  #lineEnd(from: number): number {
    const stop = this.text.indexOf("\n", from);
    return stop < 0 ? this.end : Math.min(stop, this.end);
  }

  /** Puts a text in quotes, up to where the next key, or the bracket that closes the group, seems to follow. */
  #asText(start: number, textStart: number, variant: string, mistake: number): void {
    const lineEnd = this.#lineEnd(start);
    const rest = this.text.slice(textStart, lineEnd);
    const close = this.#open.at(-1) ?? "";
    let length = rest.length;
    for (let at = rest.search(/[,}\]]/); at >= 0 && at < rest.length; at++) {
      const ends =
        rest[at] === ","
          ? /^,[ \t]*(?:[A-Za-z_][\w-]{0,40}:[ \t]|["'])/.test(rest.slice(at, at + 80))
          : rest[at] === close && /^.[ \t]*(?:[,}\]]|$)/.test(rest.slice(at, at + 80));
      if (!ends) continue;
      length = at;
      break;
    }
    const written = rest.slice(0, length).trimEnd();
    const quote = this.text[start] ?? "";
    const meant = textStart > start ? unquoted(written, quote) : written;
    const end = textStart + written.length;
    this.#splices.push({ start, end, text: singleQuoted(meant) });
    this.#note(variant, mistake, variant === "textAfterValue" ? Math.max(end, mistake + 1) : mistake + 1);
    this.#took(Math.max(end, start + 1));
  }
}
