import {
  type BindingInstrumentId,
  findState,
  kindTitle,
  type Language,
  type MeasureType,
  matchLanguage,
  measureTypes,
  type RequestKind,
  requestKinds,
  type ScaffoldOptions,
  stateCodes,
  stateName,
} from "@rogatory/core";
import { basesInOrder, instrumentShort, measureTitle, type OfferedBasis } from "@rogatory/core/editor";
import { draftSnippet } from "@rogatory/language-service";

/** One of several things that can be picked. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** A line that says more, if there is one. */
  readonly detail?: string;
}

/** An instrument on which a request of the kind may rest. */
export interface BasisChoice extends Choice<BindingInstrumentId> {
  readonly inForce: OfferedBasis["inForce"];
}

export interface Choices {
  readonly kinds: readonly Choice<RequestKind>[];
  /** In the order of their names in the language. */
  readonly states: readonly Choice[];
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
    kinds: kindTitles({ language }),
    states: stateCodes
      .map((id) => ({ id, title: stateName(id, language) }))
      .toSorted((a, b) => byName.compare(a.title, b.title)),
    measures: measureTypes.map((id) => ({ id, title: measureTitle({ type: id }, own) })),
  };
}

export interface BasesQuestion {
  readonly kind: RequestKind;
  /** ISO 3166-1 alpha-2 codes. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** Instruments for requests of the kind, in the order of {@link basesInOrder}: the measures are asked for after them. */
export function basesFor(question: BasesQuestion): readonly BasisChoice[] {
  return basesInOrder(question).map(({ id, instrument: { short, title }, inForce }) => ({
    id,
    title: short,
    // Of a bilateral treaty and its like there is no more to say than what it is.
    ...(short.toLowerCase() === title.toLowerCase() ? {} : { detail: title }),
    inForce,
  }));
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
