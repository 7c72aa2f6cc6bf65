import type { Path } from "../../draft/pointer.js";
import { personById, personName } from "../../model/naming.js";
import type { FactEvent } from "../../model/types.js";
import {
  type DateMention,
  findDates,
  findReferences,
  isProse,
  isSurelyBefore,
  mayBeSame,
  mostFindingsInText,
  placeFinder,
  type Reference,
  type TextPlace,
} from "../../prose/index.js";
import type { RuleContext } from "../rule.js";

/** The dates of a text that can be compared with a field. */
const exactDates = (text: string): DateMention[] =>
  findDates(text).filter((date) => date.inCalendar && !date.ambiguous && !date.ofSeveral && date.precision !== "year");

const dated = placeFinder<TextPlace>((place) => isProse(place) && exactDates(place.value).length > 0);

/** Dates in prose that belong to an event, a birth or a period beyond doubt, and differ from the field. */
export function checkDates(context: RuleContext): void {
  for (const { path, value } of dated(context.request)) {
    const dates = exactDates(value);
    const beside = new Neighbours(findReferences(value));
    let found = 0;
    for (const date of dates) {
      if (checkEventBeside(context, path, value, date, beside) || checkBirthBeside(context, path, value, date, beside))
        found++;
      if (found === mostFindingsInText) break;
    }
    checkOwnEvent(context, path, value, dates);
    checkOwnPeriod(context, path, value, dates);
  }
}

/** What happened on a day: "the payment of 12 August 2024 ({event:e4})". Papers and statements about an event have dates of their own. */
const act =
  /\b(?:event|payment|crossing|transfer|meeting|delivery|transport|voyage|departure|arrival|landing|theft|robbery|burglary|attack|killing|murder|purchase|sale|withdrawal|deposit|handover) of $/i;

function checkEventBeside(
  context: RuleContext,
  path: Path,
  text: string,
  date: DateMention,
  beside: Neighbours,
): boolean {
  const closed = text[date.end] === ")";
  const follows =
    (closed && text.slice(date.start - 2, date.start) === " (" ? beside.endingAt(date.start - 2) : undefined) ??
    (text.slice(date.start - 4, date.start) === " of " ? beside.endingAt(date.start - 4) : undefined);
  const behind = text.slice(date.end, date.end + 2) === " (" ? beside.startingAt(date.end + 2) : undefined;
  const isAct = act.test(text.slice(Math.max(0, date.start - 30), date.start).replace(/the $/, ""));
  const precedes = behind !== undefined && text[behind.end] === ")" && isAct ? behind : undefined;
  const reference = follows ?? precedes;
  if (reference?.kind !== "event") return false;
  const events = context.request.facts?.events ?? [];
  const index = events.findIndex((event) => event.id === reference.id);
  const event = events[index];
  if (event?.date === undefined || fits(event, date.date)) return false;
  context.report({
    path,
    message: "eventDate",
    params: { said: date.text, given: spanOf(event), event: reference.id },
    severity: "error",
    within: date,
    related: [{ path: ["facts", "events", index, "date"], message: "eventDate", params: { given: spanOf(event) } }],
  });
  return true;
}

/** Finds the reference that ends or starts at an offset. */
class Neighbours {
  private readonly byStart: ReadonlyMap<number, Reference>;
  private readonly byEnd: ReadonlyMap<number, Reference>;

  constructor(references: readonly Reference[]) {
    this.byStart = new Map(references.map((reference) => [reference.start, reference]));
    this.byEnd = new Map(references.map((reference) => [reference.end, reference]));
  }

  startingAt(offset: number): Reference | undefined {
    return this.byStart.get(offset);
  }

  endingAt(offset: number): Reference | undefined {
    return this.byEnd.get(offset);
  }
}

/** True where the date may lie within the event. */
function fits(event: FactEvent, date: string): boolean {
  if (event.date === undefined) return true;
  if (event.until === undefined) return mayBeSame(event.date, date);
  return !isSurelyBefore(date, event.date) && !isSurelyBefore(event.until, date);
}

const spanOf = (event: FactEvent): string =>
  event.until === undefined ? (event.date ?? "") : `${event.date ?? ""} to ${event.until}`;

