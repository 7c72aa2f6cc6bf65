import { type Operations, WorkerCalls } from "../letters/calls.js";
import type { LetterOperations } from "../letters/operations.js";
import type { WordOperations } from "../letters/wordOperations.js";
import type { Platform, RunningWorker } from "./platform.js";

/** How long a worker may stand idle, in ms, before it is stopped: its memory is better used elsewhere. */
const idleTime = 5 * 60_000;

/** A worker that is started by its first call, started again after a failure, and stopped when nothing calls it for a while. */
class WorkerOnDemand<T extends Operations> {
  readonly #start: () => RunningWorker;
  #running: { readonly worker: RunningWorker; readonly calls: WorkerCalls<T> } | undefined;
  #underWay = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => RunningWorker) {
    this.#start = start;
  }

  async call<N extends keyof T & string>(name: N, argument: Parameters<T[N]>[0]): Promise<Awaited<ReturnType<T[N]>>> {
    if (this.#running?.calls.failed) this.stop();
    if (!this.#running) {
      const worker = this.#start();
      this.#running = { worker, calls: new WorkerCalls<T>(worker.port) };
    }
    clearTimeout(this.#idle);
    this.#underWay++;
    try {
      return await this.#running.calls.call(name, argument);
    } finally {
      this.#underWay--;
      if (this.#underWay === 0) this.#idle = setTimeout(() => this.stop(), idleTime);
    }
  }

  stop(): void {
    clearTimeout(this.#idle);
    this.#running?.calls.close("The worker was stopped.");
    this.#running?.worker.stop();
    this.#running = undefined;
  }
}

/** The workers that compose and print letters, off the thread that answers the editor. */
export class LetterWorkers {
  readonly #letters: WorkerOnDemand<LetterOperations>;
  readonly #word: WorkerOnDemand<WordOperations>;

  constructor(platform: Platform) {
    this.#letters = new WorkerOnDemand(() => platform.startWorker("letters"));
    this.#word = new WorkerOnDemand(() => platform.startWorker("word"));
  }

  /** Calls one of the operations on letters. */
  ask<N extends keyof LetterOperations>(
    name: N,
    argument: Parameters<LetterOperations[N]>[0],
  ): Promise<Awaited<ReturnType<LetterOperations[N]>>> {
    return this.#letters.call(name, argument);
  }

  printWord(argument: Parameters<WordOperations["printWord"]>[0]): Promise<Uint8Array> {
    return this.#word.call("printWord", argument);
  }

  dispose(): void {
    this.#letters.stop();
    this.#word.stop();
  }
}
