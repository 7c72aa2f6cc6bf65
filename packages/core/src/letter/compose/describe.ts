import type { Path } from "../../draft/pointer.js";
import { toPointer } from "../../draft/pointer.js";
import type { FieldEntry } from "../../model/fieldIndex.js";
import type { Block, Inline, Particulars } from "../types.js";
import type { LetterContext } from "./context.js";
import { fieldEntry, fieldTitle, nounEntry } from "./fields.js";
import { strong, words } from "./inlines.js";
import { type ProsePart, proseParts, textInlines } from "./markdown.js";
import { fieldInlines, isSaid } from "./values.js";

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
  return (only ?? all).filter((key) => key !== "id" && !omit.includes(key));
}

/**
 * One row for each field that says something, or that is still missing. Everything the model knows of the noun is
 * printed, so that a field which has no place of its own in the letter is still in it.
 */
export function fieldRows(
  context: LetterContext,
  noun: string,
  value: object | undefined,
  path: Path,
  choice: FieldChoice = {},
): Row[] {
  return keysOf(noun, choice).flatMap((key): Row[] => {
    const own = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
    const at = [...path, key];
    const label = fieldTitle(context.catalogue, noun, key) ?? key;
    const shown = isSaid(own) ? fieldInlines(context, noun, key, own) : [];
    const missing = isSaid(own) ? [] : context.gaps.labelled(at);
    const inlines = [...shown, ...missing];
    return inlines.length === 0 ? [] : [{ label, value: inlines, path: toPointer(at) }];
  });
}

/** A table of particulars; none without rows. */
export function particulars(
  rows: readonly Row[],
  path: Path,
  about: { readonly caption?: readonly Inline[]; readonly anchor?: string } = {},
): Block[] {
  return rows.length === 0 ? [] : [{ type: "particulars", rows, path: toPointer(path), ...about }];
}

/** Prose as numbered paragraphs; `title` stands in bold before the first words. */
export function proseBlocks(context: LetterContext, text: string | undefined, path: Path, title?: string): Block[] {
  if (text === undefined || !isSaid(text)) return [];
  const parts = proseParts(context, text);
  const runIn = title === undefined ? [] : [strong(context.text("sentence.runIn", { title })), ...words(" ")];
  const [first] = parts;
  if (first === undefined) return [];
  // A list or a quotation needs a paragraph that leads to it.
  const lead =
    first.type === "paragraph" || title === undefined
      ? []
      : [context.numbered([strong(context.text("sentence.lead", { title }))], path)];
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

/** Entries of one kind as a table with a column for each field that is used, or as particulars where there are too many. */
export function entryBlocks(
  context: LetterContext,
  noun: string,
  entries: readonly object[],
  path: Path,
  about: { readonly caption?: string; readonly choice?: FieldChoice } = {},
): Block[] {
  const said = entries
    .map((entry, index) => ({ entry: entry as Readonly<Record<string, unknown>>, index }))
    .filter(({ entry }) => isSaid(entry));
  if (said.length === 0) return [];
  const used = keysOf(noun, about.choice ?? {}).filter((key) => said.some(({ entry }) => isSaid(entry[key])));
  if (used.length > MOST_COLUMNS || used.length < 2) {
    const title = nounEntry(noun)?.title ?? "";
    return said.flatMap(({ entry, index }) =>
      particulars(fieldRows(context, noun, entry, [...path, index], about.choice), [...path, index], {
        caption: words(said.length === 1 ? title : context.text("sentence.entry", { title, number: index + 1 })),
      }),
    );
  }
  return [
    {
      type: "table",
      ...(about.caption === undefined ? {} : { caption: words(about.caption) }),
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
  choice: FieldChoice & { readonly caption?: readonly Inline[]; readonly anchor?: string } = {},
): Block[] {
  const of = (key: string): unknown => (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  const keys = keysOf(noun, choice);
  const ways = keys.map((key) => ({ key, way: wayOf(fieldEntry(noun, key), of(key)) }));
  const only = (...wanted: Way[]): string[] => ways.filter(({ way }) => wanted.includes(way)).map(({ key }) => key);
  const about = {
    ...(choice.caption ? { caption: choice.caption } : {}),
    ...(choice.anchor ? { anchor: choice.anchor } : {}),
  };
  return [
    ...particulars(fieldRows(context, noun, value, path, { only: only("row") }), path, about),
    ...only("part").flatMap((key) => {
      const title = fieldTitle(context.catalogue, noun, key) ?? key;
      return describe(context, fieldEntry(noun, key)?.noun ?? "", of(key) as object, [...path, key], {
        caption: words(title),
      });
    }),
    ...only("list", "entries").flatMap((key) =>
      manyBlocks(context, noun, key, of(key) as readonly unknown[], [...path, key]),
    ),
    ...only("prose").flatMap((key) => fieldProse(context, noun, key, of(key) as string | undefined, [...path, key])),
    ...context.gapParagraphs(path),
  ];
}

/** A field that holds a list of texts or of entries. */
function manyBlocks(context: LetterContext, noun: string, key: string, value: readonly unknown[], path: Path): Block[] {
  const entry = fieldEntry(noun, key);
  const title = fieldTitle(context.catalogue, noun, key) ?? key;
  if (!isSaid(value)) return context.gapParagraphs(path);
  if (entry?.noun !== undefined)
    return entryBlocks(context, entry.noun, value as readonly object[], path, { caption: title });
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
