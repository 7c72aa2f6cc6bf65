import { type AmountMention, findAmounts, isProse, placeFinder, type TextPlace } from "../../prose/index.js";
import type { RuleContext } from "../rule.js";
import { contradicts, isRounded, type UnitPrice, unitPrices } from "./sums.js";

/** A price for each, and a total that it does not make. */
const isWrongSum = (price: UnitPrice): price is UnitPrice & { readonly total: AmountMention } =>
  price.total !== undefined &&
  contradicts(price.count, price.unit.amount, price.total.amount, isRounded(price.total.text));

const wrongSums = placeFinder<TextPlace>((place) => isProse(place) && unitPrices(place.value).some(isWrongSum));

/** Sums that do not come out, and amounts of an event that its own text gives with another number of zeros. */
export function checkAmounts(context: RuleContext): void {
  for (const { path, value } of wrongSums(context.request)) {
    for (const { sentence, count, unit, total } of unitPrices(value).filter(isWrongSum)) {
      context.report({
        path,
        message: "sum",
        params: { count, unit: unit.text, total: total.text, product: numeral(count * unit.amount) },
        severity: "error",
        within: { start: sentence.start + total.start, end: sentence.start + total.end },
      });
    }
  }
  for (const [index, event] of (context.request.facts?.events ?? []).entries()) {
    const { amount, what } = event;
    if (amount?.amount === undefined || amount.approximate === true || what === undefined) continue;
    const path = ["facts", "events", index, "amount"];
    const related = [{ path: ["facts", "events", index, "what"], message: "amount" }];
    const given = `${numeral(amount.amount)} ${amount.currency ?? ""}`.trim();
    const sameCurrency = (mention: AmountMention): boolean =>
      mention.currency !== undefined && mention.currency === amount.currency;
    const prices = unitPrices(what);
    const [price] = prices;
    if (prices.length === 1 && price && !price.total && findAmounts(what).length === 1 && sameCurrency(price.unit)) {
      if (
        amount.amount !== price.unit.amount &&
        contradicts(price.count, price.unit.amount, amount.amount, isRounded(price.unit.text))
      )
        context.report({
          path,
          message: "eventSum",
          params: {
            given,
            count: price.count,
            unit: price.unit.text,
            product: numeral(price.count * price.unit.amount),
          },
          severity: "warning",
          related,
        });
      continue;
    }
    const amounts = findAmounts(what);
    const [only] = amounts;
    if (
      amounts.length === 1 &&
      only &&
      sameCurrency(only) &&
      !only.ambiguous &&
      !severalPayments.test(what) &&
      differByZeros(only.amount, amount.amount)
    )
      context.report({ path, message: "zeros", params: { given, said: only.text }, severity: "warning", related });
  }
}

/** Words that tell that what the text names is a part of the amount, or the amount a part of it. */
const severalPayments =
  /\b(?:each|every|per|apiece|an? (?:person|head|month|week|day|time|piece|seat|passenger)|monthly|weekly|daily|times|instalments?|part|share|of which|persons|people|passengers|migrants|victims|clients|ten|hundred|hundreds|10|100|1,?000)\b/i;

function differByZeros(a: number, b: number): boolean {
  if (a === b || a === 0 || b === 0) return false;
  const ratio = Math.max(a, b) / Math.min(a, b);
  return ratio === 10 || ratio === 100 || ratio === 1000;
}

/** A number with blanks between thousands, which no reader takes for a decimal point. */
const numeral = (value: number): string =>
  String(Math.round(value * 100) / 100).replaceAll(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, "\u00a0");
