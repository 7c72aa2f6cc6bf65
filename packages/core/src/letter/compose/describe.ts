import { isUnknown } from "../../checklist/ask.js";
import type { Path } from "../../draft/pointer.js";
import { toPointer } from "../../draft/pointer.js";
import type { FieldEntry } from "../../model/fieldIndex.js";
import { plainText } from "../render/conventions.js";
import type { Block, Inline, Particulars } from "../types.js";
import type { LetterContext } from "./context.js";
import { fieldEntry, fieldTitle, isPrinted, nounEntry, nounTitle } from "./fields.js";
import { lines, strong, words } from "./inlines.js";
import { type ProsePart, proseParts, textInlines } from "./markdown.js";
import { type RowGroup, rowGroups } from "./rowGroups.js";
import { clauseOf, fieldInlines, isSaid, pairLines, semicolons } from "./values.js";

export type Row = Particulars["rows"][number];

/** Which fields of a noun are printed, and in which order. */
export interface FieldChoice {
  /** Only these, in this order. */
  readonly only?: readonly string[];
  /** All but these, in the order of the model. */
  readonly omit?: readonly string[];
}

function keysOf(noun: string, { only, omit = [] }: FieldChoice): string[] {
  const all = Object.keys(nounEntry(noun)?.fields ?? {});
  return (only ?? all).filter((key) => key !== "id" && isPrinted(noun, key) && !omit.includes(key));
}

/**
 * One row for each field that says something, or that is still missing; fields of a group that say something share one.
 * Everything the model knows of the noun is printed, so that a field which has no place of its own in the letter is
 * still in it.
 */
export function fieldRows(
  context: LetterContext,
  noun: string,
  value: object | undefined,
  path: Path,
  choice: FieldChoice = {},
): Row[] {
  const keys = keysOf(noun, choice);
  // Why something is not known has a row of its own.
  const shares = (key: string): boolean => keys.includes(key) && !isUnknown(memberOf(value, key));
  const sharing = rowGroups(noun)
    .map(({ id, keys: members }): RowGroup => ({ id, keys: members.filter(shares) }))
    .filter((group) => group.keys.filter((key) => isSaid(memberOf(value, key))).length > 1);
  return keys.flatMap((key): Row[] => {
    const shared = sharing.find((group) => group.keys.includes(key));
    if (shared !== undefined)
      return key === keys.find((each) => shared.keys.includes(each))
        ? [groupRow(context, noun, value, path, shared)]
        : [];
    const own = memberOf(value, key);
    const at = [...path, key];
    const label = fieldTitle(context.catalogue, noun, key) ?? key;
    const shown = isSaid(own) ? fieldInlines(context, noun, key, own) : [];
    const missing = isSaid(own) ? [] : context.gaps.labelled(at);
    const inlines = [...shown, ...missing];
    return inlines.length === 0 ? [] : [{ label, value: inlines, path: toPointer(at) }];
  });
}

function memberOf(value: object | undefined, key: string): unknown {
  return (value as Readonly<Record<string, unknown>> | undefined)?.[key];
}

/** What the fields of a group say, in clauses, and which of them are still missing. */
function groupRow(
  context: LetterContext,
  noun: string,
  value: object | undefined,
  path: Path,
  { id, keys }: RowGroup,
): Row {
  const missing = keys.filter((key) => !isSaid(memberOf(value, key))).map((key) => context.gaps.within([...path, key]));
  return {
    label: context.text(`rows.${noun}.${id}`),
    value: semicolons(context, [...keys.map((key) => clauseOf(context, noun, key, value)), ...missing]),
    path: toPointer([...path, keys.find((key) => isSaid(memberOf(value, key))) ?? ""]),
  };
}

/** A table of particulars; none without rows. */
export function particulars(
  rows: readonly Row[],
  path: Path,
  about: { readonly caption?: readonly Inline[]; readonly anchor?: string } = {},
): Block[] {
  return rows.length === 0 ? [] : [{ type: "particulars", rows, path: toPointer(path), ...about }];
}

/**
 * Prose as numbered paragraphs; `title` stands in bold before the first words, and before both the sentence of the
 * letter's own to which the prose belongs.
 */
