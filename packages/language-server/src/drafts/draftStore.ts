import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { isDraft } from "../draftNames.js";
import type { Log } from "../log.js";
import { OpenDocument } from "./openDocument.js";

/** The drafts that are open in the editor. Other documents are not kept. */
export class DraftStore {
  readonly #documents = new Map<string, OpenDocument>();

  constructor(private readonly log: Log) {}

  open(uri: string, languageId: string, version: number, text: string): OpenDocument | undefined {
    if (!isDraft(uri, languageId)) return undefined;
    const document = new OpenDocument(uri, version, text, this.log);
    this.#documents.set(uri, document);
    return document;
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): OpenDocument | undefined {
    const document = this.#documents.get(uri);
    document?.change(version, changes);
    return document;
  }

  /** True where it was open. */
  close(uri: string): boolean {
    return this.#documents.delete(uri);
  }

  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }

  all(): OpenDocument[] {
    return [...this.#documents.values()];
  }
}
