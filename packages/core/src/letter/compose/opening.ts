import { type Path, toPointer } from "../../draft/pointer.js";
import { instrumentById } from "../../instruments/index.js";
import { earlierOf } from "../../kinds/earlier.js";
import { articlesFor, kindDefinition } from "../../kinds/index.js";
import { personById } from "../../model/naming.js";
import type { LegalBasis } from "../../model/types.js";
import type { Block, Inline } from "../types.js";
import type { LetterContext } from "./context.js";
import { partBlock } from "./describe.js";
import { chosen } from "./fields.js";
import { authorityAtStart, withArticle } from "./frame.js";
import { words } from "./inlines.js";
import { shortInLetter } from "./instruments.js";
import { proseParts, textInlines } from "./markdown.js";
import { personLabel } from "./references.js";
import { fieldInlines, isSaid } from "./values.js";

/** What is asked from whom on what basis. */
export function opening(context: LetterContext): Block[] {
  return [
    { type: "paragraph", role: "lead", children: openingSentence(context) },
    ...oralRequest(context),
    // Who is on duty reads first what is asked: of a request that is urgent by its kind the bases stand further below.
    ...(kindDefinition(context.request.kind).urgent ? [] : legalBases(context)),
  ];
}

const kindOf = (context: LetterContext): string => context.request.kind ?? "mla";

/** That a request made orally is confirmed by this one: whoever took it looks for that first. */
export function oralRequest(context: LetterContext): Block[] {
  const oral = context.request.urgency?.oralRequest;
  if (!isSaid(oral)) return [];
  const at = ["urgency", "oralRequest"];
  const told = (key: "when" | "to" | "by" | "means"): Inline[] =>
    isSaid(oral?.[key]) ? fieldInlines(context, "oralRequest", key, oral?.[key]) : [];
  const known = (key: "when" | "to" | "by" | "means"): "yes" | "no" => (isSaid(oral?.[key]) ? "yes" : "no");
  const children = context.phrase("urgency.oral", {
    dated: known("when"),
    when: told("when"),
    addressed: known("to"),
    to: told("to"),
    made: known("by"),
    by: told("by"),
    meansKnown: known("means"),
    means: told("means"),
  });
  return [paragraph([...children, ...context.gaps.within(at)], at)];
}

const outsideCriminalLaw: ReadonlySet<string | undefined> = new Set(["civil", "family", "administrative"]);

function openingSentence(context: LetterContext): Inline[] {
  const { request } = context;
  const to = request.requested?.authority?.name;
  const stateName = (side: "requesting" | "requested", code: string | undefined) => ({
    [`${side}Known`]: code ? "yes" : "no",
    [`${side}Name`]: code ? context.format.state(code) : "",
  });
  const person = personById(request, request.extradition?.person);
  const earlier = earlierParams(context);
  const manner = request.requested?.throughDiplomaticChannel === true ? "compliments" : "plain";
  return context.phrase(`opening.${request.kind ?? "mla"}.${manner}`, {
    ...earlier,
    named: isSaid(request.requesting?.authority?.name) ? "yes" : "no",
    authority: authorityAtStart(context),
    requesting: context.requesting,
    requested: context.requested,
    ...stateName("requesting", request.requesting?.state),
    ...stateName("requested", request.requested?.state),
    addressed: isSaid(to) ? "yes" : "no",
    addressee: withArticle(context, "format.authority", to),
    matter: outsideCriminalLaw.has(request.proceedings?.type) ? "other" : "criminal",
    offences: request.offences?.length ?? 0,
    status: chosen("extradition", "status", request.extradition?.status),
    person: person ? words(personLabel(context, person)) : words(context.text("reference.personSought")),
  });
}

/** The request to which this one goes back, as far as the draft tells it. */
function earlierParams(context: LetterContext): Readonly<Record<string, string>> {
  const { goesBackTo } = kindDefinition(context.request.kind);
  const entry = goesBackTo && earlierOf(context.request, goesBackTo)?.entry;
  const reference = entry?.reference?.trim() ?? "";
  const date = entry?.date?.trim() ?? "";
  return {
    earlier: reference && date ? "both" : reference ? "reference" : date ? "date" : "none",
    earlierReference: reference,
    earlierDate: date ? context.format.date(date) : "",
  };
}

interface Basis {
  readonly basis: LegalBasis;
  readonly path: Path;
}

