import { isGiven } from "../../checklist/ask.js";
import type { Source } from "../../findings/finding.js";
import { isServiceOnly } from "../../model/naming.js";
import type { AnyRequest } from "../../model/types.js";
import { findDates, proseTexts } from "../../prose/index.js";
import { createRule } from "../rule.js";

const of1957: Source = { instrument: "coe-extradition-1957", provision: "art. 12(2)(b)", mark: "V" };

/** Words before a day that make it approximate. */
const approximate =
  /(?:on or about|at or about|in or around|in or about|on or around|approximately|approx\.?|around|about|circa|towards|vers(?: le)?|aux (?:alentours|environs) d[ue]|environ|approximativement|hacia(?: el)?|alrededor del?|en torno al?|aproximadamente)\s*(?:the\s+|el\s+|le\s+)?$/i;

/** A word on why no better day can be given. */
const explained =
  /(?:exact|precise) (?:date|day)|(?:date|day)s? (?:is|are|was|were|has|have|could|can)\b[^.;]{0,40}\b(?:not|unknown)|date exacte|jour exact|fecha exacta|día exacto/i;

export const rule = createRule({
  id: "dates-approximate",
  code: "FACT-03",
  nature: "gap",
  // A request for provisional arrest is asked for time and place as a whole by another rule.
  kinds: ["mla", "extradition"],
  sources: [of1957, { instrument: "Argentine Law 24.767", provision: "arts. 13(a), 69(b)", mark: "V" }],
  check({ request, hasBasis, report }) {
    if (!isGiven(request.facts) || isServiceOnly(request)) return;
    // One certain day is enough, and most drafts have one among their events.
    if ((request.facts?.events ?? []).some(({ date }) => date !== undefined && date.length !== 4)) return;
    const told = datesTold(request);
    // Without any date another rule speaks.
    if (told.length === 0 || told.some((vague) => !vague)) return;
    if (textsOfFacts(request).some((text) => explained.test(text))) return;
    const bound = hasBasis("coe-extradition-1957", "coe-extradition-4th-protocol");
    report({
      path: ["facts"],
      message: request.kind === "extradition" ? "extradition" : "mla",
      severity: "warning",
      sources: request.kind === "extradition" || bound ? [of1957] : [],
    });
  },
});

/** All that tells of the offence: facts, what shows its elements, what each did, and the links of the measures to the case. */
const textsOfFacts = (request: AnyRequest): readonly string[] =>
  proseTexts(request)
    .filter(
      ({ path }) =>
        path[0] === "facts" ||
        (path[0] === "offences" && path[2] !== "lawText") ||
        path.at(-1) === "participation" ||
        path.at(-1) === "nexus",
    )
    .map(({ value }) => value);

/** For each date that the draft gives for what happened, whether it is vague: a year alone, or a day called approximate. */
function datesTold(request: AnyRequest): readonly boolean[] {
  const events = (request.facts?.events ?? []).flatMap(({ date }) => (date === undefined ? [] : [date.length === 4]));
  const prose = textsOfFacts(request).flatMap((text) =>
    findDates(text).map(
      ({ start, precision, ambiguous }) =>
        (precision === "year" && !ambiguous) || approximate.test(text.slice(Math.max(0, start - 40), start)),
    ),
  );
  return [...events, ...prose];
}
