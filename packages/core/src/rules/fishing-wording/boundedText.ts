import type { Span } from "../../draft/types.js";

/** What of a measure already says where the item ends. */
export interface Limits {
  /** A period is given. */
  readonly bounded: boolean;
  /** Accounts, persons or a place are given. */
  readonly identified: boolean;
  /** Places are searched; what is asked otherwise lies with a bank, a provider or an office. */
  readonly isSearch: boolean;
}

/** What stands in place of wide words, by their beginning; each leaves a phrase that can be read on. */
const instead: readonly (readonly [RegExp, string])[] = [
  [/^any and all$/i, "the"],
  [/^each and every$/i, "each"],
  [/^(?:,? ?whatsoever|of (?:any|whatever) kind)$/i, ""],
  [/^including,? but not limited to$/i, "namely"],
  [/^(?:everything|anything\b.*)$/is, "the items"],
  [/^(?:all (?:of )?(?:the )?|any (?:other )?)/i, "the "],
];

/**
 * The text with one item of it limited: the wide words gone, and behind the item places in brackets for what is lacking, which are
 * found as long as nobody fills them in. `item` and `words` count in the text; the words stand in the item.
 */
export function boundedText(text: string, item: Span, words: Span, limits: Limits): string {
  const written = text.slice(words.start, words.end);
  const [pattern, plain] = instead.find(([form]) => form.test(written)) ?? [/^/, ""];
  const replaced = written.replace(pattern, plain);
  const narrow = /^\p{Lu}/u.test(written.trim()) ? replaced.replace(/^./u, (first) => first.toUpperCase()) : replaced;
  const before = text.slice(0, words.start);
  const rest = text.slice(words.end, item.end);
  const end = /[\s.;,]*$/.exec(rest)?.index ?? rest.length;
  // Where the words are left out whole, the blank before them goes too.
  const head = narrow === "" ? before.trimEnd() : before;
  return `${head}${narrow}${rest.slice(0, end)} ${placesFor(limits)}${rest.slice(end)}${text.slice(item.end)}`;
}

function placesFor({ bounded, identified, isSearch }: Limits): string {
  const whose = isSearch ? "at [address]" : "of [name or account number]";
  return ["[specify which]", ...(identified ? [] : [whose]), ...(bounded ? [] : ["from [date] to [date]"])].join(" ");
}
