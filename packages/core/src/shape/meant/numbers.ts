import { findAmounts, mayHaveThreeDecimals, readNumber } from "../../prose/amounts.js";
import type { Meant } from "./meant.js";

/**
 * The number that is written with separators or its currency: `2 500,00`, `2,500` in euros, `2,500 EUR`. Nothing where one sign before
 * three digits may be that of decimals (dinars have three), or the currency is not the one beside it.
 */
export function meantNumbers(written: string, currency: unknown): readonly Meant[] {
  const text = written.trim();
  const [amount, another] = findAmounts(text);
  if (amount && !another && amount.start === 0 && amount.end === text.length)
    return amount.ambiguous || amount.currency !== currency ? [] : [{ value: amount.amount, safe: true }];
  if (!/^\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3}){0,4}(?:[.,]\d{1,2})?$|^\d{1,12}(?:[.,]\d{1,2})?$/.test(text)) return [];
  const read = readNumber(text);
  if (!read) return [];
  const known = typeof currency === "string" ? currency : undefined;
  return read.threeAfterOneSign && mayHaveThreeDecimals(known) ? [] : [{ value: read.value, safe: true }];
}
