import { isGiven } from "../../checklist/ask.js";
import type { Source } from "../../findings/finding.js";
import { createRule } from "../rule.js";

const byOwnLaw: readonly Source[] = [
  { instrument: "untoc", provision: "art. 18(17)", mark: "V" },
  { instrument: "uncac", provision: "art. 46(17)", mark: "V" },
];

/** Names of institutions that one law knows and another does not. */
const institution =
  /(?<!\p{L})(?:subpoenas?(?: duces tecum)?|grand jury|writs? of \p{L}+|norwich pharmacal|commissions? rogatoires?|mandamientos?(?: de \p{L}+)?|réquisition judiciaire|durchsuchungsbeschluss|beschlagnahmebeschluss|decreto di perquisizione|decreto di sequestro)(?!\p{L})|(?:issue|make|obtain|grant|apply for|seek)\b[^.;]{0,40}?\b(?:order|warrant)s? (?:under|pursuant to) (?:section|s\.|article|art\.) ?\d+/iu;

export const rule = createRule({
  id: "method-not-result",
  code: "PR-03",
  nature: "advice",
  kinds: ["mla"],
  sources: byOwnLaw,
  check({ request, legalBases, nameOf, report }) {
    const bases: readonly string[] = legalBases.flatMap(({ id, supplements }) => [id, supplements ?? id]);
    const chosen = byOwnLaw.filter(({ instrument }) => bases.includes(instrument));
    for (const [index, measure] of (request.measures ?? []).entries()) {
      if (isGiven(measure.desiredResult) || measure.description === undefined) continue;
      const match = institution.exec(measure.description);
      if (!match) continue;
      report({
        path: ["measures", index, "description"],
        message: "institution",
        params: { item: nameOf("measure", measure), word: match[0].replaceAll(/\s+/g, " ") },
        severity: "info",
        sources: chosen.length > 0 ? chosen : byOwnLaw.slice(0, 1),
        within: { start: match.index, end: match.index + match[0].length },
      });
    }
  },
});
