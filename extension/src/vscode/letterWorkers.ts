import { type Operations, WorkerCalls } from "../letters/calls.js";
import type { LetterOperations } from "../letters/operations.js";
import type { WordOperations } from "../letters/wordOperations.js";
import type { Platform, RunningWorker } from "./platform.js";

/** How long a worker may stand idle, in ms, before it is stopped: its memory is better used elsewhere. */
const idleTime = 5 * 60_000;

interface Running<T extends Operations> {
  readonly worker: RunningWorker;
  readonly calls: WorkerCalls<T>;
}

/** A worker that is started by its first call, started again after a failure, and stopped when nothing calls it for a while. */
class WorkerOnDemand<T extends Operations> {
  readonly #start: () => Promise<RunningWorker>;
  #running: Promise<Running<T>> | undefined;
  #underWay = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => Promise<RunningWorker>) {
    this.#start = start;
  }

  async call<N extends keyof T & string>(name: N, argument: Parameters<T[N]>[0]): Promise<Awaited<ReturnType<T[N]>>> {
    clearTimeout(this.#idle);
    this.#underWay++;
    const running = this.#running ?? this.#begin();
    try {
      return await (await running).calls.call(name, argument);
    } finally {
      const failed = await running.then(
        ({ calls }) => calls.failed,
        () => true,
      );
      if (failed && this.#running === running) this.stop();
      this.#underWay--;
      if (this.#underWay === 0) this.#idle = setTimeout(() => this.stop(), idleTime);
    }
  }

  #begin(): Promise<Running<T>> {
    this.#running = this.#start().then((worker) => ({ worker, calls: new WorkerCalls<T>(worker.port) }));
    return this.#running;
  }

  stop(): void {
    clearTimeout(this.#idle);
    this.#running?.then(
      ({ calls, worker }) => {
        calls.close("The worker was stopped.");
        worker.stop();
      },
      () => {},
    );
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
