/**
 * Workers and what they are for. The server and the letters share one file, since both need the whole library: the first message
 * tells a worker which of the two it is.
 */
export type WorkerRole = "server" | "letters" | "word";

/** File of the worker, below `dist`. */
export function workerFile(role: WorkerRole): string {
  return role === "word" ? "word.js" : "worker.js";
}

/** The first message to a worker. */
export interface Assignment {
  readonly role: WorkerRole;
}
