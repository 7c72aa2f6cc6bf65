import {
  type AmountMention,
  findAmounts,
  findDates,
  rememberedByText,
  sentences,
  type TextPart,
} from "../../prose/index.js";

/** "43 persons paid 2,500 euros each": a number of payers and what each paid, in one sentence. */
export interface UnitPrice {
  readonly sentence: TextPart;
  readonly count: number;
  readonly unit: AmountMention;
  /** A total that the sentence states itself. */
  readonly total?: AmountMention;
}

/** Words after which a number is not meant exactly, or something else enters the sum. */
const hedges =
  /\b(?:about|approximately|around|some|nearly|almost|at least|more than|over|up to|between|most|average|minimum|maximum|less|minus|except|apart from|deposit|discount|fees?|partly|plus|further|additional|half|remaining|remainder|rest|roughly|circa|ca\.|estimated|net|gross|after|again|twice|later|initially|first|second|children|or|not|only|other|others|another|also|rate|exchange|worth|times?|trips?|crossings?|voyages?|journeys?|occasions?|days?|nights?|weeks?|months?|boats?|groups?|rounds?)\b/i;

const counted =
  "persons|people|passengers|migrants|victims|clients|customers|investors|workers|women|men|buyers|sellers|tenants|travellers|students|drivers|sailors|members|payments|instalments|transfers|withdrawals|deposits|parcels|tickets|bottles|boxes|crates|cars|vehicles|phones|passports|documents|invoices|shares|tablets|units|pieces|animals|weapons|seats";

const countPattern = new RegExp(
  `(?<![\\d.,/-])([1-9]\\d{0,4}) (?:(?!(?:euros?|dollars?)\\b)\\p{Ll}{2,14} ){0,2}(?:${counted})\\b`,
  "gu",
);

/**
 * Sentences that state exactly one number of payers or things and exactly one price for each, and at most one total, all in
 * one currency and without a word that makes a number less than exact. Everything else is left alone.
 */
export const unitPrices: (text: string) => readonly UnitPrice[] = rememberedByText((text) =>
  sentences(text).flatMap((sentence): UnitPrice[] => {
    const amounts = findAmounts(sentence.text);
    if (
      amounts.length === 0 ||
      amounts.length > 2 ||
      amounts.some(({ ambiguous }) => ambiguous) ||
      hedges.test(sentence.text)
    )
      return [];
    const taken = [...amounts, ...findDates(sentence.text)];
    const counts = [...sentence.text.matchAll(countPattern)].filter(
      (match) =>
        !taken.some((other) => match.index < other.end && other.start < match.index + (match[1] as string).length),
    );
    const [count] = counts;
    if (counts.length !== 1 || !count) return [];
    if (isEndOfList(sentence.text, count.index)) return [];
    const units = amounts.filter((amount) => isForEach(sentence.text, amount));
    const [unit] = units;
    if (units.length !== 1 || !unit) return [];
    const [other] = amounts.filter((amount) => amount !== unit);
    const price = { sentence, count: Number(count[1]), unit };
    if (!other) return [price];
    return other.currency === unit.currency && isTotal(sentence.text, other) ? [{ ...price, total: other }] : [];
  }),
);

/** "22, 20 and 29 persons": the number before the noun is the last of several. */
const isEndOfList = (text: string, start: number): boolean =>
  /\d,? (?:and|or|to) $/.test(text.slice(Math.max(0, start - 8), start));

function isForEach(text: string, { start, end }: AmountMention): boolean {
  const after = text.slice(end, end + 30);
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    /^ (?:each|apiece|per \p{Ll}+|an? (?:person|head|passenger|piece|seat|victim|client|unit)|for each|from each)\b/u.test(
      after,
    ) ||
    /\beach (?:of (?:the |them )?)?(?:\p{L}+ |\d+ ){0,4}(?:paid|pay|gave|handed over|transferred|sent|lost|cost)(?: \p{Ll}+){0,1} $/iu.test(
      before,
    )
  );
}

const isTotal = (text: string, { start, end }: AmountMention): boolean =>
  /^,? (?:in total|altogether|in all)\b/.test(text.slice(end, end + 16)) ||
  /\b(?:a total of|in total|totalling|totaling|in all|altogether|amounting to|which makes|making|that is),? $/.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** True where count times price is not the total. A total in millions is rounded and may differ by a twentieth. */
export function contradicts(count: number, unit: number, total: number, isRounded: boolean): boolean {
  const product = count * unit;
  return Math.abs(product - total) > (isRounded ? Math.max(product, total) * 0.05 : 0.005);
}

export const isRounded = (text: string): boolean => /thousand|million|billion/i.test(text);
