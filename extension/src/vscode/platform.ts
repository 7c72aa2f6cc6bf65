import type { Uri } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions, MessageTransports } from "vscode-languageclient";
import type { WorkerRole } from "../common/roles.js";
import type { Port } from "../letters/calls.js";

export interface RunningWorker {
  readonly port: Port;
  stop(): void;
}

/** What differs between VS Code on Node and in a browser. */
export interface Platform {
  /** Starts a thread or a web worker and tells it its role. */
  startWorker(role: WorkerRole): Promise<RunningWorker>;
  /** A language client that talks over the transports; they are asked for each time the server is to be started. */
  createClient(transports: () => Promise<MessageTransports>, options: LanguageClientOptions): BaseLanguageClient;
  /**
   * Writes a new file that only this user of the machine can read, in a folder that is made when it is not there. Undefined where
   * there is no file system of the machine.
   */
  readonly writePrivately?: (file: Uri, content: Uint8Array) => Promise<void>;
}
