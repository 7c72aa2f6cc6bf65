import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageTransports,
  type MessageWriter,
} from "vscode-languageclient";
import type { Port } from "../letters/calls.js";

/** The Language Server Protocol over the port of a worker: each message is one value. */
export function transportsOver(port: Port): MessageTransports {
  return { reader: new PortReader(port), writer: new PortWriter(port) };
}

class PortReader extends AbstractMessageReader implements MessageReader {
  #callback: DataCallback | undefined;
  /** Messages that came before anyone listened. */
  readonly #early: Message[] = [];

  constructor(port: Port) {
    super();
    port.listen(
      (message) => {
        if (this.#callback) this.#callback(message as Message);
        else this.#early.push(message as Message);
      },
      (reason) => {
        this.fireError(new Error(reason));
        this.fireClose();
      },
    );
  }

  listen(callback: DataCallback): Disposable {
    this.#callback = callback;
    for (const message of this.#early.splice(0)) callback(message);
    return {
      dispose: () => {
        this.#callback = undefined;
      },
    };
  }
}

class PortWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #port: Port;

  constructor(port: Port) {
    super();
    this.#port = port;
  }

  async write(message: Message): Promise<void> {
    this.#port.post(message);
  }

  end(): void {
    // A worker is stopped, not told that no more will come.
  }
}
