import type {
  ConditionsResult,
  FileParams,
  InitializationOptions,
  StateChangedParams,
} from "@rogatory/language-server/protocol";
import {
  conditionsChangedNotification,
  conditionsRequest,
  fileExistsRequest,
  listFilesRequest,
  readFileRequest,
  selectCommand,
  stateChangedNotification,
} from "@rogatory/language-server/protocol";
import * as vscode from "vscode";
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from "vscode-languageclient";
import { commandIds } from "../common/commandIds.js";
import { draftGlob } from "../common/draftName.js";
import { schemesHere } from "./drafts.js";
import { fileExists, filesIn, readText } from "./files.js";
import { pageUri } from "./pageUri.js";
import type { Platform, RunningWorker } from "./platform.js";
import { transportsOver } from "./transports.js";

/** The language server and the client that talks to it: started when there is a draft, and again when what it was told changes. */
export class Server {
  readonly #platform: Platform;
  readonly #output: vscode.LogOutputChannel;
  readonly #stateChanged = new vscode.EventEmitter<StateChangedParams>();
  readonly #watchers: vscode.Disposable[];
  #client: Promise<BaseLanguageClient> | undefined;
  #worker: RunningWorker | undefined;
  #schemes = "";

  readonly #conditionsChanged = new vscode.EventEmitter<void>();

  /** How drafts stand, as the server finds out. */
  readonly onStateChanged = this.#stateChanged.event;
  /** Settings, or files in a `.rogatory` folder, have changed: what was found before may be out of date. */
  readonly onConditionsChanged = this.#conditionsChanged.event;

  constructor(platform: Platform, output: vscode.LogOutputChannel) {
    this.#platform = platform;
    this.#output = output;
    this.#watchers = [
      vscode.commands.registerCommand(selectCommand, select),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#restartIfRunning()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        if (schemesHere().join() !== this.#schemes) this.#restartIfRunning();
      }),
    ];
  }

  /** The running client; starts it where it does not run yet. */
  client(): Promise<BaseLanguageClient> {
    this.#client ??= this.#start();
    return this.#client;
  }

  async request<T>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<T> {
    const client = await this.client();
    return token ? client.sendRequest<T>(method, params, token) : client.sendRequest<T>(method, params);
  }

  /** How drafts at a place are looked at, whether there is one or not. */
  conditionsAt(uri: vscode.Uri): Promise<ConditionsResult | null> {
    return this.request<ConditionsResult | null>(conditionsRequest, { uri: uri.toString() });
  }

  async restart(): Promise<void> {
    await this.#stop();
    await this.client();
  }

  async dispose(): Promise<void> {
    for (const watcher of this.#watchers) watcher.dispose();
    await this.#stop();
    this.#stateChanged.dispose();
    this.#conditionsChanged.dispose();
  }

  #restartIfRunning(): void {
    if (this.#client) void this.restart();
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // A client that never came up has nothing to stop.
    await client?.then(
      (running) => running.dispose(),
      () => {},
    );
    this.#worker?.stop();
    this.#worker = undefined;
  }

  async #start(): Promise<BaseLanguageClient> {
    const began = performance.now();
    const client = this.#platform.createClient(async () => {
      // Also called when the server is to be started again after it failed.
      this.#worker?.stop();
      this.#worker = await this.#platform.startWorker("server");
      return transportsOver(this.#worker.port);
    }, this.#options());
    client.onNotification(stateChangedNotification, (params: StateChangedParams) => this.#stateChanged.fire(params));
    client.onNotification(conditionsChangedNotification, () => this.#conditionsChanged.fire());
    client.onRequest(readFileRequest, async ({ uri }: FileParams) => readText(vscode.Uri.parse(uri)));
    client.onRequest(fileExistsRequest, ({ uri }: FileParams) => fileExists(vscode.Uri.parse(uri)));
    client.onRequest(listFilesRequest, async ({ uri }: FileParams) =>
      (await filesIn(vscode.Uri.parse(uri))).map((found) => found.toString()),
    );
    try {
      await client.start();
    } catch (error) {
      this.#client = undefined;
      throw error;
    }
    this.#output.info(`The language server started in ${Math.round(performance.now() - began)} ms.`);
    return client;
  }

  #options(): LanguageClientOptions {
    const schemes = schemesHere();
    this.#schemes = schemes.join();
    const initializationOptions: InitializationOptions = {
      locale: vscode.env.language,
      // Beside our own: to ask for suggestions again after a field was opened, and to go where a quick fix left something to write.
      commands: [...commandIds, "editor.action.triggerSuggest", selectCommand],
      // The server runs in a worker without a file system; the editor reads for it, whatever kind of folder it is.
      files: true,
      trusted: vscode.workspace.isTrusted,
      stateChanges: true,
      rulePages: pageUri("{rule}").toString(true),
    };
    return {
      documentSelector: schemes.flatMap((scheme) => [
        { scheme, language: "rogatory" },
        { scheme, pattern: draftGlob },
      ]),
      outputChannel: this.#output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticCollectionName: "rogatory",
      initializationOptions,
      markdown: { isTrusted: false, supportHtml: false },
    };
  }
}

/** Selects a range of a draft that is open in an editor. */
function select(uri: unknown, range: unknown): void {
  const { start, end } = range as Record<"start" | "end", { readonly line: number; readonly character: number }>;
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === vscode.Uri.parse(String(uri)).toString(),
  );
  if (!editor) return;
  editor.selection = new vscode.Selection(start.line, start.character, end.line, end.character);
  editor.revealRange(editor.selection);
}
