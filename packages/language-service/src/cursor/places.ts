import type { DraftFormat, Path, Span } from "@rogatory/core";
import type { FieldEntry } from "@rogatory/core/editor";
import type { Habits } from "./habits.js";

/** How what is written at a place must be laid out. */
export interface Layout {
  readonly format: DraftFormat;
  /** Entries on lines of their own, by indentation; or in braces and brackets, also all of JSON. */
  readonly style: "block" | "braces";
  /** Column of the key that is written or whose value is written, or of the dash of an item. Only for `block`. */
  readonly column: number;
  /** In braces: the blanks with which the line begins. */
  readonly indent: string;
  /** True in braces where the entries stand on one line. */
  readonly isOnOneLine: boolean;
  readonly habits: Habits;
  readonly newline: "\n" | "\r\n";
  /** In braces: where a comma is missing after the entry before. */
  readonly commaAt?: number;
  /** In braces: true where a comma must follow because another entry does. */
  readonly isFollowed?: boolean;
}

/** A key is being written, or could be. */
export interface KeyPlace {
  readonly kind: "key";
  /** Of the mapping. */
  readonly path: Path;
  /** Id of the mapping's noun; undefined where the model knows none. */
  readonly noun: string | undefined;
  /** The other keys of the mapping, with the text behind each colon where it was read on the way. */
  readonly present: ReadonlyMap<string, string>;
  /** What is written of the key before the cursor, without quotes. */
  readonly written: string;
  /** The whole word with its quotes; empty where nothing is written. */
  readonly span: Span;
  /** What must be written in front of it, such as blanks that are missing. */
  readonly lead: string;
  /** True where a colon follows: only the name is to be replaced. */
  readonly hasColon: boolean;
  readonly layout: Layout;
}

/** The value of a field, or an item of its list, is being written. */
export interface ValuePlace {
  readonly kind: "value";
  /** Of the value: ends in the key, or in the position in the list. */
  readonly path: Path;
  /** Id of the noun that holds the field. */
  readonly noun: string | undefined;
  readonly key: string;
  readonly field: FieldEntry | undefined;
  /** `item`: one of the field's list. `whole`: the field's value itself. */
  readonly part: "whole" | "item";
  /** What is written of it before the cursor on this line, without the quotation mark. */
  readonly written: string;
  /** What would be replaced: the text inside the quotes, or the whole word; empty where nothing is written. */
  readonly span: Span;
  readonly quote: '"' | "'" | "";
  /** True where the closing quotation mark is missing. */
  readonly isOpen: boolean;
  /** True inside a text of several lines: only references can be completed. */
  readonly isInText: boolean;
  /** What must be written in front of it: a blank behind the colon, missing blanks of the line, a dash. */
  readonly lead: string;
  /** True where the value stands on a line of its own below its key. */
  readonly isBelow: boolean;
  readonly layout: Layout;
}

/** A comment is being written. */
export interface CommentPlace {
  readonly kind: "comment";
  /** The text between the comment sign and the cursor. */
  readonly written: string;
  /** From behind the comment sign to the end of the line. */
  readonly span: Span;
  readonly isOnOwnLine: boolean;
}

/** There is nothing in the draft yet but blanks and comments. */
export interface EmptyPlace {
  readonly kind: "empty";
  /** The word that has been written, if any. */
  readonly written: string;
  readonly span: Span;
  readonly format: DraftFormat;
  readonly newline: "\n" | "\r\n";
}

/** What could be written at the cursor. */
export type CursorPlace = KeyPlace | ValuePlace | CommentPlace | EmptyPlace;