export function proseBlocks(
  context: LetterContext,
  text: string | undefined,
  path: Path,
  title?: string,
  sentence: readonly Inline[] = [],
): Block[] {
  const parts = isSaid(text) ? proseParts(context, text ?? "") : [];
  const [first] = parts;
  if (first === undefined) return sentence.length === 0 ? [] : [context.numbered(sentence, path)];
  const opening = sentence.length === 0 ? [] : [...sentence, ...words(" ")];
  const runIn = [
    ...opening,
    ...(title === undefined ? [] : [strong(context.text("sentence.runIn", { title })), ...words(" ")]),
  ];
  // A list or a quotation needs a paragraph that leads to it.
  const lead =
    first.type === "paragraph" || runIn.length === 0
      ? []
      : [
          context.numbered(
            title === undefined ? sentence : [...opening, strong(context.text("sentence.lead", { title }))],
            path,
          ),
        ];
  let before: readonly Inline[] = lead.length > 0 ? [] : runIn;
  return [
    ...lead,
    ...parts.map((part): Block => {
      if (part.type !== "paragraph") return partBlock(part, path);
      const children = [...before, ...part.children];
      before = [];
      return context.numbered(children, path);
    }),
  ];
}

/** A part of a prose text without a number: below a paragraph that has one, or where nothing is numbered. */
export function partBlock(part: ProsePart, path: Path): Block {
  const at = toPointer(path);
  if (part.type === "list")
    return {
      type: "list",
      style: part.style,
      items: part.items.map((item) => item.map((inner) => partBlock(inner, path))),
      path: at,
    };
  return {
    type: "paragraph",
    children: part.children,
    path: at,
    ...(part.type === "quote" ? { role: "quote" as const } : {}),
  };
}

/** Texts as a list below a numbered paragraph that says what they are. */
export function listBlocks(
  context: LetterContext,
  lead: string,
  items: readonly string[],
  path: Path,
  style: "letter" | "number" = "letter",
): Block[] {
  const given = items.map((item, index) => ({ item, index })).filter(({ item }) => isSaid(item));
  if (given.length === 0) return [];
  return [
    context.numbered(words(lead), path),
    {
      type: "list",
      style,
      path: toPointer(path),
      items: given.map(({ item, index }) => [
        { type: "paragraph", children: textInlines(context, item), path: toPointer([...path, index]) },
      ]),
    },
  ];
}

/** More columns than this are hard to read on a page: the entries then stand one below the other. */
const MOST_COLUMNS = 5;

interface Entry {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly index: number;
}

function saidEntries(entries: readonly object[]): Entry[] {
  return entries
    .map((entry, index) => ({ entry: entry as Readonly<Record<string, unknown>>, index }))
    .filter(({ entry }) => isSaid(entry));
}

function usedKeys(noun: string, said: readonly Entry[], choice: FieldChoice = {}): string[] {
  return keysOf(noun, choice).filter((key) => said.some(({ entry }) => isSaid(entry[key])));
}

/** True where a table of the entries would have one row, one column, or too many. */
function areRows(noun: string, entries: readonly object[]): boolean {
  const said = saidEntries(entries);
  const used = usedKeys(noun, said).length;
  return said.length === 1 || used > MOST_COLUMNS || used < 2;
}

/** One row for each entry, told by what it is and its number, or by its field `labelled`. */
export function entryRows(
  context: LetterContext,
  noun: string,
  entries: readonly object[],
  path: Path,
  labelled?: string,
): Row[] {
  const said = saidEntries(entries);
  const title = nounTitle(context.catalogue, noun) ?? "";
  return said.map(({ entry, index }) => {
    const own =
      labelled !== undefined && isSaid(entry[labelled]) ? fieldInlines(context, noun, labelled, entry[labelled]) : [];
    const missing = context.gaps.within([...path, index]);
    const numbered = said.length === 1 ? title : context.text("sentence.entry", { title, number: index + 1 });
    return {
      label: own.length > 0 ? plainText(own) : numbered,
      value: lines([pairLines(context, noun, entry, own.length > 0 && labelled ? { omit: [labelled] } : {}), missing]),
      path: toPointer([...path, index]),
    };
  });
}

/** Entries of one kind as a table with a column for each field that is used, or as rows where that would be no table. */
export function entryBlocks(
  context: LetterContext,
  noun: string,
  entries: readonly object[],
  path: Path,
  caption?: string,
): Block[] {
  if (areRows(noun, entries)) return particulars(entryRows(context, noun, entries, path), path);
  const said = saidEntries(entries);
  const used = usedKeys(noun, said);
  return [
    {
      type: "table",
      ...(caption === undefined ? {} : { caption: words(caption) }),
      header: used.map((key) => words(fieldTitle(context.catalogue, noun, key) ?? key)),
      rows: said.map(({ entry }) =>
        used.map((key) => (isSaid(entry[key]) ? fieldInlines(context, noun, key, entry[key]) : [])),
      ),
      widths: used.map((key) => widthOf(noun, key)),
      path: toPointer(path),
    },
  ];
}

