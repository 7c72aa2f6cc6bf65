import { advances } from "./generated/advances.js";

/** Units to the em of the font's measures. */
export const EM = 1024;

const widths = new Map(advances.split(" ").map((pair) => pair.split(":").map(Number) as [number, number]));

/** Characters that hang on the one before them, and those that are never seen. */
const JOINED = /^[\p{M}\p{Cf}]$/u;

/** The width of a character in 1/{@link EM} em; 0 for what joins the one before it; undefined for one that the font lacks. */
export function knownAdvance(character: string): number | undefined {
  return widths.get(character.codePointAt(0) as number) ?? (isJoined(character) ? 0 : undefined);
}

/** True where a line must not be broken before the character. */
export function isJoined(character: string): boolean {
  return JOINED.test(character);
}
