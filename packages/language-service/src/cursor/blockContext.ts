import { type Path, type Span, valueAt } from "@rogatory/core";
import type { OpenDraft } from "../openDraft.js";
import {
  type Above,
  type BlockFrame,
  columnOfEntries,
  framesAbove,
  itemsAbove,
  keysAround,
  valueBehindDash,
} from "./blockFrames.js";
import { type BlockLine, lineStartAt, readLine } from "./blockLine.js";
import { bracePlaces } from "./bracePlaces.js";
import { type Habits, habitsOf } from "./habits.js";
import { type ModelPlace, modelAt, rootNoun } from "./model.js";
import type { CursorPlace, KeyPlace, Layout, ValuePlace } from "./places.js";

/** The kind of the request as the draft says it, also in text that could not be read whole. */
export function kindIn(open: OpenDraft): string | undefined {
  const read = valueAt(open.draft.value, ["kind"]);
  if (typeof read === "string") return read;
  return /^[ \t{]*["']?kind["']?[ \t]*:[ \t]*["']?([A-Za-z]{1,40})/m.exec(open.text.slice(0, 4000))?.[1];
}

/** A cursor in YAML: its line, what holds it, and what the model knows there. */
export class BlockContext {
  protected readonly text: string;
  protected readonly line: BlockLine;
  protected readonly root: string;
  protected readonly habits: Habits;
  readonly #climbed = new Map<string, Above>();

  constructor(
    protected readonly open: OpenDraft,
    protected readonly offset: number,
  ) {
    this.text = open.text;
    this.line = readLine(this.text, lineStartAt(this.text, offset));
    this.root = rootNoun(kindIn(open), open.uri);
    this.habits = habitsOf(this.text);
  }

  /** Climbing is the dearest part, and several questions begin with it. */
  protected above(lineStart: number, column: number, entries: Above["entries"]): Above {
    const key = `${lineStart} ${column} ${entries}`;
    let above = this.#climbed.get(key);
    if (!above) {
      above = framesAbove(this.text, lineStart, column, entries);
      this.#climbed.set(key, above);
    }
    return above;
  }

  /** The keys and items that hold what stands on a line, those on the line itself included; only up to an offset if given. */
  protected framesOfLine(line: BlockLine, upTo = Number.POSITIVE_INFINITY): BlockFrame[] {
    const text = this.text;
    const [firstDash] = line.dashes;
    const column = firstDash ?? line.key?.column ?? line.indent;
    const { frames } = this.above(line.start, column, firstDash === undefined ? "map" : "list");
    const own = line.dashes.filter((dash) => line.start + dash < upTo);
    return [
      ...frames,
      ...own.map((dash) => ({
        step: itemsAbove(text, line.start, dash),
        line,
        column: dash,
        value: valueBehindDash(line, dash),
      })),
    ];
  }

  protected braces(
    start: number,
    path: Path,
    limit: number,
    frames: readonly BlockFrame[],
  ): readonly CursorPlace[] | undefined {
    const typeOf = (wanted: Path) => this.#typeOf(wanted, frames);
    return bracePlaces(this.open, this.offset, {
      start,
      limit,
      path,
      rootNoun: this.root,
      typeOf,
      habits: this.habits,
    });
  }

  protected model(path: Path, frames: readonly BlockFrame[]): ModelPlace {
    return modelAt(this.root, path, this.open.draft.value, (wanted) => this.#typeOf(wanted, frames));
  }

  /** The type of assistance of the item that a frame is, read from the text around it. */
  #typeOf(path: Path, frames: readonly BlockFrame[]): string | undefined {
    const frame = frames[path.length - 1];
    if (typeof frame?.step !== "number") return undefined;
    const { line } = frame;
    if (line.key?.name === "type" && line.key.column > frame.column)
      return wordIn(this.text.slice(line.rest, line.end));
    const column = line.key?.column ?? columnOfEntries(this.text, frame, -1);
    if (column === undefined) return undefined;
    return wordIn(keysAround(this.text, line.start, column).get("type") ?? "");
  }

  #layout(column: number): Layout {
    const { newline } = this.open.draft;
    return { format: "yaml", style: "block", column, indent: "", isOnOneLine: false, habits: this.habits, newline };
  }

  protected key(
    path: Path,
    noun: string | undefined,
    present: ReadonlyMap<string, string>,
    span: Span,
    column: number,
  ): KeyPlace {
    const layout = this.#layout(column);
    return { kind: "key", path, noun, present, written: "", span, lead: "", hasColon: false, layout };
  }

  protected value(path: Path, model: ModelPlace, span: Span, column: number): ValuePlace {
    return {
      kind: "value",
      path,
      noun: model.owner,
      key: model.key,
      field: model.field,
      part: model.isItem ? "item" : "whole",
      written: "",
      span,
      quote: "",
      isOpen: false,
      isInText: false,
      lead: "",
      isBelow: false,
      layout: this.#layout(column),
    };
  }
}

const wordIn = (value: string): string | undefined => /^["']?([A-Za-z]{1,60})/.exec(value)?.[1];