function widthOf(noun: string, key: string): number {
  const entry = fieldEntry(noun, key);
  if (entry?.prose) return 3;
  return entry?.format || entry?.values ? 1.5 : 2;
}

type Way = "row" | "part" | "prose" | "list" | "entries";

/** A mapping with more particulars than this has a table of its own. */
const MOST_IN_A_ROW = 4;

/** How a field is printed where there is room: in the table of particulars, as paragraphs, as a list, or as a table of its own. */
function wayOf(entry: FieldEntry | undefined, value: unknown): Way {
  if (Array.isArray(value) && entry?.noun !== undefined) return "entries";
  if (Array.isArray(value) && !entry?.format && !entry?.values) return "list";
  if (
    entry?.noun !== undefined &&
    typeof value === "object" &&
    value !== null &&
    Object.values(value).filter(isSaid).length > MOST_IN_A_ROW
  )
    return "part";
  return entry?.prose && (typeof value === "string" || value === undefined) ? "prose" : "row";
}

/** A whole noun: its particulars in a table, then its lists and tables, then its prose, then what is still missing. */
export function describe(
  context: LetterContext,
  noun: string,
  value: object | undefined,
  path: Path,
  choice: FieldChoice & {
    readonly caption?: readonly Inline[];
    readonly anchor?: string;
    /** True where all but prose and entries stands in the table: a letter that has to be read at a glance. */
    readonly inTable?: boolean;
  } = {},
): Block[] {
  const of = (key: string): unknown => (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  const keys = keysOf(noun, choice);
  const ways = keys.map((key) => {
    const way = wayOf(fieldEntry(noun, key), of(key));
    return { key, way: choice.inTable && (way === "part" || way === "list") ? "row" : way };
  });
  const only = (...wanted: Way[]): string[] => ways.filter(({ way }) => wanted.includes(way)).map(({ key }) => key);
  const entriesAsRows = only("entries").filter((key) =>
    areRows(fieldEntry(noun, key)?.noun ?? "", of(key) as readonly object[]),
  );
  const rows = [
    ...fieldRows(context, noun, value, path, { only: only("row") }),
    ...entriesAsRows.flatMap((key) =>
      entryRows(context, fieldEntry(noun, key)?.noun ?? "", of(key) as readonly object[], [...path, key]),
    ),
  ];
  const about = {
    ...(choice.caption ? { caption: choice.caption } : {}),
    ...(choice.anchor ? { anchor: choice.anchor } : {}),
  };
  return [
    ...particulars(rows, path, about),
    ...only("part").flatMap((key) => {
      const title = fieldTitle(context.catalogue, noun, key) ?? key;
      return describe(context, fieldEntry(noun, key)?.noun ?? "", of(key) as object, [...path, key], {
        caption: words(title),
      });
    }),
    ...only("list", "entries")
      .filter((key) => !entriesAsRows.includes(key))
      .flatMap((key) => manyBlocks(context, noun, key, of(key) as readonly unknown[], [...path, key])),
    ...only("prose").flatMap((key) => fieldProse(context, noun, key, of(key) as string | undefined, [...path, key])),
    ...context.gapParagraphs(path),
  ];
}

/** A field that holds a list of texts or of entries. */
function manyBlocks(context: LetterContext, noun: string, key: string, value: readonly unknown[], path: Path): Block[] {
  const entry = fieldEntry(noun, key);
  const title = fieldTitle(context.catalogue, noun, key) ?? key;
  if (!isSaid(value)) return context.gapParagraphs(path);
  if (entry?.noun !== undefined) return entryBlocks(context, entry.noun, value as readonly object[], path, title);
  const lead = context.has(`leads.${noun}.${key}`)
    ? context.text(`leads.${noun}.${key}`)
    : context.text("sentence.lead", { title });
  return listBlocks(context, lead, value as readonly string[], path, key === "questions" ? "number" : "letter");
}

/** A field of prose with its title before it, or what is still missing there. */
export function fieldProse(
  context: LetterContext,
  noun: string,
  key: string,
  value: string | undefined,
  path: Path,
): Block[] {
  const title = fieldTitle(context.catalogue, noun, key) ?? key;
  if (isSaid(value)) return proseBlocks(context, value, path, title);
  const missing = context.gaps.labelled(path);
  return missing.length === 0
    ? []
    : [context.numbered([strong(context.text("sentence.runIn", { title })), ...words(" "), ...missing], path)];
}
