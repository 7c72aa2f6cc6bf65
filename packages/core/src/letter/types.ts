/** Runs of text. Everything a reader sees is in here; renderers add nothing but layout. */
export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "strong"; readonly children: readonly Inline[] }
  | { readonly type: "emphasis"; readonly children: readonly Inline[] }
  /** A live cross-reference to an anchor; `text` is what it shows (a paragraph number, an annex's label). */
  | { readonly type: "reference"; readonly anchor: string; readonly text: string }
  /** Something that is not there yet; shown marked in drafts. */
  | { readonly type: "gap"; readonly text: string }
  | { readonly type: "lineBreak" };

/** A block may carry an anchor (target of references) and the JSON Pointer of the draft's part it was printed from. */
interface BlockBase {
  readonly anchor?: string;
  readonly path?: string;
}

/** A numbered paragraph of the letter; `number` is its label as printed, e.g. `12`. Numbers run through the whole letter. */
export interface NumberedParagraph extends BlockBase {
  readonly type: "numbered";
  readonly number: string;
  readonly children: readonly Inline[];
}

export interface Paragraph extends BlockBase {
  readonly type: "paragraph";
  readonly children: readonly Inline[];
  /** `quote` for quoted law text, `note` for small print, `lead` for the opening sentence. Default `body`. */
  readonly role?: "body" | "quote" | "note" | "lead";
}

export interface Heading extends BlockBase {
  readonly type: "heading";
  /** 1 is a section of the letter, 2 and 3 stand below it. */
  readonly level: 1 | 2 | 3;
  /** Printed before the text, e.g. `A.`; absent for unnumbered headings. */
  readonly number?: string;
  readonly children: readonly Inline[];
}

export interface List extends BlockBase {
  readonly type: "list";
  /** `letter` prints (a), (b), ...; `number` 1., 2., ... */
  readonly style: "bullet" | "letter" | "number";
  readonly items: readonly (readonly Block[])[];
}

export interface Table extends BlockBase {
  readonly type: "table";
  /** Printed above the table; a table without caption has undefined. */
  readonly caption?: readonly Inline[];
  /** Column headings; repeated on each page. */
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** Relative column widths, as many as columns; equal when absent. */
  readonly widths?: readonly number[];
}

/** Label and value pairs: particulars of a person, a measure, an asset. Printed as a two-column table with row headings. */
export interface Particulars extends BlockBase {
  readonly type: "particulars";
  readonly caption?: readonly Inline[];
  readonly rows: readonly { readonly label: string; readonly value: readonly Inline[]; readonly path?: string }[];
}

/** Where the authority signs. Kept together on one page. */
export interface SignatureBlock extends BlockBase {
  readonly type: "signature";
  /** Place and date line, already composed in the letter's language. */
  readonly placeAndDate?: readonly Inline[];
  /** Name, title, authority: one line each. */
  readonly lines: readonly (readonly Inline[])[];
  /** Labels for the empty spaces, e.g. "Signature", "Official seal". */
  readonly spaces: readonly string[];
}

/** What happened, in order of time; what has no day stands last. */
export interface TimelineContent {
  readonly type: "timeline";
  readonly events: readonly TimelineEvent[];
}

export interface TimelineEvent {
  /** JSON Pointer of the event. */
  readonly path: string;
  /** Its number in the letter's table of events. */
  readonly label: string;
  /** One day, a month or year of which the day is not known, some time from one day to another, or not known at all. */
  readonly precision: "day" | "monthOrYear" | "period" | "unknown";
  /** Days from 1 January 1970 to its first day; undefined where no day is known. */
  readonly day: number | undefined;
  /** The day, or from when to when, in words. */
  readonly date: string;
  /** What happened, in full. */
  readonly text: string;
  /** Where, who, and how much: one line each. */
  readonly details: readonly string[];
}

/** Persons, property and sums of money, and how the draft links them. */
export interface ChartContent {
  readonly type: "chart";
  readonly nodes: readonly ChartNode[];
  readonly links: readonly ChartLink[];
}

export interface ChartNode {
  /** JSON Pointer of the part of the draft that it stands for. */
  readonly path: string;
  readonly shape: "naturalPerson" | "legalPerson" | "account" | "vessel" | "property" | "event";
  /** What it is, in words, e.g. `accused`, `bank account`. */
  readonly kind: string;
  readonly label: string;
  readonly details: readonly string[];
}

export interface ChartLink {
  /** JSON Pointer of the field that says so. */
  readonly path: string;
  /** Positions in `nodes`. */
  readonly from: number;
  readonly to: number;
  /** What the first is to the second, e.g. `owner`. */
  readonly label: string;
  /** `reference` where a text names the other by `{kind:id}` and no field says how the two are linked. */
  readonly basis: "field" | "reference";
}

/** A picture to be drawn, as data; who prints the letter brings the drawing, or prints the words. */
export interface PictureBlock extends BlockBase {
  readonly type: "picture";
  readonly title: string;
  /** What is to be seen, in a sentence: for those who cannot see it. */
  readonly description: string;
  readonly content: TimelineContent | ChartContent;
  /** All that the picture says, in words: printed where no picture can be. */
  readonly words: readonly Block[];
}

export type Block =
  | NumberedParagraph
  | Paragraph
  | Heading
  | List
  | Table
  | Particulars
  | SignatureBlock
  | PictureBlock;

/** One titled part of the letter. `id` is stable across languages, e.g. `facts`. */
export interface Section {
  readonly id: string;
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

/**
 * A request as a letter: what every output is printed from, so that preview, .docx and text cannot disagree.
 * Composed by `compose`; holds whole sentences in one language, never keys.
 */
export interface Letter {
  /** BCP 47 tag of the letter's language. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Document title: for the file's properties and the browser tab. */
  readonly title: string;
  /** Subject line for the file's properties. */
  readonly subject: string;
  /** ISO date of the request, or undefined; never the clock. Used for the file's properties. */
  readonly date: string | undefined;
  readonly reference: string | undefined;
  /** Runs in the page header. `confidentiality` is the mark, e.g. "CONFIDENTIAL". */
  readonly header: { readonly reference: string | undefined; readonly confidentiality: string | undefined };
  /** Page x of y as a pattern of the language: `Page {page} of {pages}` split at the two numbers. */
  readonly pageOf: { readonly before: string; readonly between: string; readonly after: string };
  /** Set while the request is not final: the word printed across or above each page, e.g. "DRAFT". */
  readonly watermark: string | undefined;
  /** The State, ministry and office that writes, one line each, first line strongest. */
  readonly letterhead: readonly (readonly Inline[])[];
  /** To whom it goes, one line each. */
  readonly addressee: readonly (readonly Inline[])[];
  /** Date line, our reference, urgency and confidentiality marks: label and value. */
  readonly particulars: readonly {
    readonly label: string;
    readonly value: readonly Inline[];
    readonly path?: string;
  }[];
  /** The heading over the whole letter, e.g. "REQUEST FOR MUTUAL LEGAL ASSISTANCE". */
  readonly heading: readonly Inline[];
  /** What is asked from whom on what basis, directly under the heading. */
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  /** After the last section: courtesy, undertakings' close, signature. */
  readonly closing: readonly Block[];
  /** Behind the signature, each on a page of its own; absent where there are none. */
  readonly schedules?: readonly Section[];
}
