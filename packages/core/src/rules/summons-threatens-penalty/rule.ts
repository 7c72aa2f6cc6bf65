import type { Source } from "../../findings/finding.js";
import { measuresOf, personById } from "../../model/naming.js";
import { createRule } from "../rule.js";

const unpunished = { instrument: "coe-mla-1959", provision: "art. 8", mark: "V" } as const satisfies Source;

/** Words by which a summons threatens whoever does not come. */
const threat =
  /(?<!\p{L})(?:fined?|fines|penalt(?:y|ies)|punish\p{L}*|sanctions?|contempt|arrest(?:ed)?|by force|brought before|amendes?|peines?|mandat d[’']amener|contrainte|multas?|apremio|conducción forzosa|por la fuerza)(?!\p{L})/giu;

/** Words before the threat by which it is denied: "no penalty follows", "may not be fined". */
const denied =
  /(?<!\p{L})(?:no|nor|without|nobody|never|not be|cannot be|sans|aucune?|pas être|ni|sin|ningun[ao]?|no ser[áa]?) (?:\p{L}+ ){0,1}$/iu;

/** Witnesses and experts: an accused person may be sought and arrested in the requesting State for not coming. */
const invited: ReadonlySet<string | undefined> = new Set(["witness", "victim", "expert"]);

export const rule = createRule({
  id: "summons-threatens-penalty",
  code: "SV-02",
  nature: "advice",
  kinds: ["mla"],
  sources: [unpunished],
  check({ request, hasBasis, report }) {
    const sources = hasBasis("coe-mla-1959", "coe-mla-2nd-protocol", "eu-mla-2000") ? [unpunished] : [];
    for (const { measure, index } of measuresOf(request, "serviceOfDocuments")) {
      if (!invited.has(personById(request, measure.addressee)?.role)) continue;
      for (const [position, { legalEffect }] of (measure.documents ?? []).entries()) {
        const text = legalEffect ?? "";
        const match = [...text.matchAll(threat)].find(({ index: at }) => !denied.test(text.slice(0, at)));
        if (!match) continue;
        const start = match.index;
        report({
          path: ["measures", index, "documents", position, "legalEffect"],
          message: "found",
          params: { words: match[0], cites: sources.length > 0 ? "yes" : "no" },
          severity: sources.length > 0 ? "warning" : "info",
          sources,
          within: { start, end: start + match[0].length },
        });
      }
    }
  },
});
