import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFiles } from "./node/files.js";
import { startServer } from "./server.js";

/** How to serve in Node. */
export interface NodeServerOptions {
  /**
   * True: talk over standard input and output. Left out: as the process's arguments say (`--node-ipc`, `--stdio`, `--socket=PORT`,
   * `--pipe=NAME`), which is how clients of the kind of VS Code's start it.
   */
  readonly stdio?: boolean;
  /** Version of the program, for the client's log. */
  readonly version?: string;
}

/**
 * Starts the server in this process, which then belongs to it: it ends with the client's `exit` (status 0 after `shutdown`, else 1),
 * when the input closes, and when the client's process dies. Over standard output nothing but the protocol is written.
 */
export function startNodeServer({ stdio = false, version }: NodeServerOptions = {}): void {
  if (stdio) consoleToStandardError();
  const connection = stdio
    ? createConnection(ProposedFeatures.all, process.stdin, process.stdout)
    : createConnection(ProposedFeatures.all);
  // A reason may quote what was read, and the process would print it.
  process.on("unhandledRejection", (reason) =>
    connection.console.error(
      `A fault in the program was caught: ${reason instanceof Error ? reason.constructor.name : typeof reason}.`,
    ),
  );
  startServer(connection, {
    filesOf: (uri) => (/^file:/i.test(uri) ? nodeFiles : undefined),
    ...(version === undefined ? {} : { version }),
  });
}

/** A library that prints something would break the protocol. */
function consoleToStandardError(): void {
  for (const method of ["debug", "dir", "info", "log", "table"] as const) console[method] = console.error;
}
