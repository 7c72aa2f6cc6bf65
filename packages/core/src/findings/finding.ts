import type { DraftEdit, Range } from "../draft/types.js";

/** `error`: the instrument demands it, or the text contradicts itself. `warning`: practice. `info`: advice, or a gap in a draft. */
export type Severity = "error" | "warning" | "info";

/**
 * How sure the legal statement is. V: read in the primary text. S: stated by a secondary or official page.
 * K: known, not yet read in the text (never more than a warning). I: an inference (advice only).
 */
export type Mark = "V" | "S" | "K" | "I";

/** A provision that asks for, or explains, something. */
export interface Source {
  /** Instrument id, e.g. `untoc`, or the short name of another text, e.g. `18 USC 3512`. */
  readonly instrument: string;
  /** Article and paragraph as cited, e.g. `art. 18(15)(f)`. */
  readonly provision: string;
  readonly mark: Mark;
  /** For what a profile of the requested State asks: where it was read, as of when, and in which pack of the user's. */
  readonly origin?: { readonly source: string; readonly asOf?: string; readonly pack?: string };
}

/** A mend offered with a finding. `safe`: cannot change what the request says. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly DraftEdit[];
}

/** A second place that explains a finding, e.g. the other side of a contradiction. */
export interface RelatedPlace {
  readonly message: string;
  readonly path: string;
  readonly range: Range;
}

/** What is not there yet. */
export interface MissingPart {
  /** What it is, as the checklist names it; absent where a rule of its own found that something is left open. */
  readonly element?: string;
}

/** Something to mend in a draft. `path` is a JSON Pointer to where it is, or should be. */
export interface Finding {
  readonly rule: string;
  /** Short form for tables and filters, e.g. `FACT-01`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, why it matters, what to do: whole sentences. */
  readonly message: string;
  readonly range: Range;
  readonly path: string;
  readonly sources: readonly Source[];
  readonly fixes: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
  /** Present where this is a gap: something that is not there yet and that is more than advice. The same at both gates. */
  readonly gap?: MissingPart;
}
