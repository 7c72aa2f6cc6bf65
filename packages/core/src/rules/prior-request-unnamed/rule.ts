import { isGiven } from "../../checklist/ask.js";
import type { Source } from "../../findings/finding.js";
import type { AnyRequest } from "../../model/types.js";
import { proseTexts, sentences, type TextPlace, texts } from "../../prose/index.js";
import { createRule, type RuleContext } from "../rule.js";
import { findPriorRequest, speaksOfProvisionalArrest } from "./priorRequest.js";

const eioForm: Source = { instrument: "eio", provision: "Annex A, section D", mark: "S" };
const fortyDays: Source = { instrument: "coe-extradition-1957", provision: "art. 16(4)", mark: "V" };

/** Kinds of related requests that lie in a file of the requested State. */
const onFileThere: ReadonlySet<string> = new Set(["earlierRequest", "provisionalArrest", "preservation"]);

export const rule = createRule({
  id: "prior-request-unnamed",
  code: "FM-04",
  nature: "gap",
  sources: [eioForm, fortyDays],
  check(context) {
    const related = context.request.related ?? [];
    for (const [index, one] of related.entries())
      if (one.type !== undefined && onFileThere.has(one.type) && !isGiven(one.reference) && !isGiven(one.date))
        context.report({
          path: ["related", index],
          message: "withoutReference",
          params: { type: one.type },
          severity: "warning",
          sources: citedFor(context),
        });
    if (!isToldOf(related, onFileThere)) checkFollowUp(context);
    if (context.request.kind === "extradition" && !isToldOf(related, new Set(["provisionalArrest", "notice"])))
      checkAfterArrest(context);
  },
});

type RelatedRequest = NonNullable<AnyRequest["related"]>[number];

const isToldOf = (related: readonly RelatedRequest[], types: ReadonlySet<string>): boolean =>
  related.some(({ type }) => type === undefined || type === "other" || types.has(type));

const citedFor = (context: RuleContext): readonly Source[] => (context.hasBasis("eio") ? [eioForm] : []);

/** The first sentence that leans on an earlier request without a number or a day by which it could be found. */
function checkFollowUp(context: RuleContext): void {
  for (const { path, value } of texts(context.request)) {
    // A list of papers may hold an old request: that is no follow-up.
    if (path[0] === "annexes" || path[0] === "related" || path[0] === "translations") continue;
    for (const sentence of sentences(value)) {
      const found = findPriorRequest(sentence.text);
      if (!found) continue;
      context.report({
        path,
        message: "followUp",
        params: { words: found.words },
        severity: "warning",
        sources: citedFor(context),
        within: { start: sentence.start + found.start, end: sentence.start + found.start + found.words.length },
      });
      return;
    }
  }
}

/** The full request after a provisional arrest goes to the file of that arrest. */
function checkAfterArrest(context: RuleContext): void {
  const told = proseTexts(context.request).find(({ value }: TextPlace) => speaksOfProvisionalArrest(value));
  if (!told) return;
  context.report({
    path: ["related"],
    message: "provisionalArrest",
    severity: "warning",
    sources: context.hasBasis("coe-extradition-1957") ? [fortyDays] : [],
    related: [{ path: told.path, message: "told" }],
  });
}
