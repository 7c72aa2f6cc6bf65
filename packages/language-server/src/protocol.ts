/**
 * What a client and the server say to each other beyond the Language Server Protocol. Names and types only: it can be imported
 * by a client without the server.
 */
import type {
  Checklist,
  DraftEdit,
  Gate,
  Outstanding,
  Pack,
  RegisterEntry,
  RequestKind,
  Severities,
} from "@rogatory/core";
import type { ConvertedDraft, FormModel, FormState, PlannedEdits } from "@rogatory/language-service";
import type { Diagnostic } from "vscode-languageserver";

/** `data` of each diagnostic of source `rogatory`. */
export type { FindingData } from "@rogatory/language-service";

/** `initializationOptions`: all may be left out, and an editor that knows nothing of them gets all that needs no help of its own. */
export interface InitializationOptions {
  /** The settings of the section `rogatory`, for a client that does not answer `workspace/configuration`. */
  readonly settings?: unknown;
  /** BCP 47 tag of the user's language; else that of `initialize`. */
  readonly locale?: string;
  /**
   * Commands that the client has: code lenses name no other. With `editor.action.triggerSuggest` among them a completed key is followed
   * by the list of its values.
   */
  readonly commands?: readonly string[];
  /**
   * True where the client answers `rogatory/readFile`, `rogatory/fileExists` and `rogatory/listFiles`: for folders that the server
   * cannot read itself.
   */
  readonly files?: boolean;
  /** False where the folder is not trusted: its `.rogatory` folder is then not read. */
  readonly trusted?: boolean;
  /** True where the client wants `rogatory/stateChanged` and `rogatory/conditionsChanged`. */
  readonly stateChanges?: boolean;
  /** URI of a rule's page, with `{rule}` where its id stands, e.g. `rogatory-page:{rule}.md`. */
  readonly rulePages?: string;
}

/**
 * A command of the client that selects a range of a draft: its arguments are the URI and the range. Where the client names it
 * among its commands, a quick fix with something left to fill in ends with it.
 */
export const selectCommand = "rogatory.select";

/** Client to server: the checklist of an open draft, or null where the document is not one. */
export const checklistRequest = "rogatory/checklist";
export interface ChecklistParams {
  readonly uri: string;
}
export type ChecklistResult = Checklist | null;

/** Client to server: an open draft in the other format, or null where the document is not a draft. Nothing is written. */
export const convertRequest = "rogatory/convert";
export interface ConvertParams {
  readonly uri: string;
  readonly to: "yaml" | "json";
}
/** An error of the request has a sentence for the person: why the draft cannot be converted. */
export type ConvertResult = ConvertedDraft | null;

export type {
  FieldAsk,
  FormFinding,
  FormInstrument,
  FormModel,
  FormState,
  NamedCode,
  StepStanding,
} from "@rogatory/language-service";

/** Client to server: an open draft for a form, or null where the document is not one. */
export const formStateRequest = "rogatory/formState";
export interface FormStateParams {
  readonly uri: string;
}
export type FormStateResult = FormState | null;

/** Client to server: what a form needs to know beside an open draft, in the language that holds at its place. */
export const formModelRequest = "rogatory/formModel";
export type FormModelParams = FormStateParams;
export type FormModelResult = FormModel | null;

/** Client to server: the changes of an open draft's text that make edits of a form. Nothing is written. */
export const planEditsRequest = "rogatory/planEdits";
export interface PlanEditsParams {
  readonly uri: string;
  readonly edits: readonly DraftEdit[];
}
export type PlanEditsResult = PlannedEdits | null;

/** How a draft stands, for a status bar. The numbers are those of `outstandingOf` in core: everywhere the same. */
export interface DraftState extends Outstanding {
  readonly kind: RequestKind | null;
  readonly gate: Gate;
  /** BCP 47 tag of the language in which the draft's findings are given: the user's setting, else its folder's, else the editor's. */
  readonly language: string;
  /** What is left to be done, in words of that language, e.g. `2 errors, 8 gaps`. */
  readonly left: string;
  /** Findings accepted with a reason in the draft. */
  readonly suppressed: number;
  /** Findings of rules that the folder or the user turned off. */
  readonly turnedOff: number;
}

/** Client to server: how an open draft stands, or null where the document is not one. */
export const stateRequest = "rogatory/state";
export interface StateParams {
  readonly uri: string;
}
export type StateResult = DraftState | null;

/** Server to client, after a draft was checked; `state` is null when it was closed. */
export const stateChangedNotification = "rogatory/stateChanged";
export interface StateChangedParams {
  readonly uri: string;
  readonly version: number | null;
  readonly state: DraftState | null;
}

/** Client to server: how drafts at a place are looked at, whether there is one or not. */
export const conditionsRequest = "rogatory/conditions";
export interface ConditionsParams {
  readonly uri: string;
}
export interface ConditionsResult {
  /** BCP 47 tag, as in {@link DraftState}. */
  readonly language: string;
  readonly rules: Severities;
  readonly packs: readonly Pack[];
}

/** Server to client: settings, or files beside drafts, have changed; what was told of drafts may be out of date. No parameters. */
export const conditionsChangedNotification = "rogatory/conditionsChanged";

/** Client to server: checks a text that is not open, with the settings of its place; null where its name is not a draft's. */
export const checkTextRequest = "rogatory/checkText";
export interface CheckTextParams {
  readonly uri: string;
  readonly text: string;
  /** Left out: the settings decide, else the draft. */
  readonly gate?: Gate;
}
export type CheckTextResult = { readonly diagnostics: Diagnostic[]; readonly state: DraftState } | null;

/** Client to server: what a register says of a draft, checked with the settings of its place; null where it is none. */
export const registerEntryRequest = "rogatory/registerEntry";
export interface RegisterEntryParams {
  readonly uri: string;
  /** Left out: the draft is open, and is taken as it stands there. */
  readonly text?: string;
  /** `YYYY-MM-DD`: the day from which deadlines are counted. */
  readonly today: string;
}
export type RegisterEntryResult = RegisterEntry | null;

/** Server to client: the text of a file, or null where there is none that can be read. */
export const readFileRequest = "rogatory/readFile";
/** Server to client: whether there is a file. */
export const fileExistsRequest = "rogatory/fileExists";
/** Server to client: URIs of the files in a folder, not of those below it; none where there is no such folder. */
export const listFilesRequest = "rogatory/listFiles";
export interface FileParams {
  readonly uri: string;
}
export type ReadFileResult = { readonly text: string } | null;
export type FileExistsResult = boolean;
export type ListFilesResult = readonly string[];
