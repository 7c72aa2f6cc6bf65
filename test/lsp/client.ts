import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type FullDocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver-protocol/node";

const bin = fileURLToPath(new URL("../../packages/cli/bin/rogatory.js", import.meta.url));

/** What a client of VS Code's kind says of itself; a test takes away what it does without. */
export const fullCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true } },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
};

/** A plain editor: it is sent findings, and knows nothing that can be done without. */
export const plainCapabilities: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  /** Answers `workspace/configuration` for one document. */
  readonly settings?: (scopeUri: string | undefined) => unknown;
}

/** What a finding says. */
export const saidBy = ({ message }: Diagnostic): string => (typeof message === "string" ? message : message.value);

/** Starts the built command as an editor does; nothing has been said to it yet. */
export function startProcess(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [bin, "lsp", ...(args.length > 0 ? args : ["--stdio"])], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1" },
  });
}

/** The exit status of a process that ends by itself. */
export async function statusOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}

/** An editor that talks to the real process over standard input and output. */
export class Client {
  readonly logged: string[] = [];
  readonly shown: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly states: unknown[] = [];
  readonly registered: string[] = [];
  refreshes = 0;
  errors = "";
  #waiting: (() => void)[] = [];

  private constructor(
    readonly child: ChildProcess,
    readonly connection: ProtocolConnection,
    readonly started: InitializeResult,
  ) {}

  static async start(options: StartOptions = {}): Promise<Client> {
    const child = startProcess();
    const { stdin, stdout, stderr } = child;
    if (!stdin || !stdout || !stderr) throw new Error("The process has no standard streams.");
    const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    // A client that went away before its server is no failure of a test.
    connection.onError(() => undefined);
    const early: ((client: Client) => void)[] = [];
    let client: Client | undefined;
    const note = (action: (client: Client) => void) => {
      if (client) action(client);
      else early.push(action);
      client?.wake();
    };
    connection.onNotification("window/logMessage", ({ message }: { message: string }) =>
      note((c) => c.logged.push(message)),
    );
    connection.onNotification("window/showMessage", ({ message }: { message: string }) =>
      note((c) => c.shown.push(message)),
    );
    connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) =>
      note((c) => c.published.push(params)),
    );
    connection.onNotification("rogatory/stateChanged", (params: unknown) => note((c) => c.states.push(params)));
    connection.onRequest("client/registerCapability", ({ registrations }: { registrations: { method: string }[] }) =>
      note((c) => c.registered.push(...registrations.map(({ method }) => method))),
    );
    connection.onRequest("workspace/diagnostic/refresh", () => note((c) => void c.refreshes++));
    connection.onRequest("workspace/configuration", ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => options.settings?.(scopeUri) ?? null),
    );
    stderr.on("data", (data: Buffer) => note((c) => (c.errors += data.toString())));
    connection.listen();
    const started = await connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? fullCapabilities,
      ...(options.initializationOptions === undefined ? {} : { initializationOptions: options.initializationOptions }),
      ...(options.locale === undefined ? {} : { locale: options.locale }),
    });
    client = new Client(child, connection, started);
    for (const action of early) action(client);
    await connection.sendNotification("initialized", {});
    return client;
  }

  private wake(): void {
    for (const resume of this.#waiting.splice(0)) resume();
  }

  /** Waits until something that the server sends makes the condition true. */
  async until<T>(condition: () => T | undefined | false, what: string): Promise<T> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const found = condition();
      if (found !== undefined && found !== false) return found;
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`The server did not send ${what}.\n${this.logged.join("\n")}\n${this.errors}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  open(uri: string, text: string, { languageId = "rogatory", version = 1 } = {}): Promise<void> {
    return this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version, text },
    });
  }

  change(uri: string, version: number, contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  /** Asks about a document by method and further parameters. */
  ask<R>(method: string, uri: string, params: object = {}): Promise<R> {
    return this.connection.sendRequest<R>(method, { textDocument: { uri }, ...params });
  }

  /** The findings as a client asks for them. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.ask<DocumentDiagnosticReport>("textDocument/diagnostic", uri);
    return (report as FullDocumentDiagnosticReport).items;
  }

  /** The findings last sent of a document; waits for the first, or for those of a version. */
  async sent(uri: string, version?: number): Promise<Diagnostic[]> {
    const isIt = (params: PublishDiagnosticsParams) =>
      params.uri === uri && (version === undefined || params.version === version);
    const found = await this.until(() => this.published.findLast(isIt), `findings of ${uri}`);
    return found.diagnostics;
  }

  /** Ends the server in order; its exit status. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    return statusOf(this.child);
  }

  /** For after a test, however it ended. */
  kill(): void {
    this.connection.dispose();
    if (this.child.exitCode === null) this.child.kill("SIGKILL");
  }
}
