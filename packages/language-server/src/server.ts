import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { Answering } from "./answering.js";
import { type Client, clientOf } from "./client.js";
import { registerPull } from "./diagnostics/pull.js";
import { features } from "./features/features.js";
import { registerFeatures } from "./features/register.js";
import { Log } from "./log.js";
import { registerRequests } from "./requests.js";
import type { Runtime } from "./runtime.js";
import { Session } from "./session.js";
import { registerSynchronization } from "./synchronize.js";

export type { FileAccess, Runtime } from "./runtime.js";

/**
 * Serves the language service over a connection until the client says `exit`. Returns at once. Before `initialized` and after
 * `shutdown` requests get an error and notifications no effect; no fault of a feature ends it.
 */
export function startServer(connection: Connection, runtime: Runtime = {}): void {
  const log = new Log(connection.console);
  const answering = new Answering(log);
  let session: Session | undefined;
  const current = (): Session => {
    if (!session) throw new Error("There is no session before `initialize`.");
    return session;
  };

  connection.onInitialize((params) => {
    if (session) return new ResponseError<never>(ErrorCodes.InvalidRequest, "The server has been initialized already.");
    session = new Session(connection, runtime, clientOf(params), log);
    return resultOf(session.client, runtime);
  });
  connection.onInitialized(() => {
    if (!session) return;
    answering.isRunning = true;
    watch(connection, session.client);
  });
  connection.onShutdown(() => {
    answering.isRunning = false;
  });
  registerSynchronization(connection, answering, current);
  registerFeatures(connection, answering, current);
  registerPull(connection, answering, current);
  registerRequests(connection, answering, current);
  connection.listen();
}

function resultOf(client: Client, { version }: Runtime): InitializeResult {
  const capabilities: ServerCapabilities = Object.assign(
    {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      workspace: { workspaceFolders: { supported: true } },
    },
    ...features.map((feature) => feature.capabilities(client)),
    client.can.pullDiagnostics
      ? { diagnosticProvider: { identifier: "rogatory", interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  );
  return { capabilities, serverInfo: { name: "rogatory", ...(version === undefined ? {} : { version }) } };
}

/** Asks the client to tell when settings or files of a `.rogatory` folder change. One that refuses is asked at other times. */
function watch(connection: Connection, { can }: Client): void {
  const ask = (registered: Promise<unknown>) => void registered.catch(() => undefined);
  if (can.watchSettings)
    ask(connection.client.register(DidChangeConfigurationNotification.type, { section: "rogatory" }));
  if (can.watchFiles)
    ask(
      connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: "**/.rogatory/**" }],
      }),
    );
}
