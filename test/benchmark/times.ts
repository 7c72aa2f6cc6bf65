/** Times of the same thing done many times, in milliseconds. */
export class Times {
  readonly #all: number[] = [];

  add(milliseconds: number): void {
    this.#all.push(milliseconds);
  }

  get median(): number {
    return this.#at(0.5);
  }

  /** Nineteen of twenty were faster. */
  get p95(): number {
    return this.#at(0.95);
  }

  /** The share of those that took no longer than this, in percent. */
  within(milliseconds: number): number {
    return (100 * this.#all.filter((time) => time <= milliseconds).length) / this.#all.length;
  }

  #at(share: number): number {
    const sorted = this.#all.toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  }
}

/** How long something takes that is done now. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ readonly time: number; readonly result: T }> {
  const start = performance.now();
  const result = await work();
  return { time: performance.now() - start, result };
}
