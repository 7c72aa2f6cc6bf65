import { applyTextEdits, parseDraft, type TextEdit } from "@rogatory/core";
import { OpenDraft } from "./openDraft.js";
import { type DraftSettings, defaultSettings } from "./settings.js";

export interface LanguageServiceOptions {
  /** BCP 47 tag of the user's language; findings, help and names are given in it where they are known. */
  readonly language?: string;
}

/** The features, as pure functions on a draft that was read once. */
export interface LanguageService {
  /** Reads a draft. `uri` tells the format by its ending. Never throws, however broken the text. */
  open(uri: string, version: number, text: string, settings?: DraftSettings): OpenDraft;
  /** The draft after the edits, applied one after the other as an editor sends them. */
  update(open: OpenDraft, version: number, edits: readonly TextEdit[]): OpenDraft;
}

export function createLanguageService({ language = "en" }: LanguageServiceOptions = {}): LanguageService {
  return {
    open: (uri, version, text, settings = defaultSettings) =>
      new OpenDraft(uri, version, parseDraft(text, { name: uri }), settings, language),
    update(open, version, edits) {
      const text = edits.reduce((current, edit) => applyTextEdits(current, [edit]), open.text);
      return new OpenDraft(open.uri, version, parseDraft(text, { name: open.uri }), open.settings, language);
    },
  };
}
