import { ConversionRefused, RenameRefused } from "@rogatory/language-service";
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Log } from "./log.js";

/** Thrown where the client has withdrawn its request. */
class Cancelled extends Error {}

/** Runs what answers requests so that no fault in it reaches the client or stops the server. */
export class Answering {
  /** True between the client's `initialized` and its `shutdown`. */
  isRunning = false;

  constructor(private readonly log: Log) {}

  /** The answer; `none` after a fault, which is logged; an error of the protocol where there can be no answer. */
  async answer<R>(
    method: string,
    token: CancellationToken,
    none: R,
    action: () => R | Promise<R>,
  ): Promise<R | ResponseError<never>> {
    if (!this.isRunning)
      return new ResponseError<never>(
        ErrorCodes.ServerNotInitialized,
        "The server has not been told to begin, or has been told to stop.",
      );
    try {
      this.stopIfCancelled(token);
      return await action();
    } catch (error) {
      if (error instanceof Cancelled)
        return new ResponseError<never>(LSPErrorCodes.RequestCancelled, "The answer is no longer wanted.");
      // A sentence for the person.
      if (error instanceof RenameRefused || error instanceof ConversionRefused)
        return new ResponseError<never>(LSPErrorCodes.RequestFailed, error.message);
      this.log.fault(method, error);
      return none;
    }
  }

  stopIfCancelled(token: CancellationToken): void {
    if (token.isCancellationRequested) throw new Cancelled();
  }

  /** Runs what follows a notification; a fault in it is logged. */
  notice(method: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.log.fault(method, error);
    }
  }
}
