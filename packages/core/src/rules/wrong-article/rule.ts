import type { Source } from "../../findings/finding.js";
import { instrumentShort } from "../../instruments/index.js";
import { kindDefinitions } from "../../kinds/index.js";
import { isText, placeFinder, type TextPlace, texts } from "../../prose/index.js";
import { createRule, type RuleContext } from "../rule.js";
import { articleMentions, articleNumbers, countedInstruments, createsNoOffence } from "./articles.js";

/** Which articles of UNTOC carry a kind of request, and which is about the other kind of co-operation. */
const untocCarriers: Readonly<
  Record<
    string,
    { readonly carriers: readonly number[]; readonly other: number; readonly right: string; readonly source: Source }
  >
> = {
  mla: {
    carriers: [12, 13, 14, 18, 19, 20, 21, 26, 27, 28, 29],
    other: 16,
    right: "18",
    source: { instrument: "untoc", provision: "art. 18(1)", mark: "V" },
  },
  extradition: {
    carriers: [16, 17],
    other: 18,
    right: "16",
    source: { instrument: "untoc", provision: "art. 16(1)", mark: "V" },
  },
  provisionalArrest: {
    carriers: [16],
    other: 18,
    right: "16(9)",
    source: { instrument: "untoc", provision: "art. 16(9)", mark: "V" },
  },
};

const preservationSource: Source = { instrument: "budapest", provision: "art. 29", mark: "V" };

const naming = placeFinder<TextPlace>((place) => isText(place) && articleMentions(place.value).length > 0);

export const rule = createRule({
  id: "wrong-article",
  code: "LB-05",
  nature: "defect",
  sources: [
    { instrument: "untoc", provision: "art. 16(1)", mark: "V" },
    { instrument: "untoc", provision: "art. 18(1)", mark: "V" },
    { instrument: "som-protocol", provision: "art. 6", mark: "V" },
    preservationSource,
  ],
  check(context) {
    checkBases(context);
    for (const { path, value } of naming(context.request)) {
      const isConvention = path[0] === "offences" && path[2] === "convention";
      for (const { instrument, article, start, end } of articleMentions(value)) {
        const params = { instrument: instrumentShort(instrument.id), article, last: instrument.last };
        if (article > instrument.last || article === 0)
          context.report({ path, message: "noSuchArticle", params, severity: "error", within: { start, end } });
        else if (isConvention && createsNoOffence(instrument.id, article))
          context.report({
            path,
            message: "noOffence",
            params: { ...params, protocol: instrument.id === "som-protocol" ? "yes" : "no" },
            severity: "error",
            within: { start, end },
          });
      }
    }
    checkPreservation(context);
  },
});

function checkBases(context: RuleContext): void {
  const { request } = context;
  for (const [index, basis] of (request.legalBases ?? []).entries()) {
    if (typeof basis === "string" || basis.articles === undefined) continue;
    const counted = countedInstruments.find(({ id }) => id === basis.instrument);
    if (!counted) continue;
    const instrument = instrumentShort(counted.id);
    for (const [position, entry] of basis.articles.entries()) {
      const beyond = articleNumbers(entry).find((number) => number > counted.last || number === 0);
      if (beyond !== undefined)
        context.report({
          path: ["legalBases", index, "articles", position],
          message: "noSuchArticle",
          params: { instrument, article: beyond, last: counted.last },
          severity: "error",
        });
    }
    const { carriedBy, hasItsContent } = kindDefinitions[request.kind];
    const kind = hasItsContent ? untocCarriers[carriedBy] : undefined;
    const numbers = basis.articles.flatMap(articleNumbers);
    if (counted.id !== "untoc" || !kind || numbers.length === 0) continue;
    if (numbers.some((number) => number > counted.last || kind.carriers.includes(number))) continue;
    // Only the article on the other kind of co-operation is a slip beyond doubt; articles on offences alone are a gap.
    const isOther = numbers.includes(kind.other);
    context.report({
      path: ["legalBases", index, "articles"],
      message: isOther ? "otherCooperation" : "noCarrier",
      params: { article: kind.other, right: kind.right, kind: carriedBy },
      severity: isOther ? "error" : "warning",
      sources: [kind.source],
    });
  }
}

/** Preservation for another State rests on art. 29 of the Budapest Convention; art. 16 is about a State's own orders. */
function checkPreservation(context: RuleContext): void {
  if (!context.request.measures?.some((measure) => measure.type === "preservation")) return;
  for (const { path, value } of texts(context.request)) {
    if (path[0] !== "measures" || context.request.measures?.[path[1] as number]?.type !== "preservation") continue;
    const match =
      /(?:articles?|arts?\.)\s{1,2}16(?![\d/])(?:\(\d\))?,?\s{1,2}(?:of the\s)?(?:Budapest Convention|(?:Council of Europe )?Convention on Cybercrime)|(?:Budapest Convention|Convention on Cybercrime),?\s{1,2}(?:article|art\.)\s{1,2}16(?![\d/])/i.exec(
        value,
      );
    if (match)
      context.report({
        path,
        message: "preservation",
        severity: "warning",
        sources: [preservationSource],
        within: { start: match.index, end: match.index + match[0].length },
      });
  }
}
