import { isGiven } from "../../checklist/ask.js";
import { profileOf } from "../../checklist/profileAsks.js";
import type { Source } from "../../findings/finding.js";
import { monthsOf } from "../../prose/index.js";
import { createRule } from "../rule.js";

const trifling: Source = { instrument: "uncac", provision: "art. 46(9)", mark: "V" };

/** Below so much, in currencies of about one worth, some authorities look twice at the effort. An inference; no State is quoted. */
const smallAmount = 1000;
const comparable: ReadonlySet<string> = new Set(["EUR", "USD", "GBP", "CHF"]);

/** Months from which an offence is grave whatever was lost by it (UNTOC art. 2(b)). */
const graveMonths = 48;

export const rule = createRule({
  id: "small-matter",
  code: "FM-11",
  nature: "advice",
  kinds: ["mla"],
  sources: [trifling],
  check(context) {
    // What the State itself calls small is another rule's.
    if (profileOf(context.request, context.world)?.deMinimis) return;
    const { loss, seriousness } = context.request.proceedings ?? {};
    if (loss?.amount === undefined || loss.currency === undefined || isGiven(seriousness)) return;
    if (loss.amount >= smallAmount || !comparable.has(loss.currency)) return;
    const isGrave = (context.request.offences ?? []).some(
      ({ penalty }) =>
        penalty?.max === "life" || penalty?.max === "death" || (monthsOf(penalty?.max) ?? 0) >= graveMonths,
    );
    if (isGrave) return;
    const cites = context.hasBasis("uncac");
    context.report({
      path: ["proceedings", "seriousness"],
      message: "missing",
      params: { amount: loss.amount, currency: loss.currency, cites: cites ? "yes" : "no" },
      severity: "info",
      sources: cites ? [trifling] : [],
    });
  },
});
