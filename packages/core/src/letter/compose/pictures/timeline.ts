import { toPointer } from "../../../draft/pointer.js";
import type { FactEvent } from "../../../model/types.js";
import { earliestDay, isInCalendar, latestDay } from "../../../prose/calendar.js";
import type { PictureBlock, TimelineContent, TimelineEvent } from "../../types.js";
import { words } from "../inlines.js";
import { fieldInlines, isSaid } from "../values.js";
import type { PictureWords } from "./pictureWords.js";

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The events as a timeline; undefined where there is none. */
export function timelineBlock(pictures: PictureWords): PictureBlock | undefined {
  const told = (pictures.request.facts?.events ?? [])
    .map((event, index) => ({ event, index }))
    // As in the table of events: one that has an id only is none yet, and the others keep their numbers.
    .filter(({ event }) => isSaid({ ...event, id: undefined }));
  if (told.length === 0) return undefined;
  const inTime = told
    .map(({ event, index }, position) => ({ event, shown: timelineEvent(pictures, event, index, position + 1) }))
    .toSorted((a, b) => (a.shown.day ?? Number.POSITIVE_INFINITY) - (b.shown.day ?? Number.POSITIVE_INFINITY) || 0);
  const content: TimelineContent = { type: "timeline", events: inTime.map(({ shown }) => shown) };
  return {
    type: "picture",
    title: pictures.text("timeline"),
    description: description(
      pictures,
      inTime.map(({ event }) => event),
    ),
    content,
    words: [{ type: "list", style: "bullet", items: content.events.map((event) => [inWords(pictures, event)]) }],
    path: toPointer(["facts", "events"]),
  };
}

function timelineEvent(pictures: PictureWords, event: FactEvent, index: number, number: number): TimelineEvent {
  const { date, until } = event;
  const { format } = pictures.context;
  const first = date || until;
  const day = earliestDay(first);
  const shown = (key: "place" | "state" | "persons" | "amount"): string | undefined =>
    isSaid(event[key]) ? pictures.said(fieldInlines(pictures.context, "event", key, event[key])) : undefined;
  const place = [shown("place"), shown("state")].filter((part) => part !== undefined).join(", ");
  const names = shown("persons");
  const amount = shown("amount");
  return {
    path: toPointer(["facts", "events", index]),
    label: pictures.text("event", { number }),
    precision: precisionOf(event),
    day: day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_OF_A_DAY,
    date: first ? format.span(date || undefined, until || undefined) : pictures.text("undated"),
    text: pictures.prose(event.what, pictures.text("seeEvents", { number })) ?? "",
    details: [
      ...(place === "" ? [] : [place]),
      ...(names === undefined ? [] : [pictures.text("persons", { names })]),
      ...(amount === undefined ? [] : [pictures.text("amount", { amount })]),
    ],
  };
}

function precisionOf({ date, until }: FactEvent): TimelineEvent["precision"] {
  const first = date || until;
  if (!first || !isInCalendar(first)) return "unknown";
  if (date && until && date !== until) return "period";
  return first.length < 10 ? "monthOrYear" : "day";
}

/** `Timeline of 9 events, from May 2024 to 20 October 2025.` */
function description(pictures: PictureWords, events: readonly FactEvent[]): string {
  const { format } = pictures.context;
  const dated = events.filter(({ date, until }) => earliestDay(date || until) !== undefined);
  const [first] = dated;
  const ends = dated.map(({ date, until }) => until || date || "").filter((end) => latestDay(end) !== undefined);
  const last = ends.toSorted((a, b) => ((latestDay(a) ?? "") < (latestDay(b) ?? "") ? -1 : 1)).at(-1);
  return pictures.text("timelineDescription", {
    count: events.length,
    dated: first && last ? "yes" : "no",
    from: format.date(first?.date || first?.until || ""),
    until: format.date(last ?? ""),
  });
}

function inWords(pictures: PictureWords, { label, date, text, details }: TimelineEvent) {
  const lead = pictures.text("dated", { label, date });
  const body = [text, details.join("; ")].filter((part) => part !== "").join(" – ");
  return { type: "paragraph" as const, children: words(`${lead} ${body}`.trim()) };
}
