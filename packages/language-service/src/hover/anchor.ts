import { valueAt } from "@rogatory/core";
import { isInCalendar } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";

/** The day that counts as today, and what it is: as in the check, a day that is set, else the draft's own, else the clock. */
export interface Anchor {
  readonly day: string;
  readonly kind: "today" | "request";
}

export function anchorOf(open: OpenDraft): Anchor {
  const { today } = open.settings;
  if (isDay(today)) return { day: today, kind: "today" };
  const date = valueAt(open.draft.value, ["date"]);
  if (isDay(date)) return { day: date, kind: "request" };
  return { day: new Date().toISOString().slice(0, 10), kind: "today" };
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && isInCalendar(value);
}
