import { isListStep, isMapping } from "./expected.js";
import { isForbiddenKey } from "./keys.js";
import { planError } from "./planError.js";
import type { Path } from "./pointer.js";
import { isPlainNumber, readableKinds, readJsonNumber, type ScalarKinds } from "./scalars.js";
import type { DraftFormat } from "./types.js";

/** Deepest nesting that is written: far above what is read. */
const deepest = 200;

/** True where two values of drafts are the same. The order of keys does not count. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSameValue(item, b[index]));
  }
  if (!isMapping(a) || !isMapping(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key]))
  );
}

/**
 * A copy of a value as reading it back will give it. `undefined` in a mapping is left out, in a list it is null; minus
 * zero is zero. In YAML, a number or boolean under a key that only holds text becomes its text.
 * Throws a PlanError (`not-expressible`, `forbidden-key`) for what no draft can hold.
 */
export function readableValue(
  value: unknown,
  path: Path,
  key: string | undefined,
  format: DraftFormat,
  kinds: ScalarKinds,
) {
  const settle = (node: unknown, at: Path, holder: string | undefined): unknown => {
    if (at.length > deepest)
      throw planError("not-expressible", path, "The value is nested too deeply, or holds itself.");
    if (node === null || typeof node === "string") return node;
    if (typeof node === "boolean")
      return format === "yaml" && !readableKinds(holder, kinds).booleans ? String(node) : node;
    if (typeof node === "number") return settleNumber(node, at, holder, format, kinds);
    if (Array.isArray(node)) return Array.from(node, (item, index) => settle(item ?? null, [...at, index], holder));
    if (!isMapping(node) || !isPlainObject(node))
      throw planError("not-expressible", at, "Only text, numbers, yes/no values, lists and mappings can be written.");
    const result: Record<string, unknown> = {};
    for (const [name, child] of Object.entries(node)) {
      if (child === undefined) continue;
      if (isForbiddenKey(name)) throw planError("forbidden-key", [...at, name], `"${name}" cannot be used as a key.`);
      result[name] = settle(child, [...at, name], name);
    }
    return result;
  };
  return settle(value, path, key);
}

function settleNumber(value: number, path: Path, key: string | undefined, format: DraftFormat, kinds: ScalarKinds) {
  const number = value === 0 ? 0 : value;
  const source = numberText(number);
  const isReadable = format === "json" ? readJsonNumber(String(number)) === number : isPlainNumber(source);
  if (!isReadable)
    throw planError(
      "not-expressible",
      path,
      `The number ${value} cannot be written without changing it: write it as text.`,
    );
  return format === "yaml" && !readableKinds(key, kinds).numbers ? source : number;
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** A finite number in digits, without exponent. */
export function numberText(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = "", lead = "", rest = "", exponentText = "0"] = match;
  const exponent = Number(exponentText);
  const digits = lead + rest;
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  return sign + digits.padEnd(exponent + 1, "0");
}

/** The key that holds a place: the last step that names a key; a list's items are held by the key of the list. */
export function holderKey(root: unknown, path: Path): string | undefined {
  let node = root;
  let key: string | undefined;
  for (const step of path) {
    if (Array.isArray(node) || ((node === undefined || node === null) && isListStep(step))) {
      node = Array.isArray(node) && typeof step === "number" ? node[step] : undefined;
    } else {
      key = String(step);
      node = isMapping(node) && Object.hasOwn(node, key) ? node[key] : undefined;
    }
  }
  return key;
}
