import { monthsOf } from "../../prose/calendar.js";
import type { OfferedFix, RuleContext } from "../rule.js";
import { createRule } from "../rule.js";
import { remainderOf } from "./remainder.js";

const remainder = { instrument: "un-model-extradition", provision: "art. 2(1)", mark: "V" } as const;

/** What treaties that look at the remainder usually ask, in months. */
const usualRemainder = 6;

export const rule = createRule({
  id: "remaining-sentence-missing",
  code: "EX-03",
  nature: "gap",
  kinds: ["extradition"],
  sources: [
    { instrument: "un-model-extradition", provision: "art. 5(2)(c)", mark: "K" },
    { instrument: "us-switzerland-extradition-1990", provision: "art. 9(4)(d)", mark: "V" },
    { instrument: "coe-extradition-1957", provision: "art. 2(1)", mark: "V" },
    remainder,
  ],
  check(context) {
    context.reportGaps((gap) => (gap.element.id === "extradition.remainingSentence" ? computed(context) : []));
    if (context.request.extradition?.status === "convicted") compareWithMinimum(context);
  },
});

/** Offers what is left by simple arithmetic. Laws count days and remissions each in their own way: never a safe fix. */
function computed({ request }: RuleContext): readonly OfferedFix[] {
  const { imposed, served } = request.extradition?.sentence ?? {};
  const left = remainderOf(imposed, served);
  if (left === undefined) return [];
  const edits = [{ op: "set", path: "/extradition/sentence/remaining", value: left }] as const;
  return [{ title: "compute", params: { remaining: left }, safe: false, edits }];
}

function compareWithMinimum(context: RuleContext): void {
  const { request, legalBases, report } = context;
  const { imposed, remaining } = request.extradition?.sentence ?? {};
  const thresholds = legalBases.flatMap(({ id, thresholds: all }) =>
    all.flatMap(({ kind, sentence, provision, mark }) =>
      kind === "extradition" && sentence !== undefined
        ? [{ instrument: id, provision, mark, months: monthsOf(sentence) }]
        : [],
    ),
  );
  const months = monthsOf(imposed);
  for (const { months: minimum, ...source } of thresholds) {
    if (months === undefined || minimum === undefined || months >= minimum) continue;
    // Beside another basis the request may be granted on that one.
    const otherBasis = legalBases.some(
      ({ id, supplements }) => id !== source.instrument && supplements !== source.instrument,
    );
    report({
      path: ["extradition", "sentence", "imposed"],
      message: "belowMinimum",
      params: { imposed: imposed ?? "", minimum, otherBasis: otherBasis ? "yes" : "no" },
      severity: otherBasis ? "info" : "error",
      sources: [source],
    });
  }
  const left = monthsOf(remaining);
  // Where a basis looks at the sentence imposed, the remainder is not what it asks about.
  if (thresholds.length > 0 || !request.legalBases?.length || left === undefined || left >= usualRemainder) return;
  report({
    path: ["extradition", "sentence", "remaining"],
    message: "shortRemainder",
    params: { remaining: remaining ?? "", minimum: usualRemainder },
    severity: "warning",
    sources: [remainder],
  });
}
