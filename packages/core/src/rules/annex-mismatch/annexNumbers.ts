import type { Annex } from "../../model/types.js";
import { rememberedByText } from "../../prose/index.js";

/** A number or letter under which a text cites an annex, with its place in the text (UTF-16 offsets). */
export interface AnnexNumber {
  /** Folded: `4`, `B`, `II`. */
  readonly number: string;
  /** As it is told to the reader: the word, and the number. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** A number, a Roman one, or a single capital. */
const numeral = "(?:\\d{1,3}|[IVX]{1,6}|[A-Z])(?![\\p{L}\\p{N}])";

/** The word for an annex in the languages of the letters and of the offices that write most of them. */
const head =
  "(?<![\\p{L}\\p{N}])(?:[Aa]nnex(?:e|es)?|[Aa]nexos?|Anlagen?|[Aa]llegat[oi]|[Bb]ijlagen?|ANNEX(?:E|ES)?|ANEXOS?)\\s{1,3}(?:(?:[Nn](?:o\\.?|r\\.?|[.]?[º°])|№)\\s{0,2})?";

const citation = new RegExp(
  `(?<head>${head})(?<list>${numeral}(?:\\s{0,3}(?:,|-|–|\\b(?:and|to|or|et|à|ou|y|e|a|o|und|bis|en)\\b)\\s{0,3}${numeral}){0,9})`,
  "gu",
);

/** What follows an annex of another paper: "Annex 1 to the Convention"; "of this request" is no other paper. */
const ofAnotherPaper =
  /^,?\s{1,3}(?!(?:of|to) (?:this|the present|our|my) (?:request|letter)|(?:de|à) (?:la présente|cette)|(?:de|a) (?:la presente|esta))(?:of|to|in|de|du|des|del|de la|della|zu|zum|zur|der|des|à|au|al|van)\s/u;

/** A word in front that makes it another paper's, or part of the law: "the report's Annex 2", "section 29 with Annex 1". */
const afterAnotherPaper = /(?:[’']s|[’'])\s{1,3}$/u;

/** Numbers of annexes that a text cites as its own, in order; ranges are told by their ends. */
export const findAnnexNumbers: (text: string) => readonly AnnexNumber[] = rememberedByText((text: string) =>
  [...text.matchAll(citation)].flatMap((match): AnnexNumber[] => {
    const { head: word = "", list = "" } = match.groups ?? {};
    const after = text.slice(match.index + match[0].length);
    if (ofAnotherPaper.test(after) || afterAnotherPaper.test(text.slice(0, match.index))) return [];
    return [...list.matchAll(new RegExp(numeral, "gu"))].map((one) => {
      const start = match.index + word.length + one.index;
      return {
        number: one[0],
        written: `${word.trim().replace(/\s+/gu, " ")} ${one[0]}`,
        start,
        end: start + one[0].length,
      };
    });
  }),
);

/** The number with which an annex is printed: that of its label, else its place in the list. */
export function annexNumber(annex: Annex, index: number): string {
  const label = annex.label?.trim() ?? "";
  if (label === "") return String(index + 1);
  return new RegExp(`${numeral}(?=[^\\p{L}\\p{N}]{0,3}$)`, "u").exec(label)?.[0] ?? label;
}
