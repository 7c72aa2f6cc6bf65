import { type Instrument, instrumentById, instruments, type Mark, valueAt } from "@rogatory/core";
import { instrumentShort } from "@rogatory/core/editor";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { kindIn } from "../cursor/blockContext.js";
import { rootNoun } from "../cursor/model.js";
import type { ValuePlace } from "../cursor/places.js";
import { type Template, writeListItem } from "../snippets/index.js";
import type { Completing } from "./context.js";
import { inOrder, type Shown, snippetItem, valueItem } from "./item.js";

type Kind = Instrument["kinds"][number];

/** The kind of the request, or the likeliest for the file. */
function kindOf({ open }: Completing): Kind {
  const noun = rootNoun(kindIn(open), open.uri);
  return noun.replace(/Request$/, "") as Kind;
}

/** Types of assistance in the draft, each once. */
function measureTypesIn({ open }: Completing): readonly string[] {
  const measures = valueAt(open.draft.value, ["measures"]);
  if (!Array.isArray(measures)) return [];
  const types = measures.slice(0, 1000).map((measure: unknown) => valueAt(measure, ["type"]));
  return [...new Set(types.filter((type): type is string => typeof type === "string"))];
}

/** A protocol also serves what the convention that it supplements serves. */
const withSupplemented = (instrument: Instrument): readonly Instrument[] => {
  const other = instrument.supplements && instrumentById(instrument.supplements);
  return other ? [instrument, other] : [instrument];
};

const serves = (instrument: Instrument, kind: Kind): boolean =>
  withSupplemented(instrument).some(({ kinds }) => kinds.includes(kind));

/** The types of assistance of a draft that an instrument offers itself, with the provisions. */
const served = ({ id, measures }: Instrument, types: readonly string[]) =>
  measures.filter(({ measure }) => types.includes(measure)).map((entry) => ({ ...entry, instrument: id }));

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

/** Instruments that fit the kind of request, those that speak of its measures first. */
export function completeInstruments(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { open } = completing;
  const kind = kindOf(completing);
  const types = measureTypesIn(completing);
  const chosen = idsIn(completing, place.path);
  const offered = new Set(place.field?.words ?? []);
  const fitting = instruments.filter(({ id }) => offered.has(id) && !chosen.has(id));
  return fitting
    .filter((instrument) => serves(instrument, kind))
    .flatMap((instrument, index) => {
      const found = withSupplemented(instrument).flatMap((other) => served(other, types));
      const isOwn = served(instrument, types).length > 0;
      const order = (isOwn ? 0 : found.length > 0 ? 100 : 200) + index * 2;
      const shown: Shown = {
        label: instrument.id,
        description: instrument.short,
        detail: titleOf(instrument),
        help: helpOf(completing, instrument, found, types),
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
      return instrument.date === undefined
        ? [{ ...withParts, label: instrument.id, filterText: `${instrument.id} ${instrument.short}` }]
        : [valueItem(open, place, shown, instrument.id), withParts];
    });
}

const titleOf = ({ title, date }: Instrument): string =>
  date === undefined ? title : `${title} (${date.slice(0, 4)})`;

function helpOf(
  completing: Completing,
  instrument: Instrument,
  found: ReturnType<typeof served>,
  types: readonly string[],
): string {
  const { open, nouns, say } = completing;
  const title = (type: string) => nouns[type]?.title ?? type;
  const parts = [titleOf(instrument), instrument.series ?? ""];
  if (found.length > 0) {
    const measures = open.words.list([...new Set(found.map(({ measure }) => title(measure)))]);
    const provisions = open.words.list(
      found.map(({ instrument: by, provision, mark }) =>
        marked(completing, `${instrumentShort(by)} ${provision}`, mark),
      ),
    );
    parts.push(say("servesMeasures", { measures, provisions }));
  } else if (types.length > 0 && instrument.measures.length > 0)
    parts.push(say("notForMeasures", { measures: open.words.alternatives(types.map(title)) }));
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
  if (instrument.date === undefined)
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
  for (const { provision, measure, mark } of served(instrument, types)) add(numberOf(provision), 1, measure, mark);
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
  return articlesFor(instrument, kindOf(completing), measureTypesIn(completing))
    .filter(({ article }) => !present.has(article))
    .map(({ article, rank, says, mark }, index) => {
      const text =
        rank === 0 ? say("articlesNamed", { articles: 1 }) : rank === 1 ? (nouns[says]?.title ?? says) : says;
      const shown = { label: article, detail: marked(completing, text, mark), order: inOrder(index) };
      return valueItem(open, place, { ...shown, kind: CompletionItemKind.Constant }, article);
    });
}
