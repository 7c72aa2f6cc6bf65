import type { Connection } from "vscode-languageserver";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { Client } from "../client.js";
import { checkDraft, type DraftReport } from "../drafts/draftChecker.js";
import type { DraftStore } from "../drafts/draftStore.js";
import type { OpenDocument } from "../drafts/openDocument.js";
import type { Log } from "../log.js";
import { conditionsChangedNotification, type StateChangedParams, stateChangedNotification } from "../protocol.js";
import type { ConditionBook } from "../settings/conditionBook.js";
import type { FileProblem } from "../settings/folderFiles.js";

/** Rest after the last keystroke before findings are sent to a client that does not ask for them. Milliseconds. */
const rest = 150;

/** Brings findings to the client: when it asks, or after each rest of the keyboard to one that cannot. */
export class Publisher {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Drafts of which it was said that not all is shown. */
  readonly #saidUnshown = new Set<string>();
  /** Files beside the drafts that have problems on show. */
  readonly #faultyFiles = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly drafts: DraftStore,
    private readonly book: ConditionBook,
    private readonly log: Log,
  ) {}

  /** To be called when a draft was opened or changed. */
  schedule(uri: string, delay = rest): void {
    if (this.client.can.pullDiagnostics) return;
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => {
        this.#timers.delete(uri);
        void this.#push(uri);
      }, delay),
    );
  }

  closed(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#saidUnshown.delete(uri);
    if (!this.client.can.pullDiagnostics) this.#send(uri, []);
    if (this.client.wantsStateChanges) this.#tellState({ uri, version: null, state: null });
  }

  /** Checks a draft and tells what else is to be told of it. */
  async report(document: OpenDocument): Promise<DraftReport> {
    const conditions = await this.book.at(document.uri);
    const report = checkDraft(document.read(conditions), conditions);
    const { uri, version } = document;
    if (report.unshown !== undefined && !this.#saidUnshown.has(uri)) {
      this.#saidUnshown.add(uri);
      void this.connection.sendNotification("window/showMessage", { type: 2, message: report.unshown });
    }
    if (this.client.wantsStateChanges) this.#tellState({ uri, version, state: report.state });
    return report;
  }

  /** Checks every open draft again, since settings or files beside them have changed. */
  refresh(): void {
    const { can } = this.client;
    const { diagnostics, inlayHint } = this.connection.languages;
    const ask = (refreshed: Promise<void>) => void refreshed.catch(() => undefined);
    if (can.pullDiagnostics && can.refreshDiagnostics) ask(diagnostics.refresh());
    if (can.refreshInlayHints) ask(inlayHint.refresh());
    if (can.refreshCodeLenses && this.client.commands.size > 0)
      ask(this.connection.sendRequest("workspace/codeLens/refresh"));
    for (const { uri } of this.drafts.all()) this.schedule(uri, 0);
    if (this.client.wantsStateChanges) void this.connection.sendNotification(conditionsChangedNotification);
  }

  /** Shows what is to be mended in a folder's configuration or a pack, in that file. */
  fileRead(uri: string, problems: readonly FileProblem[]): void {
    if (problems.length === 0 && !this.#faultyFiles.delete(uri)) return;
    if (problems.length > 0) this.#faultyFiles.add(uri);
    this.#send(
      uri,
      problems.map(
        ({ message, range }): Diagnostic => ({
          range,
          severity: DiagnosticSeverity.Error,
          source: "rogatory",
          message,
        }),
      ),
    );
  }

  /** To be called for files beside the drafts that are no longer there. */
  fileGone(uri: string): void {
    this.fileRead(uri, []);
  }

  async #push(uri: string): Promise<void> {
    const document = this.drafts.get(uri);
    if (!document) return;
    try {
      const { version } = document;
      const { diagnostics } = await this.report(document);
      // While the settings were asked for, it may have been closed or changed; what then comes is sent later.
      if (this.drafts.get(uri) === document && document.version === version) this.#send(uri, diagnostics, version);
    } catch (error) {
      this.log.fault("checking a draft", error);
    }
  }

  #send(uri: string, diagnostics: Diagnostic[], version?: number): void {
    void this.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }

  #tellState(params: StateChangedParams): void {
    void this.connection.sendNotification(stateChangedNotification, params);
  }
}
