import type { LetterLanguage } from "../../catalogue/catalogue.js";
import { catalogueFor } from "../../catalogue/catalogue.js";
import { kindDefinition } from "../../kinds/index.js";
import type { AnyRequest } from "../../model/types.js";
import type { Block, Letter, Section } from "../types.js";
import { type LetterAdditions, noAdditions } from "./additions.js";
import { LetterContext } from "./context.js";
import { Formatter } from "./format.js";
import { formOf, formOpening, formSections, formTitle } from "./forms/index.js";
import { addressee, closing, confidentialityMark, letterhead, particularsOf } from "./frame.js";
import { gapsOf, type LetterGap } from "./gaps.js";
import { lines, words } from "./inlines.js";
import { opening } from "./opening.js";
import { type PictureKind, schedulesOf } from "./pictures/schedules.js";
import { sectionPlansOf } from "./sections/index.js";

export type { LetterAdditions } from "./additions.js";
export type { LetterGap } from "./gaps.js";
export type { PictureKind } from "./pictures/schedules.js";

/** How {@link composeLetter} composes. */
export interface ComposeOptions {
  /** Language of the letter's own words; the drafter's texts stay in theirs. Default `en`. */
  readonly language?: LetterLanguage;
  /**
   * True for a draft: gaps are marked and each page bears a watermark. By default a letter is one until the request's
   * `status` is `final` and nothing is missing that the chosen instruments demand.
   */
  readonly draft?: boolean;
  /** What is still missing; by default what the instruments chosen and practice ask for, errors and warnings. */
  readonly gaps?: readonly LetterGap[];
  /** Pictures behind the letter; by default those that the draft asks for under `facts.pictures`. */
  readonly pictures?: readonly PictureKind[];
  /** What packs add: a letterhead, clauses, and the questions that the draft answers. By default nothing. */
  readonly additions?: LetterAdditions;
}

/**
 * The request as a letter. Works on any incomplete request, the empty one included, and never throws for what it says.
 * `internal` notes, accepted findings and ids are never printed.
 */
export function composeLetter(request: AnyRequest, options: ComposeOptions = {}): Letter {
  const language = options.language ?? "en";
  const catalogue = catalogueFor(language);
  const format = new Formatter(catalogue);
  const gaps = options.gaps ?? gapsOf(request, catalogue, format);
  const draft = options.draft ?? (request.status !== "final" || gaps.some((gap) => gap.blocking === true));
  const schedules = schedulesOf(request, options.pictures ?? request.facts?.pictures ?? [], catalogue, format);
  const run = (numbers: ReadonlyMap<string, string>) =>
    composeOnce(
      {
        request,
        language,
        format,
        gaps: draft ? gaps : [],
        numbers,
        schedules,
        additions: options.additions ?? noAdditions,
      },
      draft,
    );
  // As in typesetting: the first run finds the numbers that references in the second one show.
  return run(run(new Map()).numbers).letter;
}

function composeOnce(
  options: ConstructorParameters<typeof LetterContext>[0],
  draft: boolean,
): { letter: Letter; numbers: ReadonlyMap<string, string> } {
  const context = new LetterContext(options);
  const { request } = options;
  const kind = request.kind ?? "mla";
  const reference = request.reference?.trim() || undefined;
  const form = formOf(request);
  const title = form ? formTitle(context, form) : context.text(`title.${kind}`);
  // Paragraphs are numbered, and gaps are marked once, in the order in which the parts are made.
  const head = {
    letterhead: letterhead(context),
    addressee: addressee(context),
    particulars: particularsOf(context),
  };
  const begun = [...(form ? formOpening(context, form) : opening(context)), ...context.clauses("afterOpening")];
  const made = form ? formSections(context, form) : sections(context);
  const letter: Letter = {
    language: options.language,
    direction: "ltr",
    title,
    subject: context.text("document.subject", {
      title,
      requesting: context.requesting,
      requested: context.requested,
      referenced: reference === undefined ? "no" : "yes",
      reference: reference ?? "",
    }),
    date: request.date?.trim() || undefined,
    reference,
    ...head,
    header: { reference, confidentiality: confidentialityMark(context) },
    pageOf: {
      before: context.text("pageOf.before"),
      between: context.text("pageOf.between"),
      after: context.text("pageOf.after"),
    },
    watermark: draft ? context.text("document.watermark") : undefined,
    heading: lines(
      (form ? title : context.text(`heading.${kind}`)).split("\n").map((line) => words(context.format.capitals(line))),
    ),
    opening: begun,
    sections: made,
    closing: [
      ...(made.some(({ id }) => !form && isAssistanceSection(id)) ? [] : context.clauses("afterAssistance")),
      ...context.clauses("beforeClosing"),
      ...(form ? [] : closing(context)),
      ...remaining(context),
    ],
    ...(context.schedules.length === 0 ? {} : { schedules: context.schedules.map(({ section }) => section) }),
  };
  return { letter, numbers: context.found };
}

/** Gaps for which no part of this kind of letter has a place. */
function remaining(context: LetterContext): Block[] {
  const gaps = context.gaps.within([]);
  return gaps.length === 0 ? [] : [{ type: "paragraph", role: "note", children: gaps }];
}

const isAssistanceSection = (section: string): boolean => ["measures", "surrender", "vessel"].includes(section);

/** What is asked is followed by the clauses that belong to it. */
function withClauses(context: LetterContext, id: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length === 0 || !isAssistanceSection(id)) return blocks;
  return [...blocks, ...context.clauses("afterAssistance")];
}

/** The sections that have something to say, lettered through. */
function sections(context: LetterContext): Section[] {
  const made: Section[] = [];
  for (const plan of sectionPlansOf(context.request)) {
    context.beginSection(made.length);
    const parts = "parts" in plan ? plan.parts : [plan];
    const said = parts
      .map(({ id, compose }) => ({ id, blocks: withClauses(context, id, compose(context)) }))
      .filter(({ blocks }) => blocks.length > 0);
    if (said.length === 0) continue;
    const id = said.map((part) => part.id).join("-");
    const title = context.text(`sections.${id}`, {
      kind: kindDefinition(context.request.kind).carriedBy,
      persons: context.request.persons?.length ?? 0,
    });
    const heading = context.sectionHeading(title, `section-${id}`);
    made.push({ id, heading, blocks: said.flatMap(({ blocks }) => blocks) });
  }
  return made;
}
