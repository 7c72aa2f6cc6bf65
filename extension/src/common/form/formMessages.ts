/** What the form's page and the extension say to each other. */
import type { DraftEdit } from "@rogatory/core";
import type { FormModel, FormState } from "@rogatory/language-server/protocol";

/** To the page, once: what it needs to know beside the draft. */
export interface ShowModel {
  readonly type: "model";
  readonly model: FormModel;
  /** The page's own sentences, English -> the user's language. */
  readonly words: Readonly<Record<string, string>>;
  /** BCP 47 tag of the language of the words. */
  readonly language: string;
  /** False where the draft cannot be changed: another version in a comparison, a read-only folder. */
  readonly isWritable: boolean;
}

/** To the page: the draft as it stands now. */
export interface ShowState {
  readonly type: "state";
  readonly state: FormState;
}

/** To the page: what became of edits that it sent. */
export interface EditsDone {
  readonly type: "done";
  readonly id: number;
  /** Why they were not made; undefined where they were. */
  readonly refused?: string;
}

/** To the page: bring a field into view and into focus. JSON Pointer. */
export interface ShowPart {
  readonly type: "show";
  readonly path: string;
}

/** To the page: send what is typed and not sent yet. */
export interface Flush {
  readonly type: "flush";
  readonly id: number;
}

/** To the page: the files that were picked, relative to the draft. */
export interface FilesPicked {
  readonly type: "picked";
  readonly id: number;
  readonly files: readonly string[];
}

export type ToForm = ShowModel | ShowState | EditsDone | ShowPart | Flush | FilesPicked;

/** From the page: it has loaded, and what was sent before may be lost. */
export interface FormReady {
  readonly type: "ready";
}

/** From the page: edits of the draft, made in the state with this version. One undo step. */
export interface MakeEdits {
  readonly type: "edits";
  readonly id: number;
  readonly version: number;
  /**
   * True where each edit writes a field or takes it away: what leads to it is made, or goes with it, as the draft is when the edit is
   * made, which may be after others that the page had not seen yet.
   */
  readonly areFields: boolean;
  readonly edits: readonly DraftEdit[];
}

/** From the page, in answer to {@link Flush}: what was typed and not sent yet. */
export interface Flushed {
  readonly type: "flushed";
  readonly id: number;
  readonly version: number;
  readonly edits: readonly DraftEdit[];
}

/** From the page: the person is at this part of the draft. */
export interface AtPart {
  readonly type: "at";
  readonly path: string;
}

/** From the page: show this part in the text. */
export interface OpenText {
  readonly type: "text";
  readonly path: string;
}

/** From the page: let the person pick files. */
export interface PickFiles {
  readonly type: "pick";
  readonly id: number;
}

/** From the page: save the draft, once what was sent before is made. */
export interface SaveDraft {
  readonly type: "save";
}

/** Commands that the page may ask for, each for its own draft. */
export const formCommands = [
  "rogatory.newRequest",
  "rogatory.preview",
  "rogatory.render",
  "rogatory.showChecklist",
] as const;
export interface RunCommand {
  readonly type: "run";
  readonly command: (typeof formCommands)[number];
}

export type FromForm = FormReady | MakeEdits | Flushed | AtPart | OpenText | PickFiles | SaveDraft | RunCommand;

const operations: ReadonlySet<unknown> = new Set(["set", "insert", "remove", "move", "rename"]);

/** Reads what came from the page; undefined for anything else. */
export function readFromForm(message: unknown): FromForm | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { type, id, version, edits, path, command, areFields } = message as Readonly<Record<string, unknown>>;
  switch (type) {
    case "ready":
    case "save":
      return { type };
    case "edits":
    case "flushed":
      if (!isCount(id) || !isCount(version) || !Array.isArray(edits) || !edits.every(isEdit)) return undefined;
      return type === "edits"
        ? { type, id, version, areFields: areFields === true, edits }
        : { type, id, version, edits };
    case "at":
    case "text":
      return typeof path === "string" ? { type, path } : undefined;
    case "pick":
      return isCount(id) ? { type, id } : undefined;
    case "run": {
      const known = formCommands.find((one) => one === command);
      return known ? { type, command: known } : undefined;
    }
    default:
      return undefined;
  }
}

const isCount = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value);

function isEdit(value: unknown): value is DraftEdit {
  if (typeof value !== "object" || value === null) return false;
  const { op, path, comment } = value as Readonly<Record<string, unknown>>;
  return operations.has(op) && typeof path === "string" && (comment === undefined || typeof comment === "string");
}
