import { isGiven } from "../../checklist/ask.js";
import type { Source } from "../../findings/finding.js";
import { findDates, findReferences } from "../../prose/index.js";
import { createRule } from "../rule.js";
import { conductWords } from "./conductWords.js";

const sources: readonly Source[] = [
  { instrument: "uncac", provision: "art. 43(2)", mark: "V" },
  { instrument: "budapest", provision: "art. 25(5)", mark: "K" },
];

/** "The conduct described above": what was done is told elsewhere, and the text rests on it. */
const restsOnFacts =
  /\b(?:facts?|conduct|acts?|events?|behaviour)\b[^.;]{0,30}\b(?:described|set out|stated|summarised|related|listed|told|alleged)\b|\bunder the facts\b/i;

/** With so many words of conduct or more the text argues from what was done. */
const enough = 3;

export const rule = createRule({
  id: "label-only",
  code: "DC-02",
  nature: "advice",
  sources,
  check(context) {
    const { request } = context;
    const offences = request.offences ?? [];
    const titles = offences.flatMap((offence) => offence.title ?? []);
    const isArgued = (text: string): boolean =>
      restsOnFacts.test(text) ||
      findReferences(text).length > 0 ||
      findDates(text).length > 0 ||
      conductWords(text, titles).length >= enough;
    for (const [index, offence] of offences.entries()) {
      const byElements = (offence.elements ?? []).some(
        (element) => isGiven(element.shownBy) || isGiven(element.correspondingConduct),
      );
      if (offence.dualCriminality === undefined || byElements || isArgued(offence.dualCriminality)) continue;
      context.report({
        path: ["offences", index, "dualCriminality"],
        message: "offence",
        params: { item: offence.title ?? offence.id ?? "" },
        severity: "warning",
        sources,
      });
    }
    // What the offences argue need not be said again with each measure.
    const arguedByOffences = offences.some(
      (offence) =>
        (offence.elements ?? []).length > 0 ||
        (offence.dualCriminality !== undefined && isArgued(offence.dualCriminality)),
    );
    for (const [index, measure] of (request.measures ?? []).entries()) {
      if (measure.dualCriminality === undefined || arguedByOffences || isArgued(measure.dualCriminality)) continue;
      context.report({
        path: ["measures", index, "dualCriminality"],
        message: "measure",
        params: { item: context.nameOf("measure", measure) },
        severity: "warning",
        sources,
      });
    }
  },
});