/** An event whose own text begins "On 12 August 2024", while its date is another. */
function checkOwnEvent(context: RuleContext, path: Path, text: string, dates: readonly DateMention[]): void {
  if (path[0] !== "facts" || path[1] !== "events" || path[3] !== "what") return;
  const event = context.request.facts?.events?.[path[2] as number];
  const [first] = dates;
  if (!event?.date || !first || first.precision !== "day" || fits(event, first.date)) return;
  const opens =
    /^\s{0,3}(?:on|at (?:dawn|noon|midnight|night) on|(?:in|on) the (?:early )?(?:morning|afternoon|evening|night) of)\s$/i.test(
      text.slice(0, first.start),
    );
  const goesOn = /^,? ?(?:and|or|to|until|till|through|-|–|—)(?: \d| ?\p{Lu})/u.test(
    text.slice(first.end, first.end + 10),
  );
  // Where the text names the event's own day too, both are told and nothing is contradicted.
  if (!opens || goesOn || namesDay(text, event.date) || (event.until !== undefined && namesDay(text, event.until)))
    return;
  context.report({
    path,
    message: "ownDate",
    params: { said: first.text, given: spanOf(event) },
    severity: "error",
    within: first,
    related: [{ path: [...path.slice(0, 3), "date"], message: "eventDate", params: { given: spanOf(event) } }],
  });
}

/** True where the text has the day, also without its year: "11 August", "August 11", "the 11th". */
function namesDay(text: string, date: string): boolean {
  const day = Number(date.slice(8, 10));
  return date.length < 10 || new RegExp(`(?<!\\d)0?${day}(?:st|nd|rd|th)?(?!\\d)`).test(text);
}

/** "{person:x}, born on 17 February 1984" while the person's date of birth is another. */
function checkBirthBeside(
  context: RuleContext,
  path: Path,
  text: string,
  date: DateMention,
  beside: Neighbours,
): boolean {
  const words = /,? \(?(?:who was )?born (?:on )?(?:the )?$/i.exec(
    text.slice(Math.max(0, date.start - 30), date.start),
  );
  if (!words) return false;
  const reference = beside.endingAt(date.start - words[0].length);
  const person = reference?.kind === "person" ? personById(context.request, reference.id) : undefined;
  const birth = (person?.birth as { readonly date?: string } | undefined)?.date;
  if (person === undefined || birth === undefined || mayBeSame(birth, date.date)) return false;
  const index = context.request.persons?.indexOf(person) ?? 0;
  context.report({
    path,
    message: "birth",
    params: { name: personName(person), said: date.text, given: birth },
    severity: "error",
    within: date,
    related: [{ path: ["persons", index, "birth", "date"], message: "birth", params: { given: birth } }],
  });
  return true;
}

/** "for the period from 1 June 2024 to 30 September 2024" in the description of a measure whose period is another. */
function checkOwnPeriod(context: RuleContext, path: Path, text: string, dates: readonly DateMention[]): void {
  if (path[0] !== "measures" || path[2] !== "description") return;
  const period = (
    context.request.measures?.[path[1] as number] as
      | { readonly period?: { readonly from?: string; readonly to?: string } }
      | undefined
  )?.period;
  const all = findDates(text);
  if (period?.from === undefined || period.to === undefined || all.length !== 2 || dates.length === 0) return;
  const [from, to] = all as [DateMention, DateMention];
  const stated =
    /\b(?:for|in|during|of|covering) the period (?:from|between|of) $/i.test(text.slice(0, from.start)) &&
    /^ (?:to|until|till|and|-|–) $/.test(text.slice(from.end, to.start));
  if (!stated || from.ambiguous || to.ambiguous || (mayBeSame(from.date, period.from) && mayBeSame(to.date, period.to)))
    return;
  context.report({
    path,
    message: "period",
    params: { said: text.slice(from.start, to.end), from: period.from, to: period.to },
    severity: "warning",
    within: { start: from.start, end: to.end },
    related: [
      { path: [...path.slice(0, 2), "period"], message: "period", params: { from: period.from, to: period.to } },
    ],
  });
}
