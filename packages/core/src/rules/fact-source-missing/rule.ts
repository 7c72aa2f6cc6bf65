import { isGiven } from "../../checklist/ask.js";
import { severityOfWish, sourceOfWish, thresholdsOn } from "../../checklist/profileAsks.js";
import { definitionOf } from "../../measures/index.js";
import type { AnyRequest } from "../../model/types.js";
import { proseTexts } from "../../prose/index.js";
import { createRule } from "../rule.js";

/**
 * States whose courts are shown how each fact is known before they order a measure or a surrender, as practice guides of these States
 * and their partners tell. Of others their profile says it, by a threshold of evidence.
 */
const evidential: ReadonlySet<string> = new Set(["US", "GB", "CA", "AU"]);

/** Words by which a narrative tells how something is known. */
const knowledge =
  /(?<!\p{L})(?:statements?|testi(?:fied|mony|fies)|heard|hearing of|records?|reports?|reported|according to|witness(?:es)?|saw|seen|observed|surveillance|photograph\w*|recording\w*|messages?|intercept\w*|telephone data|invoices?|receipts?|seized|found (?:on|in|at|with|during)|search of|confess\w*|admit\w*|declar\w*|told|invoice|expert|laborator\w*|analysis|traced|déclar\p{L}*|procès-verbal|témoin\p{L}*|rapport|selon|constat\p{L}*|saisi\p{L}*|testig\p{L}*|informe|según|acta|incautad\p{L}*|manifest\p{L}*)(?!\p{L})/iu;

export const rule = createRule({
  id: "fact-source-missing",
  code: "FACT-05",
  nature: "advice",
  kinds: ["mla", "extradition"],
  sources: [],
  check({ request, report, nameOf, world }) {
    const state = request.requested?.state;
    if (state === undefined || !isGiven(request.facts)) return;
    // That a surrender needs evidence is asked as an element of its own; here it is what a measure needs.
    const [threshold] = request.kind === "mla" ? thresholdsOn(request, world) : [];
    const byThreshold = threshold && (threshold.measures !== undefined || isForCourt(request));
    if (!byThreshold && !(evidential.has(state) && isForCourt(request))) return;
    if (isGiven(request.extradition?.evidence)) return;
    if ((request.facts?.events ?? []).some(({ source }) => isGiven(source))) return;
    const told = proseTexts(request).some(
      ({ path, value }) =>
        (path[0] === "facts" || path[0] === "offences" || path.at(-1) === "nexus" || path.at(-1) === "participation") &&
        path.at(-1) !== "lawText" &&
        knowledge.test(value),
    );
    if (told) return;
    const path = ["facts"];
    const params = { state: nameOf("state", state) };
    if (!byThreshold) {
      report({ path, params, message: request.kind === "extradition" ? "surrender" : "measure", severity: "warning" });
      return;
    }
    // What the words tell is no measure of the evidence: it never makes an error.
    const asked = severityOfWish(threshold, request);
    const severity = asked === "error" || evidential.has(state) ? "warning" : asked;
    if (severity === "none") return;
    report({
      path,
      message: "threshold",
      params: { ...params, threshold: threshold.threshold },
      severity,
      sources: [sourceOfWish(threshold)],
    });
  },
});

/** A court of the requested State is asked to order something, not only an office to look something up. */
const isForCourt = ({ kind, measures = [] }: AnyRequest): boolean =>
  kind === "extradition" ||
  measures.some(
    ({ type }) => definitionOf(type)?.coercive === true || type === "contentData" || type === "bankRecords",
  );
