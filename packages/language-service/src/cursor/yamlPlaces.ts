import type { Path, Span } from "@rogatory/core";
import type { OpenDraft } from "../openDraft.js";
import { endOfBlock, hasEntriesBelow, nextContent } from "./blockBelow.js";
import { BlockContext } from "./blockContext.js";
import { type BlockFrame, columnOfEntries, itemsAbove, keysAround } from "./blockFrames.js";
import { type BlockLine, indentAt, lineEndAt, lineStartAt, startOfLineBelow } from "./blockLine.js";
import { commentAt, isBehind, partAt, textAround, tokenAt } from "./blockText.js";
import type { CursorPlace, KeyPlace, ValuePlace } from "./places.js";

/** The places of a cursor in YAML. */
export function blockPlaces(open: OpenDraft, offset: number): readonly CursorPlace[] {
  return new BlockCursor(open, offset).places();
}

class BlockCursor extends BlockContext {
  places(): readonly CursorPlace[] {
    const inBraces = this.#wholeInBraces();
    if (inBraces) return inBraces;
    const line = this.line;
    const inText = this.#insideText();
    if (inText) return inText;
    const comment = commentAt(this.text, line, this.offset);
    if (comment) return [comment];
    if (line.kind === "comment") return [];
    if (line.kind === "blank" || this.offset < line.start + line.indent)
      return line.kind === "blank" ? this.#blank() : [];
    return line.key && this.offset > line.key.colon ? this.#valueOnLine(line) : this.#wordOnLine(line);
  }

