import { isMapping } from "./expected.js";
import { fitsBlock, writeBlock, writeYamlScalar, writeYamlText } from "./yamlScalar.js";
import { defaultYamlStyle, type YamlStyle } from "./yamlStyle.js";

/** Lines of an entry or a collection whose own column is the one given; every line is indented, the first too. */
export type LinesAt = (column: number) => string[];

/** A value in the form it takes after a key or a dash in block style. */
export type BlockForm =
  | { readonly kind: "inline"; readonly text: string }
  /** Text of several lines: a header on the line of the key, and lines for the column of the key. */
  | { readonly kind: "text"; readonly at: (column: number) => { header: string; lines: string[] } }
  /** A mapping or list; `offset` is how much deeper than a key it stands. After a dash it always stands two deeper. */
  | { readonly kind: "collection"; readonly offset: number; readonly lines: LinesAt };

/** A list is written in brackets on one line where its items are short words, such as ids, and few. */
const longestBracketed = 70;
const bracketedItem = /^[\w.:/@+-]{1,40}$/;

/** The form a value takes in block style. */
export function blockForm(value: unknown, style: YamlStyle): BlockForm {
  if (typeof value === "string" && style.blockText && fitsBlock(value) && (style.keepBlocks || !value.endsWith("\n\n")))
    return { kind: "text", at: (column) => writeBlock(value, column + style.indent, style.indent) };
  if (Array.isArray(value) && value.length > 0 && !isBracketedList(value))
    return { kind: "collection", offset: style.listOffset, lines: (column) => listLines(value, column, style) };
  if (isMapping(value) && Object.keys(value).length > 0)
    return { kind: "collection", offset: style.indent, lines: (column) => mapLines(value, column, style) };
  return { kind: "inline", text: bracketed(value, style) };
}

function isBracketedList(list: readonly unknown[]): boolean {
  const isShort = list.every((item) => typeof item === "string" && bracketedItem.test(item));
  return isShort && list.join(", ").length <= longestBracketed;
}

/** A value on one line, collections in braces and brackets. */
export function bracketed(value: unknown, style: YamlStyle): string {
  return inBrackets(value, style, false);
}

/** A value as a person writes it behind its key on one line: `[untoc, som-protocol]`, `"{person:organiser} paid."`, `2024-08-11`. */
export const writeOnOneLine = (value: unknown): string => bracketed(value, defaultYamlStyle);

/** As {@link bracketed}, for a place that is inside braces or brackets itself. */
export function inBrackets(value: unknown, style: YamlStyle, isInside = true): string {
  if (Array.isArray(value)) return `[${value.map((item) => inBrackets(item, style)).join(", ")}]`;
  if (!isMapping(value)) return writeYamlScalar(value, isInside, style.quotes);
  const entries = Object.entries(value).map(([key, child]) => bracketedEntry(key, child, style));
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** `key: value` for use inside braces. */
export function bracketedEntry(key: string, value: unknown, style: YamlStyle): string {
  return `${writeKey(key, style, true)}: ${inBrackets(value, style)}`;
}

/** A key, quoted where it must be. */
export function writeKey(key: string, style: YamlStyle, isInside = false): string {
  return writeYamlText(key, isInside, style.quotes);
}

/** The lines of `key: value`. */
export function keyLines(key: string, value: unknown, column: number, style: YamlStyle): string[] {
  return entryLines(`${" ".repeat(column)}${writeKey(key, style)}:`, blockForm(value, style), column, false);
}

/** The lines of `- value`. */
export function itemLines(value: unknown, column: number, style: YamlStyle): string[] {
  return entryLines(`${" ".repeat(column)}-`, blockForm(value, style), column, true);
}

function entryLines(head: string, form: BlockForm, column: number, isItem: boolean): string[] {
  if (form.kind === "inline") return [`${head} ${form.text}`];
  if (form.kind === "text") {
    const { header, lines } = form.at(column);
    return [`${head} ${header}`, ...lines];
  }
  if (!isItem) return [head, ...form.lines(column + form.offset)];
  return behindDash(head, form.lines(column + 2), column + 2);
}

/** Puts the first of the lines, which stand at `column`, behind a dash. */
export function behindDash(dash: string, lines: readonly string[], column: number): string[] {
  const [first = "", ...rest] = lines;
  return [`${dash} ${first.slice(column)}`, ...rest];
}

function mapLines(map: Record<string, unknown>, column: number, style: YamlStyle): string[] {
  return Object.entries(map).flatMap(([key, value]) => keyLines(key, value, column, style));
}

function listLines(list: readonly unknown[], column: number, style: YamlStyle): string[] {
  return list.flatMap((item) => itemLines(item, column, style));
}

/** The lines of a comment at a column. Characters that would end the line are written as blanks. */
export function commentLines(comment: string, column: number): string[] {
  return comment
    .split(/\r\n|\n|\r/)
    .map(
      (line) =>
        `${" ".repeat(column)}${`# ${line.replace(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, " ").trim()}`.trim()}`,
    );
}
