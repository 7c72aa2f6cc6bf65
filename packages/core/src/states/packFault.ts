import type { Path } from "../draft/pointer.js";

/** Something in a pack that is not used, and what to do about it. */
export interface PackFault {
  readonly path: Path;
  readonly message: string;
  /** Shown at the key, where the key itself is wrong. */
  readonly atKey?: boolean;
  /** What is left out because of it; undefined where nothing is. */
  readonly drops?: Path;
}

/** A sentence of the catalogue's `packs`. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** A value as it can stand in a sentence: on one line, not too long. */
export function brief(value: unknown): string {
  const text = (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).replaceAll(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
