import {
  check,
  compose,
  type Draft,
  type Language,
  LETTER_STYLES,
  type Letter,
  type LetterLanguage,
  letterLanguages as languagesOfLetters,
  matchLanguage,
  type Pack,
  parseDraft,
  renderHtml,
  renderMarkdown,
  renderText,
  type Severities,
  type World,
  worldOf,
} from "@rogatory/core";
import { drawPictures, svgOf } from "@rogatory/pictures";

/** A draft as it stands in an editor. */
export interface DraftText {
  readonly text: string;
  /** File name or URI; its ending tells the format. */
  readonly name: string;
  /** BCP 47 tag of the language in which the user is told why there is no letter. */
  readonly language?: string;
  /** What the user or the folder chose for rules, as `rogatory check` takes it into account. */
  readonly rules?: Severities;
  /** What the folder knows of States and treaties beside the built-in data. */
  readonly packs?: readonly Pack[];
  /** BCP 47 tag of the language of the letter; English where there is no letter in it. */
  readonly letterLanguage?: string;
}

/** Why there is no letter: the first finding of the draft, as a sentence; undefined for an empty draft. */
export interface NoLetter {
  readonly reason: { readonly line: number; readonly message: string } | undefined;
}

export interface ComposedLetter {
  readonly letter: Letter;
  /** True where some lines could not be read and are missing from the letter. */
  readonly partly: boolean;
  /** Errors that keep the letter from being final; 0 with a watermark means that only `status: final` is wanting. */
  readonly hindrances: number;
}

/** A language in which letters can be had: its BCP 47 tag and its name in the user's language. */
export interface NamedLanguage {
  readonly id: string;
  readonly title: string;
}

/** Languages in which letters can be had, the usual one first. */
export function letterLanguages({ language }: { readonly language: string }): readonly NamedLanguage[] {
  const names = new Intl.DisplayNames([languageOf(language)], { type: "language" });
  return languagesOfLetters.map((id) => ({ id, title: names.of(id) ?? id }));
}

const letterLanguageOf = (tag: string | undefined): LetterLanguage =>
  languagesOfLetters.find((known) => known === tag) ?? languagesOfLetters[0];

const languageOf = (tag: string | undefined): Language => (tag === undefined ? undefined : matchLanguage(tag)) ?? "en";

interface ReadText {
  readonly draft: Draft;
  readonly language: Language;
  readonly checking: { readonly severities: Severities; readonly world: World };
}

function read({ text, name, language, rules = {}, packs = [] }: DraftText): ReadText {
  return {
    draft: parseDraft(text, { name }),
    language: languageOf(language),
    checking: { severities: rules, world: worldOf(packs) },
  };
}

function reasonOf(draft: Draft, language: Language): NoLetter {
  const first = check(draft, { language }).findings[0];
  return { reason: first && { line: first.range.start.line + 1, message: first.message } };
}

/** The letter of a draft, or why there is none. */
export function composeDraft(source: DraftText): ComposedLetter | NoLetter {
  const { draft, language, checking } = read(source);
  const { kind, hindrances } = check(draft, { ...checking, language });
  if (kind === undefined) return reasonOf(draft, language);
  return {
    letter: compose(draft, { ...checking, language: letterLanguageOf(source.letterLanguage) }),
    partly: draft.problems.some(({ severity }) => severity === "error"),
    hindrances,
  };
}

/** A letter in one of the forms that are text. */
export async function printLetter({
  letter,
  form,
}: {
  readonly letter: Letter;
  readonly form: "html" | "md" | "txt";
}): Promise<string> {
  switch (form) {
    case "html":
      return renderHtml(letter, { drawings: svgOf(await drawPictures(letter)) });
    case "md":
      return renderMarkdown(letter);
    case "txt":
      return renderText(letter);
  }
}

export interface PreviewedLetter {
  readonly title: string;
  /** The letter's `<article>`, which says its own language and direction; all text in it is escaped. */
  readonly body: string;
}

/** The letter as a part of a page, or why there is none. */
export async function previewDraft(source: DraftText): Promise<PreviewedLetter | NoLetter> {
  const { draft, language, checking } = read(source);
  try {
    const letter = compose(draft, { ...checking, language: letterLanguageOf(source.letterLanguage) });
    const drawings = svgOf(await drawPictures(letter));
    return { title: letter.title, body: renderHtml(letter, { fragment: true, drawings }) };
  } catch (error) {
    if (error instanceof TypeError) return reasonOf(draft, language);
    throw error;
  }
}

/** Styles of a letter, for the page around it. */
export function letterStyles(): string {
  return LETTER_STYLES;
}
