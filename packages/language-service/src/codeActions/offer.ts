import type { Finding, Range, Span, TextEdit } from "@rogatory/core";
import type { CodeActionKind } from "vscode-languageserver-types";
import type { OpenDraft } from "../openDraft.js";

/** A change that was made and proven. */
export interface MadeChange {
  readonly edits: readonly TextEdit[];
  /** Where the person goes on writing, in the text after the change; found only when it is asked for. */
  readonly cursor?: () => Range | undefined;
}

/** Something that can be done at a place. Making the change costs a reading of the draft or more, so it is made when it is needed. */
export interface Offer {
  /** Tells it from all others of the same draft and range. */
  readonly key: string;
  readonly title: string;
  readonly kind: CodeActionKind;
  readonly findings: readonly Finding[];
  readonly isPreferred?: boolean;
  /** Undefined where it cannot be done without harm, or would change nothing. */
  make(): MadeChange | undefined;
}

/** What offers are made for. */
export interface Occasion {
  readonly open: OpenDraft;
  /** What is selected, or the cursor, in UTF-16 offsets. */
  readonly selected: Span;
  /** The findings that touch it, in text order. */
  readonly findings: readonly Finding[];
}
