import { TakenSpans } from "../../prose/index.js";

/** A place in a text where something was to be filled in. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
  /** `bracketed`: an instruction or the name of a field in brackets. `blank`: a line of dots or underscores. `word`: TBD, XXX and the like. */
  readonly kind: "bracketed" | "blank" | "word";
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";

const crossedOutDate = new RegExp(
  `(?<![\\p{L}\\d])(?:[Xx]{2}[./-][Xx]{2}[./-](?:\\d{2,4}|[Xx]{2,4})|[Xx]{2,} (?:${months})|[Xx]{3,}/\\d{2,4})(?![\\p{L}\\d])`,
  "gu",
);

/** What in brackets tells the drafter to do something. */
const instruction =
  /^(insert|enter|fill|add|specify|describe|indicate|provide|choose|select|delete|replace|type|put) \S|^(insert|fill in|specify|here)$/i;
const toBeDone =
  /\bto be (inserted|completed|confirmed|added|determined|announced|supplied|filled|checked|decided|advised|provided|translated|attached|verified|written)\b|^to follow$|^to come$/i;
/** The name of a field standing for its value: `[date]`, `[name of the bank]`, `[account number]`. */
const fieldName =
  /^(the |your |their |full |exact |family |given |first |last |case |file |account |bank |reference |telephone |phone |passport |court )*(name|names|date|dates|number|numbers|no|address|amount|place|signature|reference|period|time|court|authority|phone|telephone|e-?mail|currency)\.?( (of|from|and|range|here|or|in|on)\b.{0,80})?$/i;
const bareWord = /^(tb[acd]|todo|fixme|x{2,}|[?]{1,3}|_{2,}|[.…]{5,}|[●•*■]|n\.?n\.?)$/i;

/**
 * TODO in running English: at the beginning of a sentence or behind a small letter, and before a dash or a word that
 * goes on in English. In Spanish and Portuguese `TODO` is a word, said with stress.
 */
