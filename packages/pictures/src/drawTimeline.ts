import type { TimelineContent, TimelineEvent } from "@rogatory/core";
import type { DrawingContext } from "./drawing.js";
import { type Mark, type Picture, SHEET_HEIGHT, SHEET_WIDTH, type Shape } from "./picture.js";
import { placed, type TextBlock, textBlock } from "./textBlock.js";

/** More events than this are hard to take in on one sheet. */
const EVENTS_ON_A_SHEET = 14;

const DATE_WIDTH = 104;
const AXIS = DATE_WIDTH + 18;
const TEXT_START = AXIS + 16;
const TEXT_WIDTH = SHEET_WIDTH - TEXT_START;
const MARKER = 9;

/** Space between events by the days that lie between them, so that what came soon after each other stands close. */
function gapAfter(days: number | undefined): number {
  if (days === undefined) return 16;
  if (days <= 1) return 7;
  if (days <= 7) return 10;
  if (days <= 31) return 13;
  return days <= 183 ? 18 : 26;
}

interface Row {
  readonly event: TimelineEvent;
  readonly date: TextBlock;
  readonly text: TextBlock;
  readonly height: number;
}

function rowOf(event: TimelineEvent): Row {
  const date = textBlock([{ text: event.date, size: 9.5, most: 4 }], DATE_WIDTH);
  const text = textBlock(
    [
      { text: event.label, size: 8, most: 1 },
      { text: event.text, size: 9.5, most: 6 },
      ...event.details.map((detail) => ({ text: detail, size: 8, most: 2 })),
    ],
    TEXT_WIDTH,
  );
  return { event, date, text, height: Math.max(date.height, text.height, MARKER + 4) };
}

/** The events down a line in order of time, on as many sheets as they need, about as many on each. */
export function drawTimeline(content: TimelineContent, context: DrawingContext): Picture[] {
  const rows = content.events.map(rowOf);
  const fewest = sheetsOf(rows, EVENTS_ON_A_SHEET);
  const even = sheetsOf(rows, Math.ceil(rows.length / Math.max(1, fewest.length)));
  const sheets = even.length === fewest.length ? even : fewest;
  return sheets.map((sheet, index) => context.picture(sheetMarks(sheet), index, sheets.length));
}

function sheetsOf(rows: readonly Row[], most: number): Row[][] {
  const sheets: Row[][] = [];
  let height = 0;
  for (const row of rows) {
    const sheet = sheets.at(-1);
    const before = sheet?.at(-1)?.event;
    const taken = before === undefined ? 0 : gapBetween(before, row.event);
    if (sheet === undefined || sheet.length >= most || height + taken + row.height > SHEET_HEIGHT - 20) {
      sheets.push([row]);
      height = row.height;
    } else {
      sheet.push(row);
      height += taken + row.height;
    }
  }
  return sheets;
}

function gapBetween(before: TimelineEvent, after: TimelineEvent): number {
  return gapAfter(before.day === undefined || after.day === undefined ? undefined : after.day - before.day);
}

function sheetMarks(rows: readonly Row[]): Mark[] {
  const marks: Mark[] = [];
  let y = 8;
  for (const [index, { event, date, text, height }] of rows.entries()) {
    const before = rows[index - 1]?.event;
    if (before !== undefined) y += gapBetween(before, event);
    marks.push({
      path: event.path,
      role: "node",
      bounds: { x: 0, y, width: SHEET_WIDTH, height },
      shapes: [
        ...placed(date, { x: 0, y, width: DATE_WIDTH, height }, "end"),
        ...marker(event, y, height),
        ...placed(text, { x: TEXT_START, y, width: TEXT_WIDTH, height }, "start"),
      ],
    });
    y += height;
  }
  return [axis(marks, y + 8), ...marks];
}

/**
 * A filled disc for a day, a ring where only month or year is known, an upright bar for a time from one day to another,
 * nothing where no day is known at all.
 */
function marker({ precision }: TimelineEvent, y: number, height: number): Shape[] {
  const top = y + 1;
  const disc = { x: AXIS - MARKER / 2, y: top, width: MARKER, height: MARKER, corner: MARKER / 2 };
  switch (precision) {
    case "day":
      return [{ type: "box", ...disc, filled: true }];
    case "monthOrYear":
      return [{ type: "box", ...disc, filled: false }];
    case "period":
      return [{ type: "box", ...disc, corner: 0, height: height - 2, filled: false }];
    case "unknown":
      return [];
  }
}

/** The line of time, in pieces between the markers: markers are not filled with paper, so that they show on any ground. */
function axis(events: readonly Mark[], end: number): Mark {
  const shapes: Shape[] = [];
  let from = 0;
  for (const { shapes: own } of events) {
    const box = own.find((shape) => shape.type === "box");
    if (box === undefined) continue;
    if (box.y > from) shapes.push(piece(from, box.y));
    from = box.y + box.height;
  }
  if (end > from) shapes.push(piece(from, end));
  return { path: undefined, role: "axis", bounds: { x: AXIS, y: 0, width: 0, height: end }, shapes };
}

const piece = (from: number, to: number): Shape => ({
  type: "line",
  points: [
    { x: AXIS, y: from },
    { x: AXIS, y: to },
  ],
  style: "solid",
});