/** The instruments with their full titles: in a sentence where there is one, as a list where there are several. */
export function legalBases(context: LetterContext): Block[] {
  const bases = (context.request.legalBases ?? []).map(
    (entry, index): Basis => ({
      basis: typeof entry === "string" ? { instrument: entry } : entry,
      path: ["legalBases", index],
    }),
  );
  const missing = context.gaps.within(["legalBases"]);
  const cited = bases.filter(({ basis }) => basis.instrument !== "reciprocity" || isCited(basis));
  const onReciprocity = bases.filter(({ basis }) => basis.instrument === "reciprocity");
  return [
    ...citations(context, cited),
    ...(onReciprocity.length === 0
      ? []
      : [
          paragraph(
            words(
              context.text("basis.reciprocity", {
                kind: kindOf(context),
                alone: cited.length === 0 ? "yes" : "no",
                requesting: context.requesting,
                requested: context.requested,
              }),
            ),
            onReciprocity[0]?.path ?? [],
          ),
        ]),
    ...(cited.length === 1 ? cited : []).flatMap((only) => remarks(context, only)),
    ...onReciprocity.filter((entry) => !cited.includes(entry)).flatMap((entry) => remarks(context, entry)),
    ...(missing.length === 0 ? [] : [paragraph(missing, ["legalBases"])]),
  ];
}

const paragraph = (children: readonly Inline[], path: Path): Block => ({
  type: "paragraph",
  children,
  path: toPointer(path),
});

function citations(context: LetterContext, cited: readonly Basis[]): Block[] {
  const [first] = cited;
  if (first === undefined) return [];
  if (cited.length === 1)
    return [
      paragraph(
        context.phrase("basis.one", { kind: kindOf(context), citation: citation(context, first.basis) }),
        first.path,
      ),
    ];
  return [
    paragraph(words(context.text("basis.several", { kind: kindOf(context) })), ["legalBases"]),
    {
      type: "list",
      style: "letter",
      items: cited.map((entry, index) => [
        paragraph(
          context.phrase("basis.item", {
            citation: citation(context, entry.basis),
            last: index === cited.length - 1 ? "yes" : "no",
          }),
          entry.path,
        ),
        ...remarks(context, entry),
      ]),
    },
  ];
}

const isCited = (basis: LegalBasis): boolean => isSaid(basis.title) || isSaid(basis.articles) || isSaid(basis.date);

/** `article 18 of the United Nations Convention against Transnational Organized Crime, done at New York on 15 November 2000`. */
function citation(context: LetterContext, basis: LegalBasis): Inline[] {
  const instrument = instrumentById(basis.instrument);
  const own = (basis.articles ?? []).filter((article) => article.trim() !== "");
  const type = basis.instrument === "domestic-law" || basis.instrument === "reciprocity" ? "law" : "treaty";
  // These stand for texts that only the drafter can name.
  const unnamed = type === "law" || basis.instrument === "bilateral";
  const articles = own.length > 0 || !instrument ? own : articlesFor(instrument, context.request);
  const title =
    basis.title?.trim() ||
    (unnamed ? undefined : instrument?.title) ||
    context.text("basis.untitled", { type, requesting: context.requesting, requested: context.requested });
  const short = shortInLetter(context.request, basis.instrument);
  const series = instrument?.series && !basis.title ? instrument.series : undefined;
  const date = basis.date?.trim() || instrument?.date || "";
  return context.phrase("basis.citation", {
    type,
    article: /^the\s/i.test(title) ? "no" : "yes",
    count: articles.length,
    articles: context.list(articles.map((article) => textInlines(context, article))),
    title: textInlines(context, title),
    dated: date === "" ? "no" : instrument?.place && !basis.date ? "placed" : "yes",
    place: instrument?.place ?? "",
    date: date === "" ? "" : context.format.date(date),
    references: short && series ? "both" : short ? "short" : series ? "series" : "none",
    short: short ?? "",
    series: series ?? "",
  });
}

/** The assurance and the note of a basis, below it. */
function remarks(context: LetterContext, { basis, path }: Basis): Block[] {
  return (["assurance", "note"] as const).flatMap((key) => {
    const text = basis[key];
    return isSaid(text) ? proseParts(context, text ?? "").map((part) => partBlock(part, [...path, key])) : [];
  });
}