const toDoInText =
  /(?<=^|[\n(]|[.!?:;,][ \t]|[a-z][ \t])TODO(?=[ \t](?:[-–—]|(?:and|or|the|this|these|that|XXX+|TBD|add|check|insert|fill|ask|see|write|complete|confirm|find|get|update|attach|translate|verify|include|describe|list|before|after|when|with|here|is|are|if|for|from|by|on|at)(?![\p{L}\d])))/gu;

/** Text left to be filled in, in order, none within another. Built for few false alarms: `[sic]`, `[...]`, `[Witness B]`, Title XXX are none. */
export function findPlaceholders(text: string): Placeholder[] {
  const whole = wholeText(text);
  if (whole) return [whole];
  const found: Placeholder[] = [];
  const taken = new TakenSpans(text.length);
  const add = (start: number, end: number, kind: Placeholder["kind"]): void => {
    if (taken.take(start, end)) found.push({ start, end, kind });
  };

  // In square, angle or curly brackets.
  for (const match of text.matchAll(/\[([^[\]\n]{1,120})\](?!\()|<([^<>\n]{1,120})>|\{\{?([^{}\n]{1,120})\}\}?/g)) {
    const inner = (match[1] ?? match[2] ?? match[3] ?? "").trim();
    if (inner === "" || /^\w+:[\w.-]+$/.test(inner)) continue;
    const isName =
      fieldName.test(inner) && (match[3] === undefined || /\s/.test(inner)) && !isQuoted(text, match.index);
    if (instruction.test(inner) || toBeDone.test(inner) || bareWord.test(inner) || isName)
      add(match.index, match.index + match[0].length, "bracketed");
  }
  // In round ones only what cannot be anything else.
  for (const match of text.matchAll(/\((?:tb[acd]|todo|to be (?:completed|inserted|filled in|added later))\)/gi))
    add(match.index, match.index + match[0].length, "bracketed");

  for (const match of text.matchAll(/(?<![\p{L}\d.])(?:TBD|FIXME|TODO(?=:)|T\.B\.D\.|lorem ipsum)(?![\p{L}\d])/gu))
    add(match.index, match.index + match[0].length, "word");
  for (const match of text.matchAll(toDoInText))
    if (!isQuoted(text, match.index)) add(match.index, match.index + match[0].length, "word");
  for (const match of text.matchAll(/: ?(?:TBC|tbc|tbd|TBA|tba|TODO)(?=[ \t]*(?:[.,;\n]|$))/g))
    add(match.index, match.index + match[0].length, "word");
  for (const match of text.matchAll(/(?<=^|[\s:(])\?{3,}(?=$|[\s).,;])/g))
    add(match.index, match.index + match[0].length, "word");

  for (const match of text.matchAll(/(?<![\p{L}\d_])_{3,}(?![\p{L}\d_])/gu)) {
    const end = match.index + match[0].length;
    const ownLine =
      /(^|\n)[ \t]*$/.test(text.slice(Math.max(0, match.index - 20), match.index)) &&
      /^[ \t]*\n/.test(text.slice(end, end + 20));
    // Three underscores on a line of their own are a dividing line in Markdown.
    if (!ownLine) add(match.index, end, "blank");
  }
  for (const match of text.matchAll(/(?<![.…])(?:\.{6,}|…{3,})(?![.…])/g))
    add(match.index, match.index + match[0].length, "blank");

  for (const match of text.matchAll(crossedOutDate)) add(match.index, match.index + match[0].length, "word");
  for (const match of text.matchAll(/(?<![\p{L}\d./@-])(X{3,}|x{3,})(?![\p{L}\d@])/gu)) {
    const run = match[1] as string;
    if (
      isMasked(text, match.index, run.length) ||
      (run === "XXX" && !standsForAWord(text, match.index) && !opensWords(text, match.index)) ||
      isAddress(text, match.index + run.length)
    )
      continue;
    add(match.index, match.index + run.length, "word");
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A text that says nothing but that something is to come. */
function wholeText(text: string): Placeholder | undefined {
  const trimmed = text.trim();
  const nothing =
    /^(\.{3}|…|[?]+|[xX]{2,}|[_-]{2,}|tb[acd]\.?|todo\.?|fixme|(insert|fill in|enter)( .{1,60})? here\.?)$/i.test(
      trimmed,
    );
  const toCome =
    /^(?:still )?to be (?:completed|inserted|confirmed|added|determined|announced|supplied|filled in|checked|decided)(?: later| soon)?\.?$/i.test(
      trimmed,
    );
  if (!nothing && !toCome) return undefined;
  const start = text.indexOf(trimmed);
  return { start, end: start + trimmed.length, kind: "word" };
}

/** Within quotation marks brackets may belong to what is quoted. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf("\n", at) + 1, at - 400), at);
  const straight = line.split('"').length - 1;
  const curly = line.split("“").length - line.split("”").length;
  const angled = line.split("«").length - line.split("»").length;
  return straight % 2 === 1 || curly > 0 || angled > 0;
}

/** Numbers of cards and telephones are masked with X; so many digits beside it show that. A year behind a slash does not. */
function isMasked(text: string, at: number, length: number): boolean {
  const before = /[\dXx +-]{0,40}$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? "";
  const after = /^[\dXx +-]{0,40}/.exec(text.slice(at + length, at + length + 40))?.[0] ?? "";
  return (before + after).replaceAll(/\D/g, "").length >= 3;
}

/** XXX is thirty in Roman numerals; before it stands then a title, a part of a law or nothing, and not one of these words. */
function standsForAWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  if (/\b[IVXLC]{1,6}(?: (?:to|and|or)|,|-) ?$/.test(before)) return false;
  return /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|on|at|by|with|called|named|account|passport|telephone|phone|street|town|bank|euros?|EUR|USD)\.? ?$/.test(
    before,
  );
}

/**
 * XXX at the beginning of a sentence or behind "TODO and", before a word in small letters that nobody counts: "XXX opening
 * papers", not "XXX session".
 */
function opensWords(text: string, at: number): boolean {
  const opens = /(?:^|\n[ \t]*|[.!?:] {1,2}|\bTODO(?: and| or|,)? )$/.test(text.slice(Math.max(0, at - 20), at));
  return (
    opens &&
    /^ (?!(?:of|de|du|del|to|and|or|et|y|e|sess|ses|siè|sig|sec|séc|cent|ann|ani|congr|meet|assem|edi|édi|chap|cap|title|art|part|book|para|sect|vol)\p{L}*)[a-z]{2}/u.test(
      text.slice(at + 3, at + 30),
    )
  );
}

/** `.xxx` and the like are parts of addresses in a network. */
const isAddress = (text: string, end: number): boolean => /^\.[a-z]{2}/.test(text.slice(end, end + 3));
