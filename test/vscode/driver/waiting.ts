import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** How long a person would wait before calling it broken. Generous: the machine may be busy with other things. */
export const PATIENCE = 60_000;

/**
 * Reads until what was read is accepted, and gives it. Throws a sentence that says what was awaited and what was read
 * last when patience ends.
 */
export async function until<T>(
  awaited: string,
  read: () => Promise<T> | T,
  accept: (value: T) => boolean,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (accept(value)) return value;
    if (Date.now() > end) throw new Error(`Waited in vain: ${awaited}. Last seen: ${JSON.stringify(value, null, 1)}`);
    await pause(50);
  }
}

/** The text of a file that another program is writing: it is there, and stays the same for a moment. */
export async function writtenText(file: string): Promise<string> {
  let before = "";
  const read = (): string => (existsSync(file) ? readFileSync(file, "utf8") : "");
  const settled = (now: string): boolean => {
    const isSame = now !== "" && now === before;
    before = now;
    return isSame;
  };
  return until(`${file} is written`, read, settled);
}

/** Reads until it equals what is expected; shows the difference when it never does. */
export async function untilEqual<T>(
  awaited: string,
  read: () => Promise<T> | T,
  expected: T,
  patience?: number,
): Promise<void> {
  let last: T | undefined;
  const equal = (value: T): boolean => {
    last = value;
    return JSON.stringify(value) === JSON.stringify(expected);
  };
  await until(awaited, read, equal, patience).catch(() => assert.deepEqual(last, expected, awaited));
}
