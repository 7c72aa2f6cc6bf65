import type { Source } from "../../findings/finding.js";
import { instrumentShort } from "../../instruments/index.js";
import { kindDefinitions } from "../../kinds/index.js";
import { isText, placeFinder, type TextPlace, texts } from "../../prose/index.js";
import { createRule, type RuleContext } from "../rule.js";
import { articleMentions, articleNumbers, countedInstruments, createsNoOffence } from "./articles.js";

interface Carriers {
  readonly carriers: readonly number[];
  /** The article on the other kind of co-operation. */
  readonly other: number;
  readonly right: string;
  readonly source: Source;
}

const upTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Which articles of a convention carry a kind of request, and which is about the other kind of co-operation. */
const carriersOf: Readonly<Record<string, Readonly<Record<string, Carriers>>>> = {
  untoc: {
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
  },
  uncac: {
    mla: {
      carriers: [43, ...upTo(45, 60)],
      other: 44,
      right: "46",
      source: { instrument: "uncac", provision: "art. 46(3)", mark: "V" },
    },
    extradition: {
      carriers: [44, 45],
      other: 46,
      right: "44",
      source: { instrument: "uncac", provision: "art. 44(1)", mark: "V" },
    },
    provisionalArrest: {
      carriers: [44],
      other: 46,
      right: "44(10)",
      source: { instrument: "uncac", provision: "art. 44(10)", mark: "V" },
    },
  },
  "drugs-1988": {
    mla: {
      carriers: [5, ...upTo(7, 11), 17],
      other: 6,
      right: "7",
      source: { instrument: "drugs-1988", provision: "art. 7(10)", mark: "V" },
    },
    extradition: {
      carriers: [6],
      other: 7,
      right: "6",
      source: { instrument: "drugs-1988", provision: "art. 6", mark: "K" },
    },
    provisionalArrest: {
      carriers: [6],
      other: 7,
      right: "6(8)",
      source: { instrument: "drugs-1988", provision: "art. 6(8)", mark: "V" },
    },
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
    { instrument: "uncac", provision: "art. 44(1)", mark: "V" },
    { instrument: "uncac", provision: "art. 46(3)", mark: "V" },
    { instrument: "drugs-1988", provision: "art. 7(10)", mark: "V" },
    { instrument: "drugs-1988", provision: "art. 6", mark: "K" },
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
  for (const [index, basis] of (context.request.legalBases ?? []).entries()) {
    if (typeof basis === "string" || basis.instrument === undefined || basis.articles === undefined) continue;
    checkCount(context, index, basis.instrument, basis.articles);
    checkCarriers(context, index, basis.instrument, basis.articles);
    if (basis.instrument === "budapest") checkPreservationBasis(context, index, basis.articles);
  }
}

function checkCount({ report }: RuleContext, index: number, id: string, articles: readonly string[]): void {
  const counted = countedInstruments.find((instrument) => instrument.id === id);
  if (!counted) return;
  for (const [position, entry] of articles.entries()) {
    const beyond = articleNumbers(entry).find((number) => number > counted.last || number === 0);
    if (beyond !== undefined)
      report({
        path: ["legalBases", index, "articles", position],
        message: "noSuchArticle",
        params: { instrument: instrumentShort(id), article: beyond, last: counted.last },
        severity: "error",
      });
  }
}

function checkCarriers({ request, report }: RuleContext, index: number, id: string, articles: readonly string[]): void {
  const { carriedBy, hasItsContent } = kindDefinitions[request.kind];
  const kind = hasItsContent ? carriersOf[id]?.[carriedBy] : undefined;
  const numbers = articles.flatMap(articleNumbers);
  if (!kind || numbers.length === 0) return;
  const last = countedInstruments.find((instrument) => instrument.id === id)?.last;
  if (numbers.some((number) => (last !== undefined && number > last) || kind.carriers.includes(number))) return;
  // Only the article on the other kind of co-operation is a slip beyond doubt; articles on offences alone are a gap.
  const isOther = numbers.includes(kind.other);
  report({
    path: ["legalBases", index, "articles"],
    message: isOther ? "otherCooperation" : "noCarrier",
    params: { instrument: instrumentShort(id), article: kind.other, right: kind.right, kind: carriedBy },
    severity: isOther ? "error" : "warning",
    sources: [kind.source],
  });
}

/** The article on orders within a State, as the basis of a request to another for preservation. */
function checkPreservationBasis({ request, report }: RuleContext, index: number, articles: readonly string[]): void {
  const numbers = articles.flatMap(articleNumbers);
  if (!numbers.includes(16) || numbers.includes(29)) return;
  if (!request.measures?.some(({ type }) => type === "preservation")) return;
  report({
    path: ["legalBases", index, "articles"],
    message: "preservation",
    severity: "error",
    sources: [preservationSource],
  });
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
