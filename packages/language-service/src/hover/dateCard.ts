import { timeOfFacts } from "../annotations/age.js";
import type { OpenDraft } from "../openDraft.js";
import { anchorOf } from "./anchor.js";
import type { Card } from "./fieldCard.js";
import type { Forms } from "./forms.js";
import { ownForms, sentenceForms } from "./formsOf.js";
import { plain } from "./plain.js";

const fullDay = /^\d{4}-\d{2}-\d{2}/;

/** The weekday, and how far the day is from the request and from the facts. Undefined for what is not in the calendar. */
export function dateCard(open: OpenDraft, title: string, value: string, place: string): Card | undefined {
  const forms = sentenceForms(open);
  const date = ownForms(open).date(value, true);
  if (date === undefined) return undefined;
  const head = open.words.text(["hover", "means"], { title, meaning: plain(date) });
  const day = fullDay.exec(value)?.[0];
  const isOwnDate = place === "/date";
  const distances =
    day === undefined ? [] : [...fromAnchor(open, forms, day, isOwnDate), ...fromFacts(open, forms, day)];
  return [head, ...(distances.length > 0 ? [distances.map((line) => `- ${line}`).join("\n")] : [])];
}

function fromAnchor(open: OpenDraft, forms: Forms, day: string, isOwnDate: boolean): string[] {
  const anchor = anchorOf(open);
  if (isOwnDate && anchor.kind === "request") return [];
  const side = sideOf(day, anchor.day);
  const span = spanBetween(forms, day, anchor.day);
  return [open.words.text(["hover", "date", anchor.kind === "today" ? "toToday" : "toRequest"], { side, span })];
}

function fromFacts(open: OpenDraft, forms: Forms, day: string): string[] {
  const time = timeOfFacts(open.draft.value);
  if (!time) return [];
  const { from, until } = time;
  if (day >= from && day <= until)
    return [
      open.words.text(["hover", "date", "inFacts"], {
        from: forms.date(from) ?? from,
        until: forms.date(until) ?? until,
        oneDay: from === until ? "yes" : "no",
      }),
    ];
  const side = day < from ? "before" : "after";
  const end = day < from ? from : until;
  return [
    open.words.text(["hover", "date", "toFacts"], {
      side,
      span: spanBetween(forms, day, end),
      day: forms.date(end) ?? end,
    }),
  ];
}

function sideOf(day: string, anchor: string): "before" | "after" | "same" {
  return day === anchor ? "same" : day < anchor ? "before" : "after";
}

function spanBetween(forms: Forms, a: string, b: string): string {
  return a < b ? forms.between(a, b) : forms.between(b, a);
}
