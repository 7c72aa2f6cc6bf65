import assert from "node:assert/strict";
import { applyTextEdits, type TextEdit, toPointer } from "@rogatory/core";
import { positionAt } from "@rogatory/core/testing";
import { cursorAt } from "../cursor/cursor.js";
import { openText } from "./applyCompletion.test.js";
import { doComplete } from "./complete.js";

/** A text with the tab stops of a snippet taken out, and where these are, in the order in which they are visited. */
function readStops(snippet: string): { text: string; stops: { start: number; end: number }[] } {
  const found: { number: number; start: number; end: number }[] = [];
  let text = "";
  const sign = /\\([\\$}])|\$\{(\d+)\|([^|]*)\|\}|\$\{(\d+):((?:\\.|[^\\}])*)\}|\$(\d+)/g;
  let from = 0;
  for (const match of snippet.matchAll(sign)) {
    text += snippet.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[1] !== undefined) {
      text += match[1];
      continue;
    }
    const proposed =
      match[2] === undefined ? (match[5] ?? "").replaceAll(/\\(.)/g, "$1") : (match[3] ?? "").split(",")[0];
    const number = Number(match[2] ?? match[4] ?? match[6]);
    found.push({ number, start: text.length, end: text.length + (proposed ?? "").length });
    text += proposed ?? "";
  }
  text += snippet.slice(from);
  return { text, stops: found.toSorted((a, b) => a.number - b.number).map(({ start, end }) => ({ start, end })) };
}

/**
 * Someone who writes a draft in an editor: types free text, takes what completion offers, and goes from one tab stop to the next. What
 * a stop holds is selected, and typing replaces it, as in an editor.
 */
export class Typist {
  text = "";
  #at = 0;
  #selected = 0;
  #stops: { start: number; end: number }[] = [];

  constructor(readonly uri: string) {}

  get open() {
    return openText(this.text, this.uri);
  }

  /** JSON Pointer of what is being written. */
  get pointer(): string {
    const [place] = cursorAt(this.open, this.#at);
    return place?.kind === "key" || place?.kind === "value" ? toPointer(place.path) : (place?.kind ?? "");
  }

  get offered(): readonly string[] {
    return this.#items().map(({ label }) => label);
  }

  #items() {
    return doComplete(this.open, positionAt(this.text, this.#at)).items;
  }

  /** Puts the cursor behind a piece of text that stands there once, or once after another piece. */
  goBehind(piece: string, after = ""): this {
    const from = after === "" ? 0 : this.text.indexOf(after);
    const found = this.text.indexOf(piece, from);
    assert.ok(from >= 0 && found >= 0, `There is no ${piece}.`);
    this.#at = found + piece.length;
    this.#selected = 0;
    this.#stops = [];
    return this;
  }

  goToEnd(): this {
    this.#at = this.text.length;
    this.#selected = 0;
    this.#stops = [];
    return this;
  }

  type(words: string): this {
    this.#replace(this.#at, this.#at + this.#selected, words, []);
    return this;
  }

  /** Takes one of the items that are offered. */
  take(label: string): this {
    const item = this.#items().find((other) => other.label === label);
    assert.ok(item, `At ${this.pointer} ${label} is not offered, but ${this.offered.slice(0, 30).join(", ")}`);
    const edit = item.textEdit as TextEdit;
    const { draft } = this.open;
    const start = draft.offsetAt(edit.range.start);
    // A word that is proposed at a stop gives way to what is taken.
    const end = Math.max(draft.offsetAt(edit.range.end), this.#at + this.#selected);
    const { text, stops } = readStops(edit.newText);
    const before = this.text;
    this.#replace(start, end, text, stops);
    const further = item.additionalTextEdits ?? [];
    if (further.length > 0) {
      // Those stand in front of the cursor here: a comma behind the entry above.
      const whole = applyTextEdits(before, [...further, { range: edit.range, newText: text }]);
      const moved = whole.length - this.text.length;
      this.text = whole;
      this.#shift(moved);
    }
    return this;
  }

  /** Goes to the next tab stop. */
  next(): boolean {
    const stop = this.#stops.shift();
    if (!stop) return false;
    this.#at = stop.start;
    this.#selected = stop.end - stop.start;
    return true;
  }

  #shift(by: number): void {
    this.#at += by;
    this.#stops = this.#stops.map(({ start, end }) => ({ start: start + by, end: end + by }));
  }

  #replace(start: number, end: number, text: string, stops: readonly { start: number; end: number }[]): void {
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    const moved = text.length - (end - start);
    const later = this.#stops.map((stop) =>
      stop.start >= start ? { start: stop.start + moved, end: stop.end + moved } : stop,
    );
    this.#stops = [...stops.map((stop) => ({ start: stop.start + start, end: stop.end + start })), ...later];
    this.#at = start + text.length;
    this.#selected = 0;
    if (stops.length > 0) this.next();
  }
}
