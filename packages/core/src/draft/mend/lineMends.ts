import type { Splice } from "../splices.js";
import { wideBlanksOf } from "../wideBlanks.js";
import {
  type DraftLine,
  lastDeeper,
  type Mend,
  neighbour,
  quoteEnd,
  type Slip,
  singleQuoted,
  unquoted,
} from "./draftLines.js";

/** Ways to put one line right, the likeliest first. Whether one does is for the reader of the changed text to say. */
export type MendMaker = (text: string, lines: readonly DraftLine[], index: number) => Mend[];

function slip(variant: string, start: number, end: number): Slip {
  return { variant, span: { start, end }, detail: "" };
}

/** Columns a line could stand at, told by its neighbours, the likeliest first. */
function likelyColumns(text: string, lines: readonly DraftLine[], index: number, wanted: number | undefined): number[] {
  const line = lines[index];
  const before = lines[neighbour(lines, index, -1)];
  const after = lines[neighbour(lines, index, 1)];
  if (!line || !before) return [0];
  const isOpener = (other: DraftLine) => other.hasKey && other.value.start >= other.value.end;
  const column = (other: DraftLine) => other.content - other.start;
  const isItem = (other: DraftLine) => other.content > other.dash || text[other.dash] === "-";
  const columns = new Set<number>();
  for (let i = index - 1; i >= 0 && index - i < 200; i--) {
    const other = lines[i];
    if (!other || other.isBlank || text.slice(other.start, other.dash).includes("\t")) continue;
    columns.add(isItem(line) && isItem(other) ? other.indent : column(other));
  }
  if (after && !text.slice(after.start, after.dash).includes("\t")) columns.add(after.indent);
  if (isOpener(before)) columns.add(column(before) + 2);
  const fits = (at: number) => {
    if (isOpener(before) && at < column(before)) return false;
    if (!isOpener(before) && at > column(before)) return false;
    return !(after && isOpener(line) && !isItem(after) && after.indent > line.indent && at >= after.indent);
  };
  const aim = wanted ?? (isOpener(before) ? column(before) + 2 : column(before));
  return [...columns].filter(fits).toSorted((a, b) => Math.abs(a - aim) - Math.abs(b - aim));
}

/** Blanks for the tabs in front of a line, or of all lines. */
export const tabMends: MendMaker = (text, lines, index) => {
  const isTabbed = (other: DraftLine) => !other.isBlank && text.slice(other.start, other.dash).includes("\t");
  const line = lines[index];
  if (!line || !isTabbed(line)) return [];
  const slips = [slip("tabIndent", line.start + text.slice(line.start, line.dash).indexOf("\t"), line.dash)];
  const tabbed = lines.filter(isTabbed);
  const everywhere = [2, 4].map((width) => ({
    splices: tabbed.map(({ start, dash }) => ({
      start,
      end: dash,
      text: text.slice(start, dash).replaceAll("\t", " ".repeat(width)),
    })),
    slips,
  }));
  const here = likelyColumns(text, lines, index, undefined)
    .slice(0, 4)
    .map((column) => ({ splices: [{ start: line.start, end: line.dash, text: " ".repeat(column) }], slips }));
  return tabbed.length > 1 ? [...everywhere, ...here] : here;
};

/** Blanks of the space bar for those that YAML takes for letters, on all lines outside of running text or on this one. */
export const wideBlankMends: MendMaker = (text, lines, index) => {
  const line = lines[index];
  const here = line ? wideBlanksIn(text, line) : [];
  const [first] = here;
  if (!first) return [];
  const slips = [slip("wideBlank", first.start, first.end)];
  const structure = linesOutsideOfBlockText(text, lines);
  const everywhere = structure.flatMap((other) => wideBlanksIn(text, other));
  return [everywhere, here].map((splices) => ({ splices, slips }));
};

const wideBlanksIn = (text: string, { start, end }: DraftLine): Splice[] =>
  wideBlanksOf(text.slice(start, end)).map((blanks) => ({
    start: start + blanks.start,
    end: start + blanks.end,
    text: blanks.text,
  }));

function linesOutsideOfBlockText(text: string, lines: readonly DraftLine[]): DraftLine[] {
  const outside: DraftLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    outside.push(line);
    if (/^[|>][-+\d]{0,2}$/.test(text.slice(line.value.start, line.value.end))) i = lastDeeper(lines, i);
  }
  return outside;
}

/** Another number of blanks in front. */
export const indentMends: MendMaker = (text, lines, index) => {
  const line = lines[index];
  if (!line || !(line.hasKey || /^-[ \t]/.test(text.slice(line.dash, line.end)))) return [];
  const place = line.indent > 0 ? { start: line.start, end: line.dash } : { start: line.dash, end: line.dash + 1 };
  return likelyColumns(text, lines, index, line.indent)
    .filter((column) => column !== line.indent)
    .slice(0, 3)
    .map((column) => ({
      splices: [{ start: line.start, end: line.dash, text: " ".repeat(column) }],
      slips: [slip("badIndent", place.start, place.end)],
    }));
};

