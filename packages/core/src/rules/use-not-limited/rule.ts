import { toPointer, valueAt } from "../../draft/pointer.js";
import type { Source } from "../../findings/finding.js";
import { isMadeInForm } from "../../instruments/index.js";
import { definitionOf } from "../../measures/index.js";
import type { InstrumentId } from "../../model/instrumentId.js";
import { sentences } from "../../prose/index.js";
import { createRule, type RuleContext } from "../rule.js";
import { findOtherUse } from "./otherUse.js";

/** Provisions that limit the use by themselves, whatever is promised. */
const limiting: readonly (Source & { readonly instrument: InstrumentId })[] = [
  { instrument: "untoc", provision: "art. 18(19)", mark: "V" },
  { instrument: "uncac", provision: "art. 46(19)", mark: "V" },
  { instrument: "drugs-1988", provision: "art. 7(13)", mark: "V" },
  { instrument: "nassau-1992", provision: "art. 25", mark: "V" },
];

export const rule = createRule({
  id: "use-not-limited",
  code: "US-01",
  nature: "defect",
  kinds: ["mla"],
  sources: limiting,
  check(context) {
    checkUndertaking(context);
    checkPurpose(context);
  },
});

/** The undertaking matters where evidence is asked for and no chosen treaty limits its use by itself; a form has no box for it. */
function checkUndertaking(context: RuleContext): void {
  const { undertakings, measures = [] } = context.request;
  const path = ["undertakings", "useLimitation"];
  const fixes = [
    { title: "undertake", safe: false, edits: [{ op: "set" as const, path: toPointer(path), value: true }] },
  ];
  if (undertakings?.useLimitation === false)
    context.report({ path, message: "denied", severity: "warning", sources: limitsOf(context), fixes });
  if (undertakings?.useLimitation !== undefined || limitsOf(context).length > 0 || isMadeInForm(context.request))
    return;
  // What is written there and cannot be read has been reported as such.
  if ((valueAt(context.draft.value, path) ?? null) !== null) return;
  if (measures.every(({ type }) => definitionOf(type)?.withoutNexus)) return;
  context.report({ path, message: "missing", severity: "info", fixes });
}

const limitsOf = (context: RuleContext): readonly Source[] =>
  limiting.filter(({ instrument }) => context.hasBasis(instrument));

/** A use beyond the criminal case, stated in the purpose. */
function checkPurpose(context: RuleContext): void {
  const text = context.request.purpose;
  if (text === undefined) return;
  for (const sentence of sentences(text)) {
    const found = findOtherUse(sentence.text);
    if (!found) continue;
    const start = sentence.start + found.start;
    context.report({
      path: ["purpose"],
      message: "otherUse",
      params: { words: found.words, cites: limitsOf(context).length > 0 ? "yes" : "no" },
      severity: "warning",
      sources: limitsOf(context),
      within: { start, end: start + found.words.length },
    });
    return;
  }
}
