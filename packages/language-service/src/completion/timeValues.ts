import { type FieldEntry, valueAt } from "@rogatory/core";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { ValuePlace } from "../cursor/places.js";
import type { Completing } from "./context.js";
import { daysOfFacts, durationInWords, offeredDays, offsetIn, weekdayOf } from "./days.js";
import { inOrder, valueItem } from "./item.js";

/** Days, moments with their offset, and lengths of time. */
export function completeTimes(completing: Completing, place: ValuePlace, field: FieldEntry): CompletionItem[] {
  switch (field.format) {
    case "calendarDate":
    case "partialDate":
      return days(completing, place);
    case "dayOrMoment":
      return [...daysOfThePeriod(completing, place), ...days(completing, place)];
    case "moment":
      return moments(completing, place);
    case "duration":
      return durations(completing, place);
    default:
      return [];
  }
}

const kind = CompletionItemKind.Value;

function offered(completing: Completing, place: ValuePlace) {
  const isRequestDate = place.path.length === 1 && place.key === "date";
  return offeredDays(completing.open, place.noun ?? "", place.key, isRequestDate);
}

function days(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { open, say } = completing;
  return offered(completing, place).map(({ day, word, params }, index) => {
    const description = say(word, { ...params, weekday: weekdayOf(day, open.userLanguage) });
    return valueItem(
      open,
      place,
      { label: day, description, alsoFound: [description], order: inOrder(100 + index), kind },
      day,
    );
  });
}

function daysOfThePeriod(completing: Completing, place: ValuePlace): CompletionItem[] {
  const facts = daysOfFacts(completing.open);
  if (!facts) return [];
  const isEnd = place.key === "to" || place.key === "until";
  const day = isEnd ? facts.last : facts.first;
  const description = completing.say(isEnd ? "lastDayOfFacts" : "firstDayOfFacts");
  return [valueItem(completing.open, place, { label: day, description, order: inOrder(0), kind }, day)];
}

const usualHour = "10:00";

function moments(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { open, say } = completing;
  const beside = valueAt(open.draft.value, [...place.path.slice(0, -1), "timeZone"]);
  const contact = valueAt(open.draft.value, ["requesting", "contact", "timeZone"]);
  const zone = [beside, contact].find((name) => typeof name === "string");
  return offered(completing, place).map(({ day }, index) => {
    const offset = (typeof zone === "string" ? offsetIn(zone, day) : undefined) ?? "+00:00";
    const moment = `${day}T${usualHour}${offset}`;
    const description = say("moment", { day: weekdayOf(day, open.userLanguage), time: usualHour, offset });
    return valueItem(open, place, { label: moment, description, order: inOrder(index), kind }, moment);
  });
}

const usualYears = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30];
const usualMonths = [1, 3, 6, 18];

function durations(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { open } = completing;
  const years = usualYears.map((count) => ({ text: `P${count}Y`, parts: [["year", count]] as const }));
  const months = usualMonths.map((count) => ({ text: `P${count}M`, parts: [["month", count]] as const }));
  return [...years, ...months].map(({ text, parts }, index) => {
    const description = durationInWords(parts, open.userLanguage);
    return valueItem(
      open,
      place,
      { label: text, description, alsoFound: [description], order: inOrder(index), kind },
      text,
    );
  });
}