/** A line of a text that begins after `|` or `>`, indented as the lines above it. */
export const proseMends: MendMaker = (text, lines, index) => {
  const line = lines[index];
  if (!line || line.isBlank || line.hasKey || line.content > line.dash) return [];
  let first: DraftLine | undefined;
  for (let i = index - 1; i >= 0; i--) {
    const above = lines[i];
    if (!above || above.isBlank) continue;
    if (!/^[|>][-+\d]{0,2}$/.test(text.slice(above.value.start, above.value.end))) {
      first = above;
      continue;
    }
    // No deeper than the key, it may be another key whose colon is missing: keys begin with a small letter and are short.
    const content = text.slice(line.content, line.end);
    const looksLikeKey = /^[a-z]/.test(content) && content.split(/\s+/, 6).length < 6;
    if (!first || first.indent <= line.indent || (line.indent <= above.indent && looksLikeKey)) return [];
    const splices = [{ start: line.start, end: line.dash, text: " ".repeat(first.indent) }];
    return [{ splices, slips: [slip("badIndent", line.start, Math.max(line.dash, line.start + 1))] }];
  }
  return [];
};

/** A colon or the blank behind it, and the blank behind a dash. */
export const signMends: MendMaker = (text, lines, index) => {
  const line = lines[index];
  if (!line || line.isBlank) return [];
  const content = text.slice(line.content, line.end);
  const put = (at: number, sign: string, slips: Slip[]): Mend[] => [
    { splices: [{ start: at, end: at, text: sign }], slips },
  ];
  if (/^-(?=[A-Za-z_"'{[])/.test(content))
    return put(line.content + 1, " ", [slip("spaceAfterDash", line.content, line.content + 1)]);
  const glued = /^[A-Za-z_][\w-]*:(?=[^\s:/])/.exec(content)?.[0].length;
  if (glued !== undefined)
    return put(line.content + glued, " ", [slip("spaceAfterColon", line.content, line.content + glued)]);
  const word = line.hasKey ? undefined : /^[A-Za-z_][\w-]*(?=\s|$)/.exec(content)?.[0].length;
  if (word === undefined) return [];
  return put(line.content + word, ":", [
    slip("expectedColon", line.content, Math.max(line.value.end, line.content + word)),
  ]);
};

/** Quotes that are not closed, or closed too early. */
export const quoteMends: MendMaker = (text, lines, index) => {
  const line = lines[index];
  if (!line || line.isBlank) return [];
  const mends: Mend[] = [];
  if (/^["'][A-Za-z_][\w-]*:(?:\s|$)/.test(text.slice(line.content, line.end)))
    mends.push({
      splices: [{ start: line.content, end: line.content + 1, text: "" }],
      slips: [slip("unclosedQuote", line.content, line.content + 1)],
    });
  const { start } = line.value;
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return mends;
  const closed = quoteEnd(text, start, line.end);
  const end = Math.max(line.value.end, start + 1);
  if (closed < 0) {
    const meant = singleQuoted(unquoted(text.slice(start + 1, end), quote));
    const slips = [slip("unclosedQuote", start, start + 1)];
    mends.push({ splices: [{ start, end, text: meant }], slips });
    const last = lines[lastDeeper(lines, index)];
    if (last && last !== line) mends.push({ splices: [{ start: last.end, end: last.end, text: quote }], slips });
  } else if (closed < end) {
    const follows = closed + (/^\s*/.exec(text.slice(closed, end))?.[0].length ?? 0);
    mends.push({
      splices: [{ start, end, text: singleQuoted(text.slice(start, end)) }],
      slips: [slip("textAfterValue", follows, end)],
    });
  }
  return mends;
};

/**
 * The whole value as text, where signs in it mean something else without quotes: what stands on the line, else with the
 * lines of the same text below.
 */
export const textMends: MendMaker = (text, lines, index) => {
  const line = lines[index];
  // Without a key or a dash before it, it would only be a text in the wrong place.
  if (!line || line.isBlank || line.value.start === line.dash) return [];
  const { start, end } = line.value;
  const written = text.slice(start, end);
  if (end <= start || /^["']/.test(written)) return [];
  const last = /^[[{]/.test(written) ? end : endOfProse(text, lines, index);
  return [end, ...(last > end ? [last] : [])].flatMap((stop) => quotedText(text, start, stop));
};

const leadingSign = /^(?:[@`%&*![\]{},]|[-?](?:\s|$))/;

function quotedText(text: string, start: number, end: number): Mend[] {
  const written = text.slice(start, end);
  const colon = written.search(/:(?:\s|$)/);
  const beginsWithSign = leadingSign.test(written);
  if (colon < 0 && !beginsWithSign) return [];
  const found = beginsWithSign
    ? slip("textAfterValue", start, end)
    : slip("colonInValue", start + colon, start + colon + 1);
  return [{ splices: [{ start, end, text: singleQuoted(written) }], slips: [found] }];
}

/**
 * Where a text that begins on a line ends, with the deeper lines below it; the end of its own line where these do not look
 * like more of it: an entry, an item, a comment.
 */
function endOfProse(text: string, lines: readonly DraftLine[], index: number): number {
  const line = lines[index];
  const below = lines.slice(index + 1, lastDeeper(lines, index) + 1);
  const isMore = ({ isBlank, hasKey, content, dash }: DraftLine) =>
    isBlank ? text[dash] !== "#" : !hasKey && content === dash;
  // A comment behind a line ends the text.
  const goesOn = ({ value, end }: DraftLine) => text.slice(value.end, end).trim() === "";
  const isProse = below.every(isMore) && [line, ...below].slice(0, -1).every((each) => each && goesOn(each));
  return (isProse ? (below.at(-1) ?? line) : line)?.value.end ?? 0;
}
