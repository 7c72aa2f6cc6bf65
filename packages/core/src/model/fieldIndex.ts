import type { ReferenceKind } from "../prose/references.js";
import type { Layout, Sensitivity } from "./field.js";
import type { PatternName } from "./patterns.js";

/** What the model says of one field. */
export interface FieldEntry {
  readonly title: string;
  readonly help: string;
  readonly example?: unknown;
  readonly sources?: readonly string[];
  readonly sensitivity?: Sensitivity;
  readonly layout?: Layout;
  /** True where few rows of a table fill it in: it has no column there. */
  readonly seldom?: boolean;
  /** For a closed choice: value -> what it means. */
  readonly values?: Readonly<Record<string, string>>;
  /** Which form the text (or each item) has: a date, a duration, a code, an id that refers to another part of the draft. */
  readonly format?: PatternName;
  /** Of what kind the part is whose id the text (or each item) holds. */
  readonly refersTo?: ReferenceKind;
  /** True where the text is prose in the small Markdown, with references. */
  readonly prose?: boolean;
  /** Id of the noun that the field (or each of its items) holds. `measure` stands for all types of assistance. */
  readonly noun?: string;
  /** For a list of measures: the types of assistance that may stand in it. */
  readonly types?: readonly string[];
  readonly list?: boolean;
  /** Set where the value is (or can be) true or false, or a number. */
  readonly type?: "boolean" | "number";
  /** Words that can stand here as they are: of a closed choice without titles, or in place of another value (`life`). */
  readonly words?: readonly string[];
  /** For words that can stand in place of another value: word -> what it means. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** True where `{ unknown: why }` may stand in place of the value. */
  readonly orUnknown?: boolean;
}

/** What the model says of one noun, with its fields in the order in which they are written. */
export interface NounEntry {
  readonly title: string;
  readonly help: string;
  readonly sources?: readonly string[];
  readonly fields: Readonly<Record<string, FieldEntry>>;
}
