import { applyTextEdits, type Position, type TextEdit } from "@rogatory/core";
import { type DraftSettings, type LanguageService, OpenDraft } from "@rogatory/language-service";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import type { Log } from "../log.js";

/** How a draft is looked at: with which settings, and in which language. */
export interface Conditions {
  readonly settings: DraftSettings;
  readonly language: string;
  readonly service: LanguageService;
}

/**
 * A draft that is open in the editor. A keystroke only notes the change; the text is read when a feature asks for it, once for all
 * features, and several keystrokes in a row are read together.
 */
export class OpenDocument {
  #version: number;
  /** The whole text, where it was sent whole after what `#read` was made of. */
  #text: string | undefined;
  #edits: TextEdit[] = [];
  #read: OpenDraft | undefined;

  constructor(
    readonly uri: string,
    version: number,
    text: string,
    private readonly log?: Log,
  ) {
    this.#version = version;
    this.#text = text;
  }

  get version(): number {
    return this.#version;
  }

  /** Notes changes, each of which counts in the text after the one before. */
  change(version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    for (const change of changes) {
      if ("range" in change && change.range) this.#edits.push({ range: inOrder(change.range), newText: change.text });
      else {
        this.#text = change.text;
        this.#edits = [];
      }
    }
    this.#version = version;
  }

  /** The draft as it is now. */
  read({ settings, language, service }: Conditions): OpenDraft {
    if (this.#text !== undefined || !this.#read)
      this.#read = service.open(this.uri, this.#version, this.#text ?? "", settings);
    this.#text = undefined;
    if (this.#edits.length > 0) this.#read = this.#changed(this.#read, service);
    this.#edits = [];
    const { version, draft, settings: before, userLanguage } = this.#read;
    if (version !== this.#version || before !== settings || userLanguage !== language)
      this.#read = new OpenDraft(this.uri, this.#version, draft, settings, language);
    return this.#read;
  }

  /** What had been read, with the changes. A fault in reading a part again must not cost the draft: then all of it is read. */
  #changed(read: OpenDraft, service: LanguageService): OpenDraft {
    try {
      return service.update(read, this.#version, this.#edits);
    } catch (error) {
      this.log?.fault("reading a change", error);
      const text = this.#edits.reduce((before, edit) => applyTextEdits(before, [edit]), read.text);
      return service.open(this.uri, this.#version, text, read.settings);
    }
  }
}

/** Some editors send a range that ends before it begins. */
function inOrder(range: { readonly start: Position; readonly end: Position }): TextEdit["range"] {
  const { start, end } = range;
  const turned = end.line < start.line || (end.line === start.line && end.character < start.character);
  return turned ? { start: end, end: start } : range;
}
