import type { Span } from "@rogatory/core";

const letters = "[\\p{L}\\p{M}]";
const word = `(?:(?:al|el|d|l|o|O|D|L)['’-])?\\p{Lu}${letters}*(?:\\.?['’-]${letters}+)*\\.?`;
const particle =
  "(?:de|da|do|dos|das|del|della|delle|di|du|la|le|los|las|van|von|zu|zur|der|den|ter|ten|bin|ben|ibn|abu|al|el|y|e)";
const nameLike = new RegExp(`(?<![\\p{L}\\p{N}{:@/.-])${word}(?:[ \\n](?:${particle}[ \\n]){0,3}${word}){1,5}`, "gu");

/** Words with a capital at the beginning of a sentence, and titles, that are no part of a name. */
const noNames =
  /^(?:(?:The|A|An|On|In|At|To|By|For|From|With|As|And|But|When|While|After|Before|Since|He|She|It|They|We|I|His|Her|Its|Their|Our|This|That|These|Those|Mr|Mrs|Ms|Dr|Prof|Captain|Witness|Suspect|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Le|La|Les|Il|Lo|El|Los|Las|Der|Die|Das|M|Mme|Sr|Sra|Sig)\.?\s+)+/u;

/** Longest text that is taken for a name. */
const longest = 80;

const onlyParticle = new RegExp(`^${particle}$`, "u");

/**
 * The name at a place of a prose text: what is selected, to whole words; or, where nothing is selected, two or more words with
 * capitals around the place, with the small words between them. Undefined where there is none.
 */
export function nameAt(text: string, selected: Span): Span | undefined {
  const name = selected.start === selected.end ? aroundCursor(text, selected.start) : wholeWords(text, selected);
  if (!name || name.end - name.start > longest) return undefined;
  return isNameLike(text.slice(name.start, name.end)) ? name : undefined;
}

/** Every word begins with a capital, or is in a script that has none; only small words of names do not. */
function isNameLike(written: string): boolean {
  if (/[{}[\]<>]|[^\P{Cc}\n]/u.test(written)) return false;
  const words = written.split(/\s+/);
  return (
    words.every((part) => onlyParticle.test(part) || /^(?:(?:al|el|d|l|o)['’-])?(?:\p{Lu}|\p{Lo})/u.test(part)) &&
    words.some((part) => !onlyParticle.test(part))
  );
}

function aroundCursor(text: string, at: number): Span | undefined {
  // Names are short: what stands far away has nothing to do with the place.
  const from = Math.max(0, at - 300);
  const part = text.slice(from, at + 300);
  for (const match of part.matchAll(nameLike)) {
    const head = noNames.exec(match[0])?.[0].length ?? 0;
    const written = match[0].slice(head).replace(/\.$/, "");
    const start = from + match.index + head;
    const end = start + written.length;
    if (start <= at && at <= end) return /[ \n]/.test(written) ? { start, end } : undefined;
  }
  return undefined;
}

function wholeWords(text: string, { start, end }: Span): Span | undefined {
  const isLetter = (at: number) => /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? "");
  let from = start;
  let to = end;
  while (from < to && /[\s.,;:]/.test(text[from] ?? "")) from++;
  while (to > from && /[\s,;:]/.test(text[to - 1] ?? "")) to--;
  if (to <= from) return undefined;
  while (from > 0 && isLetter(from - 1) && isLetter(from)) from--;
  while (to < text.length && isLetter(to) && isLetter(to - 1)) to++;
  return { start: from, end: to };
}

/** Where a text has a name as whole words, on one line or over two. */
export function mentionsOf(text: string, name: string): Span[] {
  const words = name
    .trim()
    .split(/\s+/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${words.join("\\s{1,20}")}(?![\\p{L}\\p{M}\\p{N}])`, "gu");
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A name in the fields of the model. Other scripts keep the name whole. */
export function nameFields(name: string): Readonly<Record<string, string>> {
  const written = name.trim().replaceAll(/\s+/g, " ");
  if (!/\p{Script=Latin}/u.test(written)) return { original: written };
  const words = written.split(" ");
  if (words.length === 1) return { family: written };
  const capitals = words.filter((part) => /\p{Lu}.*\p{Lu}/u.test(part) && part === part.toUpperCase());
  // "ROSSI Mario": the family name is the one in capitals.
  if (capitals.length > 0 && capitals.length < words.length)
    return { family: capitals.join(" "), given: words.filter((part) => !capitals.includes(part)).join(" ") };
  let first = words.length - 1;
  while (first > 1 && new RegExp(`^${particle}$`, "iu").test(words[first - 1] ?? "")) first--;
  return { family: words.slice(first).join(" "), given: words.slice(0, first).join(" ") };
}
