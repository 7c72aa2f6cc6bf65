import { type Instrument, instrumentById, instruments, type Mark, valueAt } from "@rogatory/core";
import { basesInOrder, instrumentShort, isSaidByDraft, type OfferedBasis, servedBy } from "@rogatory/core/editor";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { inForceWords } from "../bases/inForceWords.js";
import { measureTypesIn } from "../bases/measureTypesIn.js";
import { kindIn } from "../cursor/blockContext.js";
import { rootNoun } from "../cursor/model.js";
import type { ValuePlace } from "../cursor/places.js";
import { anchorOf } from "../hover/anchor.js";
import { standingBlocks, standingLines, statesOf } from "../hover/standingLines.js";
import { type Template, writeListItem } from "../snippets/index.js";
import type { Completing } from "./context.js";
import { inOrder, type Shown, snippetItem, valueItem } from "./item.js";

type Kind = Instrument["kinds"][number];

/** The kind of the request, or the likeliest for the file. */
function kindOf({ open }: Completing): Kind {
  const noun = rootNoun(kindIn(open), open.uri);
  return noun.replace(/Request$/, "") as Kind;
}

function idsIn({ open }: Completing, path: ValuePlace["path"]): ReadonlySet<unknown> {
  const list = valueAt(open.draft.value, path.slice(0, 1));
  const position = path[1];
  if (!Array.isArray(list)) return new Set();
  return new Set(
    list.flatMap((entry: unknown, index) =>
      index === position ? [] : [typeof entry === "string" ? entry : valueAt(entry, ["instrument"])],
    ),
  );
}

/**
 * Instruments that fit the kind of request, in the order in which the command "New Request" asks for them: those that the data shows in
 * force between the States of the draft first. Standards, which bind nobody, come as they are.
 */
export function completeInstruments(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { open } = completing;
  const kind = kindOf(completing);
  const types = measureTypesIn(completing.open);
  const chosen = idsIn(completing, place.path);
  const offered = new Set(place.field?.words ?? []);
  const { requesting, requested } = statesOf(open);
  const question = { kind, from: requesting, to: requested, date: anchorOf(open).day, measures: types };
  const standards = instruments
    .filter(({ binding, kinds }) => !binding && kinds.includes(kind))
    .map((instrument): Offered => ({ instrument, inForce: undefined, serves: servedBy(instrument, types) }));
  return [...basesInOrder({ ...question, world: open.world }), ...standards]
    .filter(({ instrument: { id } }) => offered.has(id) && !chosen.has(id))
    .flatMap((basis, index) => itemsFor(completing, place, basis, { kind, types, order: 2 * index }));
}

type Offered = Pick<OfferedBasis, "instrument" | "inForce" | "serves">;

function itemsFor(
  completing: Completing,
  place: ValuePlace,
  basis: Offered,
  { kind, types, order }: { readonly kind: Kind; readonly types: readonly string[]; readonly order: number },
): CompletionItem[] {
  const { open } = completing;
  const { instrument, inForce } = basis;
  // Behind the label there is room for one day; as of when it is known stands in the detail.
  const since = inForce && inForceWords(open.words, { ...inForce, asOf: undefined });
  const standing = inForce && inForceWords(open.words, inForce);
  const title = titleOf(instrument);
  const shown: Shown = {
    label: instrument.id,
    description: since ?? instrument.short,
    detail: standing === undefined ? title : `${title}: ${standing}`,
    help: helpOf(completing, basis, types),
    order: inOrder(order),
    kind: CompletionItemKind.Module,
  };
  const isItem = place.part === "item" && place.field?.noun === "legalBasis" && place.quote === "";
  if (!isItem) return [valueItem(open, place, shown, instrument.id)];
  const whole = wholeBasis(instrument, kind, types);
  const withParts = snippetItem(
    open,
    { ...shown, label: completing.say("withArticles", { instrument: instrument.id }), order: inOrder(order + 1) },
    place.span,
    place.lead + writeListItem(whole, place.layout),
    place.layout,
  );
  // A treaty between two States, a law or an assurance says nothing by its id alone.
  return isSaidByDraft(instrument)
    ? [{ ...withParts, label: instrument.id, filterText: `${instrument.id} ${instrument.short}` }]
    : [valueItem(open, place, shown, instrument.id), withParts];
}

const titleOf = ({ title, date }: Instrument): string =>
  date === undefined ? title : `${title} (${date.slice(0, 4)})`;

