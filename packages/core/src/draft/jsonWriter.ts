import { isMapping } from "./expected.js";

/** How JSON is laid out: `unit` is one level of indentation; undefined writes all on one line. */
export interface JsonLayout {
  readonly unit: string | undefined;
  readonly newline: string;
}

/** Writes a value as JSON whose first line stands where `indent` has been written already. */
export function writeJson(value: unknown, indent: string, layout: JsonLayout): string {
  if (!Array.isArray(value) && !isMapping(value)) return jsonScalar(value);
  const isList = Array.isArray(value);
  const inner = layout.unit === undefined ? "" : indent + layout.unit;
  const entries = isList
    ? value.map((item) => writeJson(item, inner, layout))
    : Object.entries(value).map(([key, child]) => jsonEntry(key, child, inner, layout));
  const [open, close] = isList ? "[]" : "{}";
  if (entries.length === 0) return `${open}${close}`;
  if (layout.unit === undefined) {
    const text = entries.join(", ");
    return isList ? `[${text}]` : `{ ${text} }`;
  }
  const { newline } = layout;
  return `${open}${newline}${entries.map((entry) => inner + entry).join(`,${newline}`)}${newline}${indent}${close}`;
}

/** `"key": value`. */
export function jsonEntry(key: string, value: unknown, indent: string, layout: JsonLayout): string {
  return `${jsonScalar(key)}: ${writeJson(value, indent, layout)}`;
}

/** Characters that JSON allows as they are but that a person cannot see. */
const unseen = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Writes text, a number, a boolean or null. */
export function jsonScalar(value: unknown): string {
  const text = JSON.stringify(value) ?? "null";
  return text.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
