import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from "docx";
import { wordLanguage } from "./language.js";

/**
 * The face of the letter. Times New Roman comes with Windows and macOS even without Office, has Latin, Greek,
 * Cyrillic, Arabic and Hebrew letters with all their diacritics, and has a stand-in of exactly the same widths on
 * Linux (Liberation Serif), so that pages break at the same places wherever the file is opened.
 */
export const FONT = "Times New Roman";

/** Below a paragraph, in twips. */
export const PARAGRAPH_SPACE = 90;

/** Grey of rules and of table borders: visible on a photocopy, lighter than the text. */
export const RULE_COLOR = "7F7F7F";

/** Behind the heading row of a table. */
export const SHADE = "EDEDED";

/** Behind a gap. Print and fax lose it; the brackets and the bold face stay. */
const GAP_SHADE = "FFF2A8";

/** The ids of the letter's styles. Names that Word knows get Word's own ids, so that its tools find them. */
export const STYLE = {
  normal: "Normal",
  title: "Title",
  heading: { 1: "Heading1", 2: "Heading2", 3: "Heading3" },
  numbered: "NumberedParagraph",
  list: "ListParagraph",
  quote: "Quote",
  note: "Note",
  caption: "Caption",
  letterhead: "Letterhead",
  letterheadName: "LetterheadName",
  addressee: "Addressee",
  particulars: "Particulars",
  tableHeading: "TableHeading",
  tableText: "TableText",
  signature: "Signature",
  signatureSpace: "SignatureSpace",
  spacer: "Spacer",
  header: "Header",
  footer: "Footer",
  gap: "Gap",
} as const;

/** A heading's runs and spacing; nothing but size and slant tells the levels apart. */
function headingStyle(
  size: number,
  before: number,
  after: number,
  italics: boolean,
): Omit<IParagraphStyleOptions, "id"> {
  return {
    basedOn: STYLE.normal,
    next: STYLE.normal,
    quickFormat: true,
    run: { size, bold: !italics, italics, color: "auto" },
    paragraph: { spacing: { before, after, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
  };
}

const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  {
    id: STYLE.title,
    name: "Title",
    ...headingStyle(26, 200, 140, false),
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { before: 200, after: 140, line: 240, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
    },
  },
  { id: STYLE.numbered, name: "Numbered Paragraph", basedOn: STYLE.normal, quickFormat: true },
  {
    id: STYLE.list,
    name: "List Paragraph",
    basedOn: STYLE.normal,
    quickFormat: true,
    paragraph: { spacing: { after: 40 } },
  },
  {
    id: STYLE.quote,
    name: "Quote",
    basedOn: STYLE.normal,
    next: STYLE.normal,
    quickFormat: true,
    run: { size: 21 },
    paragraph: { indent: { left: 1134, right: 567 } },
  },
  { id: STYLE.note, name: "Note", basedOn: STYLE.normal, quickFormat: true, run: { size: 19 } },
  {
    id: STYLE.caption,
    name: "caption",
    basedOn: STYLE.normal,
    next: STYLE.normal,
    quickFormat: true,
    run: { bold: true, italics: false, size: 21, color: "auto" },
    paragraph: {
      spacing: { before: 80, after: 40, line: 240, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
    },
  },
  {
    id: STYLE.letterhead,
    name: "Letterhead",
    basedOn: STYLE.normal,
    paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  },
  {
    id: STYLE.letterheadName,
    name: "Letterhead Name",
    basedOn: STYLE.letterhead,
    next: STYLE.letterhead,
    run: { bold: true, size: 26 },
    paragraph: { spacing: { after: 20 } },
  },
  {
    id: STYLE.addressee,
    name: "Addressee",
    basedOn: STYLE.normal,
    paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  },
  {
    id: STYLE.particulars,
    name: "Particulars",
    basedOn: STYLE.normal,
    paragraph: { spacing: { after: 10, line: 240, lineRule: LineRuleType.AUTO } },
  },
  {
    id: STYLE.tableText,
    name: "Table Text",
    basedOn: STYLE.normal,
    run: { size: 20 },
    paragraph: { spacing: { before: 10, after: 10, line: 240, lineRule: LineRuleType.AUTO } },
  },
  { id: STYLE.tableHeading, name: "Table Heading", basedOn: STYLE.tableText, run: { bold: true } },
  {
    id: STYLE.signature,
    name: "Signature",
    basedOn: STYLE.normal,
    paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO }, keepLines: true },
  },
  {
    id: STYLE.signatureSpace,
    name: "Signature Space",
    basedOn: STYLE.signature,
    run: { size: 18 },
    paragraph: { spacing: { before: 40 } },
  },
  {
    // Between two tables, which Word would join, and behind a table at the very end, where it wants a paragraph.
    id: STYLE.spacer,
    name: "Spacer",
    basedOn: STYLE.normal,
    run: { size: 8 },
    paragraph: { spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } },
  },
  {
    id: STYLE.header,
    name: "header",
    basedOn: STYLE.normal,
    run: { size: 18 },
    paragraph: {
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: RULE_COLOR } },
      spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
    },
  },
  {
    id: STYLE.footer,
    name: "footer",
    basedOn: STYLE.normal,
    run: { size: 18 },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  },
];

/** The styles of a letter in a language: the defaults of all text, headings, and one style for each kind of paragraph. */
export function letterStyles(language: string, direction: "ltr" | "rtl"): IStylesOptions {
  const { value, bidirectional } = wordLanguage(language, direction);
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 22,
          language: { value, eastAsia: value, bidirectional },
        },
        paragraph: { spacing: { before: 0, after: PARAGRAPH_SPACE, line: 252, lineRule: LineRuleType.AUTO } },
      },
      heading1: { name: "heading 1", ...headingStyle(24, 160, 60, false) },
      heading2: { name: "heading 2", ...headingStyle(22, 120, 50, false) },
      heading3: { name: "heading 3", ...headingStyle(22, 120, 50, true) },
    },
    paragraphStyles: PARAGRAPH_STYLES,
    characterStyles: [
      {
        id: STYLE.gap,
        name: "Gap",
        run: { bold: true, shading: { type: ShadingType.CLEAR, fill: GAP_SHADE } },
      },
    ],
  };
}