function helpOf(completing: Completing, { instrument, serves }: Offered, types: readonly string[]): string {
  const { open, nouns, say } = completing;
  const title = (type: string) => nouns[type]?.title ?? type;
  const parts = [titleOf(instrument), instrument.series ?? ""];
  if (serves.length > 0) {
    const measures = open.words.list([...new Set(serves.map(({ measure }) => title(measure)))]);
    const provisions = open.words.list(
      serves.map(({ instrument: by, provision, mark }) =>
        marked(completing, `${instrumentShort(by)} ${provision}`, mark),
      ),
    );
    parts.push(say("servesMeasures", { measures, provisions }));
  } else if (types.length > 0 && instrument.measures.length > 0)
    parts.push(say("notForMeasures", { measures: open.words.alternatives(types.map(title)) }));
  const { requesting, requested } = statesOf(open);
  // Data tell nothing of a treaty between two States, a law or an assurance.
  if (instrument.binding && !isSaidByDraft(instrument) && requesting !== undefined && requested !== undefined)
    parts.push(
      ...standingBlocks(open, requesting, requested, standingLines(open, instrument.id, requesting, requested)),
    );
  return parts.filter((part) => part !== "").join("\n\n");
}

const marked = ({ say }: Completing, source: string, mark: Mark): string =>
  mark === "K" || mark === "I" ? say("toBeVerified", { source }) : source;

/** An entry with what the instrument needs beside its id: articles, or title and date, or the assurance. */
function wholeBasis(instrument: Instrument, kind: Kind, types: readonly string[]): Template {
  const instrumentEntry: [string, Template] = ["instrument", { kind: "fixed", value: instrument.id }];
  if (instrument.id === "reciprocity")
    return { kind: "map", entries: [instrumentEntry, ["assurance", { kind: "prose" }]] };
  const word: Template = { kind: "text", isWord: true };
  if (isSaidByDraft(instrument))
    return {
      kind: "map",
      entries: [
        instrumentEntry,
        ["title", { kind: "text" }],
        ["date", word],
        ["articles", { kind: "list", isShort: true, items: [word] }],
      ],
    };
  const articles = articlesFor(instrument, kind, types).filter(({ rank }) => rank < 2);
  const own = articles.filter(({ rank }) => rank === 1);
  const items = (own.length > 0 ? own : articles).map(({ article }): Template => ({ kind: "fixed", value: article }));
  return {
    kind: "map",
    entries: [instrumentEntry, ["articles", { kind: "list", isShort: true, items: items.length > 0 ? items : [word] }]],
  };
}

interface Article {
  readonly article: string;
  /** 0: the request rests on it; 1: it offers a measure of the draft; 2: what else is known of the instrument. */
  readonly rank: number;
  readonly says: string;
  readonly mark: Mark;
}

const numberOf = (provision: string): string => provision.replace(/^arts?\. /, "");

/** Articles of an instrument that fit the kind of request and its measures. */
function articlesFor(instrument: Instrument, kind: Kind, types: readonly string[]): readonly Article[] {
  const found = new Map<string, Article>();
  const add = (article: string, rank: number, says: string, mark: Mark) => {
    if (!found.has(article)) found.set(article, { article, rank, says, mark });
  };
  const basis = instrument.basisArticle[kind];
  if (basis !== undefined) add(basis, 0, "", "V");
  for (const { provision, measure, mark } of servedBy(instrument, types)) add(numberOf(provision), 1, measure, mark);
  // Articles on the other kind of co-operation carry nothing here.
  const others = Object.entries(instrument.basisArticle).flatMap(([other, article]) =>
    other === kind || article === undefined || mainNumber(article) === mainNumber(basis ?? "")
      ? []
      : [mainNumber(article)],
  );
  for (const { provision, says, mark } of instrument.provisions) {
    const article = numberOf(provision);
    if (/^\d/.test(article) && !others.includes(mainNumber(article))) add(article, 2, says, mark);
  }
  return [...found.values()].toSorted((a, b) => a.rank - b.rank);
}

const mainNumber = (article: string): string => /^\d+/.exec(article)?.[0] ?? "";

/** Articles of the instrument of a legal basis. */
export function completeArticles(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { open, nouns, say } = completing;
  const entry = valueAt(open.draft.value, place.path.slice(0, 2));
  const id = valueAt(entry, ["instrument"]);
  const instrument = typeof id === "string" ? instrumentById(id) : undefined;
  if (!instrument) return [];
  const listed = valueAt(entry, ["articles"]);
  const present = new Set(Array.isArray(listed) ? listed.filter((_, index) => index !== place.path.at(-1)) : []);
  return articlesFor(instrument, kindOf(completing), measureTypesIn(completing.open))
    .filter(({ article }) => !present.has(article))
    .map(({ article, rank, says, mark }, index) => {
      const text =
        rank === 0 ? say("articlesNamed", { articles: 1 }) : rank === 1 ? (nouns[says]?.title ?? says) : says;
      const shown = { label: article, detail: marked(completing, text, mark), order: inOrder(index) };
      return valueItem(open, place, { ...shown, kind: CompletionItemKind.Constant }, article);
    });
}
