import type { Uri } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions, MessageTransports } from "vscode-languageclient";
import type { WorkerRole } from "../common/roles.js";
import type { Port } from "../letters/calls.js";

export interface RunningWorker {
  readonly port: Port;
  stop(): void;
}

/** Files that only this user of the machine can read. */
export interface PrivateFiles {
  /** Writes a new file; its folder is made where it is not there. */
  write(file: Uri, content: Uint8Array): Promise<void>;
  /** Removes a file; also while VS Code is closing, when its own file system no longer answers. */
  remove(file: Uri): Promise<void>;
}

/** What differs between VS Code on Node and in a browser. */
export interface Platform {
  /** Starts a thread or a web worker and tells it its role. */
  startWorker(role: WorkerRole): Promise<RunningWorker>;
  /** A language client that talks over the transports; they are asked for each time the server is to be started. */
  createClient(transports: () => Promise<MessageTransports>, options: LanguageClientOptions): BaseLanguageClient;
  /** Undefined where there is no file system of the machine. */
  readonly privateFiles?: PrivateFiles;
}
