import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { startServer } from "./server.js";

/** Starts the server in this web worker. Files beside the drafts are asked of the client. */
export function startBrowserServer({ version }: { readonly version?: string } = {}): void {
  const worker = self as DedicatedWorkerGlobalScope;
  const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(worker),
    new BrowserMessageWriter(worker),
  );
  startServer(connection, version === undefined ? {} : { version });
}
