import {
  type BindingInstrumentId,
  findState,
  kindTitle,
  type Language,
  type MeasureType,
  matchLanguage,
  measureTypes,
  measureTypesOf,
  offenceIds,
  offenceTitle,
  type ProposalQuery,
  proposeBases,
  type RequestKind,
  requestKinds,
  type ScaffoldOptions,
  stateCodes,
  stateName,
} from "@rogatory/core";
import { instrumentShort, measureTitle } from "@rogatory/core/editor";
import { draftSnippet, expandSnippet } from "@rogatory/language-service";

/** One of several things that can be picked. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** A line that says more, if there is one. */
  readonly detail?: string;
}

/** An instrument on which a request of the kind may rest, and why. */
export interface BasisChoice extends Choice<BindingInstrumentId> {
  /** What the data shows of the two States; undefined where it shows nothing, which proves nothing. */
  readonly inForce:
    | { readonly since: string | undefined; readonly asOf: string | undefined; readonly isSure: boolean }
    | undefined;
  /** In force and fit, by the data; the person confirms. */
  readonly proposed: boolean;
  /** What speaks for it: whole sentences. */
  readonly reasons: readonly string[];
  /** Conditions, doubts, and what speaks against it. */
  readonly cautions: readonly string[];
}

export interface BasisChoices {
  /** Those proposed come first, then others in force. */
  readonly bases: readonly BasisChoice[];
  /** Names of instruments in force that cover an offence, on which no request can be written here. */
  readonly notWritten: readonly string[];
}

/** A kind of request. */
export interface KindChoice extends Choice<RequestKind> {
  /** Types of assistance to choose from; none where the kind has at most one. */
  readonly measures: readonly MeasureType[];
}

export interface Choices {
  readonly kinds: readonly KindChoice[];
  /** In the order of their names in the language. */
  readonly states: readonly Choice[];
  readonly offences: readonly Choice[];
  readonly measures: readonly Choice<MeasureType>[];
}

/** Kinds of request with their names. `language` is a BCP 47 tag. */
export function kindTitles({ language }: { readonly language: string }): readonly Choice<RequestKind>[] {
  const own = matchLanguage(language);
  return requestKinds.map((id) => ({ id, title: kindTitle(id, own) }));
}

/** What a new request can be, in the user's language as far as it is known. `language` is a BCP 47 tag. */
export function choicesIn({ language }: { readonly language: string }): Choices {
  const own: Language = matchLanguage(language) ?? "en";
  const byName = new Intl.Collator(language);
  return {
    kinds: kindTitles({ language }).map((kind) => {
      const measures = measureTypesOf(kind.id);
      return { ...kind, measures: measures.length > 1 ? measures : [] };
    }),
    states: stateCodes
      .map((id) => ({ id, title: stateName(id, language) }))
      .toSorted((a, b) => byName.compare(a.title, b.title)),
    offences: offenceIds.map((id) => ({ id, title: capitalized(offenceTitle(id, own)) })),
    measures: measureTypes.map((id) => ({ id, title: measureTitle({ type: id }, own) })),
  };
}

/** As in a list of things to pick from. */
const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Instruments for requests of the kind, with what speaks for and against each. `language` is a BCP 47 tag. */
export function basesFor(
  question: Omit<ProposalQuery, "world" | "language"> & { readonly language: string },
): BasisChoices {
  const { bases, notWritten } = proposeBases({ ...question, language: matchLanguage(question.language) ?? "en" });
  return {
    bases: bases.map(({ instrument, inForce, proposed, reasons, cautions }) => ({
      id: instrument,
      title: instrumentShort(instrument),
      detail: (proposed ? [...reasons.slice(1), ...cautions] : [...cautions, ...reasons]).join(" "),
      inForce: inForce && {
        since: inForce.since ?? undefined,
        asOf: inForce.asOf ?? undefined,
        isSure: inForce.confidence === "high",
      },
      proposed,
      reasons,
      cautions,
    })),
    notWritten: notWritten.map((id) => instrumentShort(id)),
  };
}

/** Names of instruments as cited in a running text, by id. */
export function shortNames({ ids }: { readonly ids: readonly string[] }): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((id) => [id, instrumentShort(id)]));
}

/** Codes of the States that the words may mean, the best match first: by name in the language or in English, by former name or code. */
export function findStates({
  words,
  language,
}: {
  readonly words: string;
  readonly language: string;
}): readonly string[] {
  return findState(words, [language]);
}

/** A draft to begin with, as a snippet: a tab stop behind each key that is still empty. */
export function newDraft(options: Omit<ScaffoldOptions, "language"> & { readonly language: string }): string {
  return draftSnippet({ ...options, language: matchLanguage(options.language) ?? "en" });
}

/** The draft of a snippet, with its blanks empty. */
export const withoutStops = (snippet: string): string => expandSnippet(snippet);
