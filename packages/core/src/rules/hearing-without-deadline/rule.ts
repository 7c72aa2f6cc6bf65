import { isGiven } from "../../checklist/ask.js";
import type { Source } from "../../findings/finding.js";
import { definitionOf } from "../../measures/index.js";
import { isSurelyBefore } from "../../prose/index.js";
import { createRule } from "../rule.js";

const onDeadlines: readonly Source[] = [
  { instrument: "untoc", provision: "art. 18(24)", mark: "V" },
  { instrument: "uncac", provision: "art. 46(24)", mark: "V" },
];

export const rule = createRule({
  id: "hearing-without-deadline",
  code: "TM-03",
  nature: "advice",
  kinds: ["mla"],
  sources: onDeadlines,
  check({ request, today, legalBases, report }) {
    const next = request.proceedings?.nextDate;
    if (next?.date === undefined || isSurelyBefore(next.date, today)) return;
    if (request.urgency?.deadline !== undefined) return;
    // A measure may say by itself when it is due or is to take place.
    const isTimed = (request.measures ?? []).some((measure) => {
      const { due = [], ahead = [] } = definitionOf(measure.type) ?? {};
      return [...due, ...ahead].some((key) => isGiven((measure as Readonly<Record<string, unknown>>)[key]));
    });
    if (isTimed) return;
    const bases: readonly string[] = legalBases.flatMap(({ id, supplements }) => [id, supplements ?? id]);
    const chosen = onDeadlines.filter(({ instrument }) => bases.includes(instrument));
    report({
      path: ["urgency", "deadline"],
      message: "none",
      params: { date: next.date, what: next.what ?? "" },
      severity: "info",
      sources: chosen.length > 0 ? chosen : onDeadlines.slice(0, 1),
      related: [{ path: ["proceedings", "nextDate"], message: "next", params: { date: next.date } }],
    });
  },
});
