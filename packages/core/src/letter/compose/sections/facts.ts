import { toPointer } from "../../../draft/pointer.js";
import type { FactEvent } from "../../../model/types.js";
import type { Block, Inline } from "../../types.js";
import type { LetterContext } from "../context.js";
import { fieldProse, proseBlocks } from "../describe.js";
import { fieldTitle } from "../fields.js";
import { lines, words } from "../inlines.js";
import { anchors } from "../references.js";
import { fieldInlines, isSaid } from "../values.js";

/** The summary as paragraphs, the events as a table, then where they are drawn. */
export function facts(context: LetterContext): Block[] {
  const value = context.request.facts;
  return [
    ...fieldProse(context, "facts", "inBrief", value?.inBrief, ["facts", "inBrief"]),
    ...proseBlocks(context, value?.summary, ["facts", "summary"]),
    ...events(context),
    ...drawn(context),
    ...context.gapParagraphs(["facts"]),
  ];
}

/** Where the pictures stand, for who reads the facts. */
function drawn(context: LetterContext): Block[] {
  return context.schedules.map(({ kind, label, anchor }) =>
    context.numbered(
      context.phrase(`facts.pictures.${kind}`, { schedule: [{ type: "reference", anchor, text: label }] }),
      ["facts", "pictures"],
    ),
  );
}

function events(context: LetterContext): Block[] {
  // An event that has an id only is no row yet; the others keep their numbers.
  const all = (context.request.facts?.events ?? [])
    .map((event, index) => ({ event, index }))
    .filter(({ event }) => isSaid({ ...event, id: undefined }));
  if (all.length === 0) return [];
  const cell = (event: FactEvent, key: keyof FactEvent): Inline[] =>
    isSaid(event[key]) ? fieldInlines(context, "event", key, event[key]) : [];
  const where = (event: FactEvent): Inline[] => {
    const parts = [cell(event, "place"), cell(event, "state")].filter((part) => part.length > 0);
    return parts.flatMap((part, index) => (index === 0 ? part : [...words(", "), ...part]));
  };
  const what = (event: FactEvent): Inline[] => {
    const amount = cell(event, "amount");
    return lines([
      cell(event, "what"),
      amount.length === 0
        ? []
        : context.phrase("format.pair", {
            label: fieldTitle(context.catalogue, "event", "amount") ?? "",
            value: amount,
          }),
    ]);
  };
  const columns = [
    {
      title: context.text("facts.number"),
      width: 0.62,
      of: (_: FactEvent, index: number): Inline[] => words(String(index + 1)),
    },
    {
      title: title(context, "date"),
      width: 1.5,
      of: ({ date, until }: FactEvent) =>
        words(date || until ? context.format.span(date || undefined, until || undefined) : ""),
    },
    { title: title(context, "place"), width: 1.75, of: where },
    { title: title(context, "what"), width: 3.25, of: what },
    { title: title(context, "persons"), width: 1.55, of: (event: FactEvent) => cell(event, "persons") },
    { title: title(context, "source"), width: 2.2, of: (event: FactEvent) => cell(event, "source") },
  ];
  const cells = columns.map(({ of }) => all.map(({ event, index }) => of(event, index)));
  const used = columns.filter((_, column) => cells[column]?.some((content) => content.length > 0));
  return [
    {
      type: "table",
      caption: words(context.text("facts.events")),
      header: used.map((column) => words(column.title)),
      rows: all.map((_, row) => used.map((column) => cells[columns.indexOf(column)]?.[row] ?? [])),
      widths: used.map(({ width }) => width),
      anchor: anchors.events,
      path: toPointer(["facts", "events"]),
    },
  ];
}

const title = (context: LetterContext, key: string): string => fieldTitle(context.catalogue, "event", key) ?? key;
