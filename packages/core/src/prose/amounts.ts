import { rememberedByText } from "./remembered.js";
import { TakenSpans } from "./takenSpans.js";

/** A sum of money as it stands in prose. */
export interface AmountMention {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** In units of the currency; `2.5 million` is 2500000. */
  readonly amount: number;
  /** ISO 4217 code, or undefined where the word names several currencies (`dollars`, `dinars`, `francs`). */
  readonly currency: string | undefined;
  /** True where the separator could be read either way: `2.500` dinars may be two and a half (a currency with three decimals). */
  readonly ambiguous: boolean;
}

const symbols: Readonly<Record<string, string | undefined>> = {
  "€": "EUR",
  "£": "GBP",
  "¥": undefined,
  $: undefined,
  US$: "USD",
  "₦": "NGN",
  "₺": "TRY",
};

const words: Readonly<Record<string, string | undefined>> = {
  euro: "EUR",
  euros: "EUR",
  dollar: undefined,
  dollars: undefined,
  "us dollar": "USD",
  "us dollars": "USD",
  "american dollars": "USD",
  pound: undefined,
  pounds: undefined,
  "pounds sterling": "GBP",
  dinar: undefined,
  dinars: undefined,
  "tunisian dinars": "TND",
  "libyan dinars": "LYD",
  franc: undefined,
  francs: undefined,
  "swiss francs": "CHF",
  "cfa francs": undefined,
  naira: "NGN",
  dirham: undefined,
  dirhams: undefined,
};

/** The currency that a sign or word means on its own: `€`, `pounds sterling`; undefined where it names none, or several. */
export const currencyOfWord = (word: string): string | undefined =>
  [symbols[word.toUpperCase()], words[word.toLowerCase()]].find((code) => code !== undefined);

/** True where an amount in the currency may have three digits behind the decimal sign; also for one that is not known. */
export const mayHaveThreeDecimals = (currency: string | undefined): boolean => threeDecimals.has(currency);

/** ISO 4217 codes that stand before or after an amount in a text; other capitals ("MLA 2024", "DDA 4417") are no currency. */
const codes =
  "EUR|USD|GBP|CHF|TND|LYD|DZD|MAD|EGP|XOF|XAF|NGN|GHS|KES|ZAR|TRY|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|RSD|ALL|MKD|BAM|UAH|RUB|GEL|AMD|AZN|KZT|INR|PKR|BDT|LKR|CNY|JPY|KRW|THB|IDR|MYR|SGD|PHP|VND|HKD|AUD|NZD|CAD|MXN|BRL|ARS|CLP|COP|PEN|UYU|PYG|BOB|GTQ|HNL|CRC|DOP|AED|SAR|QAR|KWD|BHD|OMR|JOD|IQD|ILS|LBP|SDG|ETB|UGX|TZS|RWF|MRU|NIO|PAB";

const threeDecimals: ReadonlySet<string | undefined> = new Set([
  "TND",
  "LYD",
  "KWD",
  "BHD",
  "OMR",
  "JOD",
  "IQD",
  undefined,
]);

const blank = "[ \\u00a0\\u202f]";
const number = `(?<number>\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,3})?)(?!\\d)`;
const scale = `(?:${blank}(?<scale>thousand|million|billion))?`;
const wordAlternatives = Object.keys(words)
  .toSorted((a, b) => b.length - a.length)
  .join("|")
  .replaceAll(" ", blank);

const before = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:(?<code>${codes})${blank}?|(?<symbol>US\\$|[€£¥$₦₺])${blank}?)${number}${scale}`,
  "gu",
);
const after = new RegExp(
  `(?<![\\p{L}\\d.,/-])${number}${scale}${blank}?(?:(?<code>${codes})(?![\\p{L}\\d])|(?<symbol>[€£¥₦₺])|(?<word>${wordAlternatives})(?![\\p{L}\\d]))`,
  "giu",
);

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** Amounts with a currency in prose: `2,500 euros`, `EUR 2 500.00`, `2.500 €`, `US$ 1.2 million`. In order. */
export const findAmounts: (text: string) => readonly AmountMention[] = rememberedByText(readAmounts);

function readAmounts(text: string): AmountMention[] {
  const found: AmountMention[] = [];
  const taken = new TakenSpans(text.length);
  for (const pattern of [before, after]) {
    for (const match of text.matchAll(pattern)) {
      const mention = mentionOf(match);
      if (mention && taken.take(mention.start, mention.end)) found.push(mention);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function mentionOf(match: RegExpExecArray): AmountMention | undefined {
  const groups = match.groups as Readonly<Record<string, string | undefined>>;
  const code = groups["code"];
  // The pattern for amounts before the currency ignores case for its words; codes are capitals.
  if (code !== undefined && code !== code.toUpperCase()) return undefined;
  const symbol = groups["symbol"];
  const word = groups["word"]?.toLowerCase().replaceAll(/\s/g, " ");
  const currency = code ?? (symbol === undefined ? words[word ?? ""] : symbols[symbol.toUpperCase()]);
  const written = groups["number"] as string;
  const factor = scales[groups["scale"]?.toLowerCase() ?? ""] ?? 1;
  const read = readNumber(written, factor > 1);
  if (read === undefined) return undefined;
  return {
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    amount: Math.round(read.value * factor * 1000) / 1000,
    currency,
    ambiguous: read.threeAfterOneSign && threeDecimals.has(currency) && /[.,]/.test(written),
  };
}

/**
 * Reads a number with separators of thousands and decimals as they are used in several countries. One sign followed by
 * exactly three digits separates thousands (`2.500`, `2,500`), unless the number counts millions (`1.125 million`).
 */
export function readNumber(
  written: string,
  scaled = false,
): { readonly value: number; readonly threeAfterOneSign: boolean } | undefined {
  const compact = written.replaceAll(/['’\s\u00a0\u202f]/g, "");
  const signs = [...compact.matchAll(/[.,]/g)];
  const last = signs.at(-1);
  if (!last) return { value: Number(compact), threeAfterOneSign: false };
  const decimals = compact.length - last.index - 1;
  const single = signs.length === 1;
  const isThousands = decimals === 3 && !scaled && (single || signs.every((sign) => sign[0] === last[0]));
  const whole = compact.slice(0, isThousands ? undefined : last.index).replaceAll(/[.,]/g, "");
  const value = Number(isThousands ? whole : `${whole}.${compact.slice(last.index + 1)}`);
  return Number.isFinite(value) ? { value, threeAfterOneSign: single && decimals === 3 } : undefined;
}
