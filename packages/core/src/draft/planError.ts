import { type Path, toPointer } from "./pointer.js";

/**
 * Why an edit was not made.
 *
 * - `missing`: there is nothing at the path. `exists`: the new key is there already.
 * - `no-such-position`: the list is shorter. `not-a-container`: something in the path holds no entries.
 * - `not-a-key`: only keys can be renamed, not list items. `forbidden-key`: the key could touch a prototype.
 * - `inside-itself`: a value cannot be moved into itself. `bad-edit`: the edit itself makes no sense.
 * - `not-expressible`: the value cannot be written so that reading gives it back.
 * - `unreadable`: the draft could not be read at all, so nothing can be placed in it.
 * - `unsafe`: the edit could not be proven to change only what it should.
 */
export type PlanErrorCode =
  | "missing"
  | "exists"
  | "no-such-position"
  | "not-a-container"
  | "not-a-key"
  | "forbidden-key"
  | "inside-itself"
  | "bad-edit"
  | "not-expressible"
  | "unreadable"
  | "unsafe";

/** Thrown instead of returning an edit that would harm the draft. `message` is a whole English sentence. */
export class PlanError extends Error {
  override readonly name = "PlanError";

  constructor(
    readonly code: PlanErrorCode,
    /** JSON Pointer to the place. */
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

/** A PlanError with the place named in front of the sentence. */
export function planError(code: PlanErrorCode, path: Path, sentence: string): PlanError {
  const pointer = toPointer(path);
  return new PlanError(code, pointer, `${pointer === "" ? "The request" : pointer}: ${sentence}`);
}