  /** The whole draft in braces, as JSON or YAML's own. */
  #wholeInBraces(): readonly CursorPlace[] | undefined {
    const text = this.text;
    let start: number | undefined = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (start !== undefined) {
      const first = start + indentAt(text, start);
      if (text[first] === "{") {
        if (this.offset <= first) return [];
        return this.braces(first, [], text.length, []) ?? [];
      }
      if (first < lineEndAt(text, start) && text[first] !== "#") return undefined;
      start = startOfLineBelow(text, start);
    }
    return undefined;
  }

  /** Inside text of several lines, or inside braces that were opened on a line above. */
  #insideText(): readonly CursorPlace[] | undefined {
    const line = this.line;
    const isBlank = line.kind === "blank";
    const column = isBlank ? Math.max(0, this.offset - line.start) : line.indent;
    const mode = line.dashes.length > 0 ? "list" : isBlank ? "open" : "map";
    const { frames } = this.above(line.start, column, mode);
    for (const [index, frame] of frames.entries()) {
      const around = textAround(this.text, frame, this.offset, index === frames.length - 1);
      if (around === undefined) continue;
      const held = frames.slice(0, index + 1);
      const path = held.map(({ step }) => step);
      if (around === "braces") return this.braces(frame.value, path, endOfBlock(this.text, frame), held) ?? [];
      if (around === "closed") return [];
      return [this.#textPlace(path, held)];
    }
    if (isBlank) {
      // A blank line of a block text may be shorter than the text is indented.
      const path = this.open.draft.pathAt(this.offset);
      const span = path.length > 0 ? this.open.draft.spanOf(path) : undefined;
      const first = span && this.text[span.start];
      if (span && (first === "|" || first === ">") && span.start < line.start && this.offset < span.end)
        return [this.#textPlace(path, [])];
    }
    return undefined;
  }

  #textPlace(path: Path, frames: readonly BlockFrame[]): ValuePlace {
    const model = this.model(path, frames);
    const start = this.line.start + Math.min(this.line.indent, this.offset - this.line.start);
    return {
      ...this.value(path, model, { start, end: this.line.end }, 0),
      written: this.text.slice(start, this.offset),
      isInText: true,
    };
  }

  /** Behind `key:` on the line. */
  #valueOnLine(line: BlockLine): readonly CursorPlace[] {
    const frames = this.framesOfLine(line);
    const key = line.key;
    if (!key) return [];
    const path = [...frames.map(({ step }) => step), key.name];
    const model = this.model(path, frames);
    const first = this.text[line.rest];
    const isEmpty = line.rest >= line.end || first === "#";
    if (!isEmpty && (first === "{" || first === "[") && this.offset > line.rest) {
      const frame: BlockFrame = { step: key.name, line, column: key.column, value: line.rest };
      return this.braces(line.rest, path, endOfBlock(this.text, frame), frames) ?? [];
    }
    if (!isEmpty && (first === "|" || first === ">")) return [];
    if (isEmpty && hasEntriesBelow(this.text, line, key.column, model.field?.list === true)) return [];
    const token = isEmpty ? undefined : tokenAt(this.text, line.rest, line.end);
    if (token && isBehind(token, this.offset)) return [];
    if (token && this.offset < token.start) return [];
    const lead = this.text[this.offset - 1] === ":" ? " " : "";
    const part = partAt(this.text, token, this.offset);
    return [{ ...this.value(path, model, part.span, key.column), ...part, lead }];
  }

  /** A word of a line that has no colon before the cursor: a key, or an item behind a dash. */
  #wordOnLine(line: BlockLine): readonly CursorPlace[] {
    const dash = line.dashes.findLast((column) => line.start + column < this.offset);
    const frames = this.framesOfLine(line, this.offset);
    const isAfterDashes = dash === line.dashes.at(-1);
    if (line.dashes.length > 0 && !isAfterDashes) return [];
    const start = line.key?.start ?? line.rest;
    if (this.offset < start && start < line.end) return [];
    const column = start - line.start;
    const first = this.text[start];
    if (dash !== undefined && (first === "{" || first === "[") && this.offset > start) {
      const frame = frames.at(-1);
      const path = frames.map(({ step }) => step);
      return frame ? (this.braces(start, path, endOfBlock(this.text, frame), frames) ?? []) : [];
    }
    if (dash !== undefined && !line.key) return this.#item(frames, start, dash);
    const quotes = line.key && (this.text[line.key.start] === '"' || this.text[line.key.start] === "'") ? 1 : 0;
    const end = line.key?.end ?? tokenAt(this.text, start, line.end)?.end ?? line.end;
    const written = this.text.slice(start + quotes, Math.max(start + quotes, this.offset));
    return this.#entries(
      frames,
      column,
      { start, end: Math.max(end, this.offset) },
      written,
      "",
      line.key !== undefined,
    );
  }

  /** Behind the dash of an item: its value, or the first of its keys. */
  #item(frames: readonly BlockFrame[], start: number, dash: number): readonly CursorPlace[] {
    const line = this.line;
    const path = frames.map(({ step }) => step);
    const model = this.model(path, frames);
    const token = start < line.end ? tokenAt(this.text, start, line.end) : undefined;
    if (token && isBehind(token, this.offset)) return [];
    const lead = this.text[this.offset - 1] === "-" && !token ? " " : "";
    const part = partAt(this.text, token, this.offset);
    const { written } = part;
    const frame = frames.at(-1);
    const below = frame && columnOfEntries(this.text, frame, line.start);
    const value: ValuePlace = { ...this.value(path, model, part.span, dash), ...part, lead };
    const column = below ?? dash + 2;
    const present = below === undefined ? new Map<string, string>() : this.#keysBelow(line, below);
    if (model.field?.noun === undefined) return [value];
    const key = this.key(
      path,
      model.noun,
      present,
      { start: token?.start ?? this.offset, end: token?.end ?? this.offset },
      column,
    );
    const ownKey = { ...key, written, lead };
    return present.size > 0 ? [ownKey] : [value, ownKey];
  }

  #keysBelow(line: BlockLine, column: number): Map<string, string> {
    const below = startOfLineBelow(this.text, line.start);
    return below === undefined ? new Map() : keysAround(this.text, line.start, column);
  }

  /** A line with nothing on it: the column of the cursor tells what could begin there. */
  #blank(): readonly CursorPlace[] {
    const line = this.line;
    // In front of a byte order mark nothing is typed yet.
    const typed = Math.max(0, this.offset - line.start);
    const next = nextContent(this.text, this.line.start);
    const column = next !== undefined && next.indent > typed ? next.indent : typed;
    const above = this.above(line.start, column, "open");
    const owner = above.frames.at(-1);
    const settled = this.#settledColumn(column, owner, above.entries !== "open");
    const { frames, entries } = settled === column ? above : this.above(line.start, settled, "open");
    const lead = " ".repeat(Math.max(0, settled - typed));
    const span = { start: Math.min(this.offset, line.start + Math.min(typed, settled)), end: this.offset };
    // In front of an item nothing else can stand at its column.
    if (next?.dashes[0] === settled)
      return this.#newItem(this.above(line.start, settled, "list").frames, settled, span, lead);
    if (entries !== "list") return this.#entries(frames, settled, span, "", lead, false);
    // A dash at this column: another item of the list, and, where the list is not indented, another key beside its own.
    const items = this.#newItem(frames, settled, span, lead);
    const list = frames.at(-1);
    if (list?.column !== settled || typeof list.step === "number") return items;
    const outer = this.above(line.start, settled, "map").frames;
    return [...this.#entries(outer, settled, span, "", lead, false), ...items];
  }

  #newItem(frames: readonly BlockFrame[], column: number, span: Span, lead: string): readonly CursorPlace[] {
    const index = itemsAbove(this.text, this.line.start, column);
    const path = [...frames.map(({ step }) => step), index];
    const model = this.model(path, frames);
    if (!model.field?.list) return [];
    return [{ ...this.value(path, model, span, column), lead: `${lead}- `, isBelow: true }];
  }

  #settledColumn(column: number, owner: BlockFrame | undefined, isShown: boolean): number {
    if (isShown) return column;
    if (!owner) {
      const first = this.text.search(/^[ \t]*[^\s#]/m);
      return first < 0 ? column : indentAt(this.text, lineStartAt(this.text, first));
    }
    const entries = columnOfEntries(this.text, owner, this.line.start);
    if (entries !== undefined) return entries;
    if (typeof owner.step === "number") return owner.column + 2;
    if (!this.habits.isShown) return column;
    const path = this.above(this.line.start, column, "open").frames.map(({ step }) => step);
    const isList = this.model(path, []).field?.list === true;
    return owner.column + (isList ? this.habits.listOffset || this.habits.step : this.habits.step);
  }

  /** What can stand at a column below what holds it: a key; where a list or a value is wanted, that. */
  #entries(
    frames: readonly BlockFrame[],
    column: number,
    span: Span,
    written: string,
    lead: string,
    hasColon: boolean,
  ): readonly CursorPlace[] {
    const path = frames.map(({ step }) => step);
    const model = this.model(path, frames);
    const isList = model.field?.list === true && !model.isItem;
    const present = keysAround(this.text, this.line.start, column);
    if (isList && present.size === 0 && !hasColon) {
      const itemPath = [...path, itemsAbove(this.text, this.line.start, column)];
      const item = this.model(itemPath, frames);
      return [{ ...this.value(itemPath, item, span, column), written, lead: `${lead}- `, isBelow: true }];
    }
    if (isList) return [];
    const key: KeyPlace = { ...this.key(path, model.noun, present, span, column), written, lead, hasColon };
    const takesValue = model.field !== undefined && model.noun === undefined && model.field.noun === undefined;
    if (!takesValue || present.size > 0 || hasColon) return [key];
    return [{ ...this.value(path, model, span, column), written, lead, isBelow: true }];
  }
}
