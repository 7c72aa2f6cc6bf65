import { type Catalogue, catalogueFor, type Language, type Params } from "../../catalogue/catalogue.js";
import { type Path, toPointer } from "../../draft/pointer.js";
import type { AnyRequest } from "../../model/types.js";
import type { Block, Heading, Inline, NumberedParagraph } from "../types.js";
import { type ClausePlace, type LetterAdditions, noAdditions } from "./additions.js";
import type { Formatter } from "./format.js";
import { GapBook, type LetterGap } from "./gaps.js";
import { fillPlaceholders, placeholderFor, withoutPlaceholders } from "./inlines.js";
import type { Schedule } from "./pictures/schedules.js";

/** What a phrase of the catalogue is filled with: text, numbers, or runs that are more than text. */
export type PhraseParams = Readonly<Record<string, string | number | boolean | readonly Inline[]>>;

export interface ContextOptions {
  readonly request: AnyRequest;
  readonly language: Language;
  readonly format: Formatter;
  /** Gaps to mark; none in a letter that is ready to be signed. */
  readonly gaps: readonly LetterGap[];
  /** Numbers of headings by anchor, as a first run has found them. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Pictures behind the letter, which the facts refer to. */
  readonly schedules?: readonly Schedule[];
  /** What packs add. */
  readonly additions?: LetterAdditions;
}

/** What the parts of the letter share while it is composed: the request, the words, and the counting of headings and paragraphs. */
export class LetterContext {
  readonly request: AnyRequest;
  readonly catalogue: Catalogue;
  readonly format: Formatter;
  readonly gaps: GapBook;
  readonly schedules: readonly Schedule[];
  readonly additions: LetterAdditions;
  /** Numbers of headings by anchor, found in this run. */
  readonly found = new Map<string, string>();
  readonly #numbers: ReadonlyMap<string, string>;
  #paragraphs = 0;
  #section = "";
  #subsections = 0;

  constructor({ request, language, format, gaps, numbers, schedules = [], additions = noAdditions }: ContextOptions) {
    this.request = request;
    this.catalogue = catalogueFor(language);
    this.format = format;
    this.gaps = new GapBook(gaps, this.catalogue);
    this.schedules = schedules;
    this.additions = additions;
    this.#numbers = numbers;
  }

  /** A text of the letter's catalogue; `key` is its way below `letter`, with dots. */
  text(key: string, params?: Params): string {
    return this.catalogue.text(["letter", ...key.split(".")], params);
  }

  has(key: string): boolean {
    return this.catalogue.has(["letter", ...key.split(".")]);
  }

  /** As {@link text}, with runs in it that are more than text: names, references, gaps. */
  phrase(key: string, params: PhraseParams = {}): Inline[] {
    const runs: (readonly Inline[])[] = [];
    const flat = Object.entries(params).map(([name, value]): [string, string | number | boolean] => {
      if (typeof value === "string") return [name, withoutPlaceholders(value)];
      return [name, typeof value === "object" ? placeholderFor(runs.push(value) - 1) : value];
    });
    return fillPlaceholders(this.text(key, Object.fromEntries(flat)), (index) => runs[index] ?? []);
  }

  /** Joins runs as the language does: `a, b and c`. */
  list(items: readonly (readonly Inline[])[]): Inline[] {
    const joined = this.format.list(items.map((_, index) => placeholderFor(index)));
    return fillPlaceholders(joined, (index) => items[index] ?? []);
  }

  /** The name of the requesting State as it stands in a sentence. */
  get requesting(): string {
    const code = this.request.requesting?.state;
    return code ? this.format.stateInSentence(code) : this.text("states.requesting");
  }

  /** The name of the requested State, with its territory where one is named, as it stands in a sentence. */
  get requested(): string {
    const { state, territory } = this.request.requested ?? {};
    if (!state) return territory?.trim() || this.text("states.requested");
    return territory?.trim()
      ? this.text("states.territory", { territory: territory.trim(), state: this.format.state(state) })
      : this.format.stateInSentence(state);
  }

  /** The next paragraph of the letter. */
  numbered(children: readonly Inline[], path?: Path, anchor?: string): NumberedParagraph {
    this.#paragraphs += 1;
    const number = String(this.#paragraphs);
    return { type: "numbered", number, children, ...this.#place(path, anchor) };
  }

  /** The paragraphs that packs add at a place. */
  clauses(place: ClausePlace): NumberedParagraph[] {
    return this.additions.clauses
      .filter((clause) => clause.place === place)
      .map(({ text }) => this.numbered([{ type: "text", text: text.trim() }]));
  }

  /** The next paragraph, where its condition holds. */
  numberedIf(condition: boolean, children: () => readonly Inline[], path: Path): NumberedParagraph[] {
    return condition ? [this.numbered(children(), path)] : [];
  }

  /** Sets the letter by which the section is told: A., B., ... */
  beginSection(position: number): void {
    this.beginBox(sectionLetter(position));
  }

  /** Sets the sign by which a section of a prescribed form is told, as the form has it. */
  beginBox(sign: string): void {
    this.#section = sign;
    this.#subsections = 0;
  }

  /** The heading of the section that was begun last. */
  sectionHeading(title: string, anchor: string): Heading {
    return {
      type: "heading",
      level: 1,
      number: this.#section.startsWith("(") ? this.#section : `${this.#section}.`,
      children: [{ type: "text", text: title }],
      anchor,
    };
  }

  /** The next heading below the section's. */
  subheading(children: readonly Inline[], path: Path, anchor?: string): Heading {
    this.#subsections += 1;
    const number = `${this.#section}.${this.#subsections}`;
    this.#record(anchor, number);
    return { type: "heading", level: 2, number, children, ...this.#place(path, anchor) };
  }

  /** A live reference to the heading with the anchor, as `section G.1`; undefined where the letter has no such heading. */
  sectionReference(anchor: string): Inline[] | undefined {
    const number = this.#numbers.get(anchor);
    return number === undefined
      ? undefined
      : this.phrase("reference.section", { number: [{ type: "reference", anchor, text: number }] });
  }

  /** What is still missing at a place or below it, as one paragraph. */
  gapParagraphs(path: Path): Block[] {
    const gaps = this.gaps.within(path);
    return gaps.length === 0 ? [] : [this.numbered(gaps, path)];
  }

  #record(anchor: string | undefined, number: string): void {
    if (anchor !== undefined && !this.found.has(anchor)) this.found.set(anchor, number);
  }

  #place(path: Path | undefined, anchor: string | undefined): { path?: string; anchor?: string } {
    return { ...(path === undefined ? {} : { path: toPointer(path) }), ...(anchor === undefined ? {} : { anchor }) };
  }
}

/** A to Z, then AA, BB, as lists are counted. */
function sectionLetter(position: number): string {
  return String.fromCharCode(65 + (position % 26)).repeat(Math.floor(position / 26) + 1);
}
