/**
 * Which keys hold what, so that a plain (unquoted) YAML scalar is read as the field means it.
 * A list item counts as held by the key of its list.
 *
 * - `textKeys`: plain scalars stay text as written (`number: 00123`, `date: 2024`, `family: True`); only nothing at all,
 *   `~` and `null` are null. Where the same key is also in one of the other sets, that kind is read as such too.
 * - `numberKeys`, `booleanKeys` and keys in no set: numbers and booleans in their strict form are read as such.
 *
 * Quoted and block scalars are always text. JSON says itself what is text, so this does not touch JSON.
 */
export interface ScalarKinds {
  readonly numberKeys?: ReadonlySet<string>;
  readonly booleanKeys?: ReadonlySet<string>;
  readonly textKeys?: ReadonlySet<string>;
}

/** More digits than this cannot all be kept in a number: the value is an account or card number, so it stays text. */
const mostDigits = 15;

const canonicalNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** What a plain scalar under a key may become. */
export function readableKinds(key: string | undefined, kinds: ScalarKinds): { numbers: boolean; booleans: boolean } {
  if (key === undefined || !kinds.textKeys?.has(key)) return { numbers: true, booleans: true };
  return { numbers: kinds.numberKeys?.has(key) ?? false, booleans: kinds.booleanKeys?.has(key) ?? false };
}

/** Reads a plain YAML scalar held by `key` (undefined at the root). Never gives anything but null, boolean, number or text. */
export function readPlainScalar(source: string, key: string | undefined, kinds: ScalarKinds): unknown {
  if (source === "" || source === "~" || source === "null") return null;
  const first = source.charCodeAt(0);
  // Most scalars are words; only t(rue), f(alse), a digit or a minus can be anything else.
  const couldBeNumber = first === 45 || (first >= 48 && first <= 57);
  if (!couldBeNumber && first !== 116 && first !== 102) return source;
  const { numbers, booleans } = readableKinds(key, kinds);
  if (!couldBeNumber) {
    if (booleans && source === "true") return true;
    return booleans && source === "false" ? false : source;
  }
  return numbers && isPlainNumber(source) ? Number(source) : source;
}

/**
 * True for a number in JSON's form without exponent, of at most 15 digits (zeros in front of the first other digit do
 * not count), and not minus zero.
 */
export function isPlainNumber(source: string): boolean {
  if (source.length > 400 || !canonicalNumber.test(source)) return false;
  if (Object.is(Number(source), -0)) return false;
  return source.replace(/[-.]/g, "").replace(/^0+/, "").length <= mostDigits;
}

/**
 * Reads a JSON number. A number that JavaScript would change (too many digits, too large) stays text as written;
 * minus zero is zero.
 */
export function readJsonNumber(source: string): number | string {
  const value = Number(source);
  if (!Number.isFinite(value)) return source;
  const digits = significantDigits(source);
  if (value === 0) return digits === "" ? 0 : source;
  return digits.length <= mostDigits || digits === significantDigits(String(value)) ? value : source;
}

/** The digits that count, without sign, point, exponent, and zeros at both ends. */
function significantDigits(source: string): string {
  const [mantissa = ""] = source.split(/e/i);
  return mantissa.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "");
}
