/**
 * Calls from the extension to a worker and back: plain values, one answer to each. The worker's side is {@link answerCalls}, the other
 * {@link WorkerCalls}.
 */

/** What a worker offers: each takes one plain value and gives one. */
export type Operations = Readonly<Record<string, (argument: never) => unknown>>;

/** Either end of the wire, in Node and in a browser. */
export interface Port {
  post(message: unknown): void;
  listen(onMessage: (message: unknown) => void, onFailure: (reason: string) => void): void;
}

interface Call {
  readonly id: number;
  readonly name: string;
  readonly argument: unknown;
}

type Reply = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly failure: string };

/** Answers calls with the operations. An operation that fails says so to its caller alone. */
export function answerCalls(port: Port, operations: Operations): void {
  port.listen(
    (message) => {
      const { id, name, argument } = message as Call;
      const operation = Object.hasOwn(operations, name)
        ? (operations[name] as (argument: unknown) => unknown)
        : undefined;
      Promise.resolve()
        .then(() => {
          if (!operation) throw new RangeError(`There is no operation "${name}".`);
          return operation(argument);
        })
        .then(
          (value) => port.post({ id, value } satisfies Reply),
          (error: unknown) =>
            port.post({ id, failure: error instanceof Error ? error.message : String(error) } satisfies Reply),
        );
    },
    // Whoever started the worker hears of its failures.
    () => {},
  );
}

/** Calls the operations of a worker. When the worker fails, so do all calls under way, and every later one. */
export class WorkerCalls<T extends Operations> {
  readonly #port: Port;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #last = 0;
  #failure: Error | undefined;

  constructor(port: Port) {
    this.#port = port;
    port.listen(
      (message) => {
        const reply = message as Reply;
        const waiting = this.#waiting.get(reply.id);
        this.#waiting.delete(reply.id);
        if ("failure" in reply) waiting?.reject(new Error(reply.failure));
        else waiting?.resolve(reply.value);
      },
      (reason) => this.#fail(new Error(reason)),
    );
  }

  /** True once the worker has failed: start another. */
  get failed(): boolean {
    return this.#failure !== undefined;
  }

  call<N extends keyof T & string>(name: N, argument: Parameters<T[N]>[0]): Promise<Awaited<ReturnType<T[N]>>> {
    if (this.#failure) return Promise.reject(this.#failure);
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#port.post({ id, name, argument } satisfies Call);
    });
  }

  /** Ends what is under way, e.g. when the worker is stopped on purpose. */
  close(reason: string): void {
    this.#fail(new Error(reason));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
