import type { Connection } from "vscode-languageserver";
import type { Client } from "./client.js";
import { Publisher } from "./diagnostics/publisher.js";
import { DraftStore } from "./drafts/draftStore.js";
import { clientFiles } from "./files/clientFiles.js";
import { routedFiles } from "./files/routedFiles.js";
import type { Log } from "./log.js";
import type { FileAccess, Runtime } from "./runtime.js";
import { ConditionBook, ownLanguage } from "./settings/conditionBook.js";
import { type EditorSettings, readEditorSettings } from "./settings/editorSettings.js";
import { FolderReader } from "./settings/folderFiles.js";

/** All that is known between a client's `initialize` and its end. */
export class Session {
  readonly drafts: DraftStore;
  readonly files: FileAccess;
  readonly book: ConditionBook;
  readonly publisher: Publisher;
  #sentSettings: EditorSettings;

  constructor(
    private readonly connection: Connection,
    runtime: Runtime,
    readonly client: Client,
    log: Log,
  ) {
    this.drafts = new DraftStore(log);
    this.#sentSettings = readEditorSettings(client.settings);
    this.files = routedFiles((uri) => runtime.filesOf?.(uri), client.givesFiles ? clientFiles(connection) : undefined);
    const folders = new FolderReader(this.files, ownLanguage(client), (uri, problems) =>
      this.publisher.fileRead(uri, problems),
    );
    this.book = new ConditionBook(client, (uri) => this.#editorSettings(uri), folders, log);
    this.publisher = new Publisher(connection, client, this.drafts, this.book, log);
  }

  /** To be called with the settings that came with `workspace/didChangeConfiguration`, if any did. */
  settingsChanged(sent: unknown): void {
    if (!this.client.can.beAskedForSettings && typeof sent === "object" && sent !== null)
      this.#sentSettings = readEditorSettings(sent);
    this.refresh();
  }

  /** Forgets what holds at places, and has every open draft checked again. */
  refresh(): void {
    this.book.forget();
    this.publisher.refresh();
  }

  async #editorSettings(uri: string): Promise<EditorSettings> {
    if (!this.client.can.beAskedForSettings) return this.#sentSettings;
    return readEditorSettings(await this.connection.workspace.getConfiguration({ scopeUri: uri, section: "rogatory" }));
  }
}
