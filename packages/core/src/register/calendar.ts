import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import { addDays } from "../prose/calendar.js";
import type { RegisterDeadline, RegisterEntry } from "./entry.js";
import type { RegisteredDraft } from "./table.js";

/** Octets of a line of a calendar, without its end (RFC 5545, section 3.1). */
const longestLine = 75;

/**
 * The deadlines of drafts as a calendar by RFC 5545: an all-day event for each. The same deadline has the same UID each time, so that a
 * calendar takes a changed day for the same event. `today` (`YYYY-MM-DD`) is the day the calendar was made: the same input gives
 * the same bytes. Events are marked as confidential and as not making the day busy.
 */
export function asCalendar(
  drafts: readonly RegisteredDraft[],
  { today, language = "en" }: { readonly today: string; readonly language?: Language },
): string {
  const used = new Map<string, number>();
  for (const { entry } of drafts) if (entry?.reference) used.set(entry.reference, (used.get(entry.reference) ?? 0) + 1);
  const events = drafts.flatMap(({ file, entry }) => {
    if (!entry) return [];
    const { reference } = entry;
    // A reference stays when a file is moved; where two drafts bear the same one, only the file tells them apart.
    const identity = reference === null ? file : used.get(reference) === 1 ? reference : `${reference} ${file}`;
    return entry.deadlines.map((deadline) => event(deadline, { identity, file, entry, today, language }));
  });
  const head = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rogatory//Deadlines of requests//EN",
    "CALSCALE:GREGORIAN",
  ];
  return [...head, ...events.flat(), "END:VCALENDAR"].map((line) => `${folded(line)}\r\n`).join("");
}

interface Around {
  readonly identity: string;
  readonly file: string;
  readonly entry: RegisterEntry;
  readonly today: string;
  readonly language: Language;
}

function event(
  { date, label, path, sources }: RegisterDeadline,
  { identity, file, entry, today, language }: Around,
): string[] {
  const text = (key: string, params: Readonly<Record<string, string>>): string =>
    catalogueFor(language).text(["register", "calendar", key], params);
  const request = entry.reference ?? file;
  const described = [
    ...(entry.kind ? [entry.kind.title] : []),
    ...(entry.from && entry.to ? [text("states", { from: entry.from.title, to: entry.to.title })] : []),
    ...(sources.length > 0 ? [text("sources", { sources: sources.join(", ") })] : []),
    text("file", { file }),
  ];
  return [
    "BEGIN:VEVENT",
    `UID:${fingerprint(identity)}-${fingerprint(path)}@rogatory.invalid`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY:${escaped(text("summary", { label, request }))}`,
    `DESCRIPTION:${escaped(described.join("\n"))}`,
    "CLASS:CONFIDENTIAL",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const compact = (day: string): string => day.replaceAll("-", "");

/** TEXT of RFC 5545, section 3.3.11; control characters other than line ends cannot stand in one. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/(?!\n)\p{Cc}/gu, " ")
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

/** A line in pieces of at most {@link longestLine} octets of UTF-8; no character is cut. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    // The blank that begins a further piece counts too.
    if (octets + size > longestLine) {
      pieces.push(piece);
      piece = "";
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join("\r\n ");
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** 64 bits of FNV-1a over UTF-16 units, in hexadecimal: the same for the same text, and short; a UID must not tell the text itself. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
