import { isHiddenCharacter } from "./controlCharacters.js";
import { numberText } from "./plainValue.js";

/** Which quotes a text gets where it needs some and either would do. */
export type QuotePreference = "single" | "double";

/** Words that a YAML 1.1 or 1.2 reader takes for a boolean, null, or a merge. */
const readerWords = /^(?:y|n|yes|no|on|off|true|false|null|~|<<|=|[-+]?\.inf|\.nan)$/i;

/** Anything a reader of some YAML version could take for a number: digits with signs, points, colons, exponents, bases. */
const numberLike = /^[-+]?(?:\.?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d*)?|\d[\d_]*(?::\d+)+(?:\.\d*)?|0[box][\da-f_]+)$/i;

/** Signs with a meaning of their own at the beginning of a plain scalar. */
const leadingSign = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)/;

/** Writes a null, boolean, number or text on one line. `inBrackets` is true inside `[ ]` or `{ }`. */
export function writeYamlScalar(value: unknown, inBrackets: boolean, quotes: QuotePreference): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return numberText(value);
  return writeYamlText(String(value), inBrackets, quotes);
}

/** Writes a text on one line: plain where every YAML reader reads it as this text, else quoted. */
export function writeYamlText(text: string, inBrackets: boolean, quotes: QuotePreference): string {
  if (isPlainSafe(text, inBrackets)) return text;
  if (needsEscapes(text)) return doubleQuoted(text);
  // Quotes inside would need doubling or escapes: the other kind reads better.
  const prefersSingle =
    text.includes('"') || text.includes("\\") ? !text.includes("'") || quotes === "single" : quotes === "single";
  return prefersSingle ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}

/**
 * A text that stands in a draft without quotes, in quotes. Lines are folded within quotes as they are without them, so it stays as
 * it is laid out.
 */
export const quotedAsLaidOut = (written: string): string =>
  /["\\]/.test(written) ? `'${written.replaceAll("'", "''")}'` : `"${written}"`;

/** What a text without quotes, or one put in quotes as it is laid out, says: line ends are blanks, and empty lines line ends. */
export const readFolded = (written: string): string =>
  written.replaceAll(/[ \t]*\r?\n\s*/g, (gap) => "\n".repeat(gap.split("\n").length - 2) || " ");

/** True where the text needs no quotes. */
export function isPlainSafe(text: string, inBrackets: boolean): boolean {
  if (text === "" || readerWords.test(text) || numberLike.test(text) || leadingSign.test(text)) return false;
  if (/^\s|\s$|:\s|:$|\s#|[\t\r\n]/.test(text) || needsEscapes(text)) return false;
  return !inBrackets || !/[,[\]{}]|^[-?:]|:["']/.test(text);
}

/** True for text with line ends or with characters that cannot be seen or cannot be stored as they are. */
function needsEscapes(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (needsEscape(text, i)) return true;
  return false;
}

/** Whether the UTF-16 unit at `i` must be written as an escape. */
function needsEscape(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 0x20) return true;
  if (code < 0x7f) return false;
  if (code >= 0xd800 && code <= 0xdfff) return isLoneSurrogate(text, i, code);
  return code === 0x2028 || code === 0x2029 || code >= 0xfffe || code === 0xfeff || isHiddenCharacter(text[i] ?? "");
}

function isLoneSurrogate(text: string, i: number, code: number): boolean {
  const other = text.charCodeAt(code <= 0xdbff ? i + 1 : i - 1);
  return code <= 0xdbff ? !(other >= 0xdc00 && other <= 0xdfff) : !(other >= 0xd800 && other <= 0xdbff);
}

const shortEscapes: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  '"': '\\"',
  "\\": "\\\\",
};

function doubleQuoted(text: string): string {
  let result = '"';
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? "";
    const short = shortEscapes[character];
    if (short) result += short;
    else if (needsEscape(text, i))
      result += `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    else result += character;
  }
  return `${result}"`;
}

/** True for text of several lines that a `|` block holds without loss. */
export function fitsBlock(text: string): boolean {
  if (!text.includes("\n") || /\r|^\n*$/.test(text)) return false;
  const lines = text.split("\n");
  // A line of blanks only is read differently by different readers, so such a text is quoted.
  if (lines.some((line) => /^[ \t]+$/.test(line))) return false;
  return !lines.some((line) => needsEscapes(line.replaceAll("\t", " ")));
}

/**
 * A `|` block: its header, and its lines indented by `column` blanks. `relative` is how much deeper they stand than what
 * holds the block; it is named in the header where the text itself begins with blanks or empty lines.
 */
export function writeBlock(text: string, column: number, relative: number): { header: string; lines: string[] } {
  const trailing = /\n*$/.exec(text)?.[0].length ?? 0;
  const chomp = trailing === 0 ? "-" : trailing === 1 ? "" : "+";
  const indicator = /^[ \t\n]/.test(text) ? String(relative) : "";
  const content = trailing === 0 ? text : text.slice(0, -1);
  const indent = " ".repeat(column);
  const lines = content.split("\n").map((line) => (line === "" ? "" : indent + line));
  return { header: `|${indicator}${chomp}`, lines };
}
