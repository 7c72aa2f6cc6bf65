import type { Path } from "../draft/pointer.js";
import type { Answer } from "./element.js";

/** True where a value says something: not absent, not blank, not an empty list or mapping, not a mere "unknown". */
export function isGiven(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.some(isGiven);
  if (typeof value === "object") return !isUnknown(value) && Object.values(value).some(isGiven);
  return true;
}

/** True where the draft says why something is not known. */
export function isUnknown(value: unknown): value is { readonly unknown: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "unknown" in value &&
    typeof value.unknown === "string" &&
    value.unknown.trim() !== ""
  );
}

/** The value, or undefined where the draft says that it is not known. */
export function known<T>(value: T): Exclude<T, { unknown: string }> | undefined {
  return isUnknown(value) ? undefined : (value as Exclude<T, { unknown: string }>);
}

/** Answers for one value: met, unknown with reason, or missing. */
export function ask(value: unknown, path: Path, item?: Answer["item"]): Answer {
  const state = isGiven(value) ? "met" : isUnknown(value) ? "unknownReason" : "missing";
  return item === undefined ? { state, path } : { state, path, item };
}

/** Answers for several keys of one mapping that are all wanted; the answer names those that lack. */
export function askAll(owner: object | undefined, keys: readonly string[], path: Path, item?: Answer["item"]): Answer {
  const lacking = keys.filter(
    (key) =>
      !isGiven((owner as Record<string, unknown> | undefined)?.[key]) &&
      !isUnknown((owner as Record<string, unknown> | undefined)?.[key]),
  );
  const state = lacking.length === 0 ? "met" : "missing";
  return { state, path, lacking, ...(item === undefined ? {} : { item }) };
}

/** Answers for several keys of which one is enough. The path is the first key's, where a form would put it. */
export function askAny(owner: object | undefined, keys: readonly string[], path: Path, item?: Answer["item"]): Answer {
  const values = keys.map((key) => (owner as Record<string, unknown> | undefined)?.[key]);
  const given = keys.find((_, i) => isGiven(values[i]));
  const unknown = keys.find((_, i) => isUnknown(values[i]));
  const state = given ? "met" : unknown ? "unknownReason" : "missing";
  return { state, path: [...path, given ?? unknown ?? keys[0] ?? ""], ...(item === undefined ? {} : { item }) };
}
