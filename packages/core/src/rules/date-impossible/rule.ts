import { type Path, toPointer, valueAt } from "../../draft/pointer.js";
import { personName } from "../../model/naming.js";
import {
  type DateMention,
  earliestDay,
  type FieldPlace,
  findDates,
  isInCalendar,
  isSurelyBefore,
  latestDay,
  mostFindingsInText,
  placeFinder,
} from "../../prose/index.js";
import { createRule, type RuleContext } from "../rule.js";
import { asPrinted, dateFields, numberFields, spans } from "./dateFields.js";

const doubtful = placeFinder((place) => {
  const name = `${place.noun}.${place.field}`;
  if (typeof place.value !== "string" || place.choice || asPrinted.has(name)) return false;
  if (dateFields.has(name)) return !isInCalendar(place.value);
  return !numberFields.has(name) && impossibleDates(place.value).length > 0;
});

const ends = placeFinder((place) => Object.hasOwn(spans, place.noun) && spans[place.noun]?.[1] === place.field);

export const rule = createRule({
  id: "date-impossible",
  code: "DT-01",
  nature: "defect",
  sources: [],
  check(context) {
    for (const { noun, field, path, value } of doubtful(context.request)) {
      const text = String(value);
      if (dateFields.has(`${noun}.${field}`)) reportField(context, path, text);
      else reportText(context, path, text);
    }
    checkSpans(context, ends(context.request));
    checkBirths(context);
  },
});

function reportField(context: RuleContext, path: Path, date: string): void {
  context.report({ path, message: "noSuchDay", params: { date: date.slice(0, 10) }, severity: "error" });
}

/** The dates of a text that no calendar has, and that it does not itself call wrong. */
const impossibleDates = (text: string): DateMention[] =>
  findDates(text).filter((mention) => !mention.inCalendar && !mention.ambiguous && !isRemarkedOn(text, mention));

function reportText(context: RuleContext, path: Path, text: string): void {
  for (const mention of impossibleDates(text).slice(0, mostFindingsInText)) {
    context.report({
      path,
      message: "noSuchDay",
      params: { date: mention.text.replaceAll(/\s+/g, " ") },
      severity: "error",
      within: mention,
    });
  }
}

/** True where the text itself says that the day is wrong, or only quotes it. */
function isRemarkedOn(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const around = text.slice(Math.max(0, start - 80), end + 80);
  const quoted =
    /["“«][^"”»\n]{0,80}$/.test(text.slice(Math.max(0, start - 82), start)) &&
    /^[^"“«\n]{0,80}["”»]/.test(text.slice(end, end + 82));
  return (
    quoted || /\[?sic\b|impossible|no such (?:day|date)|not? exist|nonexistent|non-existent|as printed/i.test(around)
  );
}

/** True where the end is before the start whatever days they mean; two moments with offsets are compared to the second. */
function endsBeforeItStarts(start: string, end: string): boolean {
  if (isSurelyBefore(end, start)) return true;
  const exact = /T.*(?:Z|[+-]\d{2}:\d{2})$/;
  return (
    exact.test(start) && exact.test(end) && earliestDay(start) === latestDay(end) && Date.parse(end) < Date.parse(start)
  );
}

function checkSpans(context: RuleContext, places: readonly FieldPlace[]): void {
  for (const [noun, [startKey, endKey]] of Object.entries(spans)) {
    for (const end of places.filter((place) => place.noun === noun)) {
      const startPath = [...end.path.slice(0, -1), startKey];
      const start = valueAt(context.request, startPath);
      if (typeof start !== "string" || typeof end.value !== "string" || !endsBeforeItStarts(start, end.value)) continue;
      context.report({
        path: end.path,
        message: "endBeforeStart",
        params: { start, end: end.value, startKey, endKey },
        severity: "error",
        related: [{ path: startPath, message: "start", params: { start } }],
        fixes: [
          {
            title: "swap",
            params: { startKey, endKey },
            safe: false,
            edits: [
              { op: "set", path: toPointer(startPath), value: end.value },
              { op: "set", path: toPointer(end.path), value: start },
            ],
          },
        ],
      });
    }
  }
}

/** False where already the years tell that a date is not before another: of a long list that is nearly always so. */
const mayPrecede = (date: string | undefined, other: string): boolean =>
  date !== undefined && date.slice(0, 4) <= other.slice(0, 4);

/** A person born after something that they did, after the issue of their document, or after the request. */
function checkBirths(context: RuleContext): void {
  const { request } = context;
  for (const [index, person] of (request.persons ?? []).entries()) {
    const birth = (person.birth as { readonly date?: string } | undefined)?.date;
    if (birth === undefined) continue;
    const later: { date: string | undefined; path: Path; message: string }[] = [
      { date: request.date, path: ["date"], message: "request" },
      ...(person.documents ?? []).map((document, i) => ({
        date: document.issuedOn,
        path: ["persons", index, "documents", i, "issuedOn"],
        message: "document",
      })),
      ...(request.facts?.events ?? []).flatMap((event, i) =>
        person.id !== undefined && event.persons?.includes(person.id) && mayPrecede(event.until ?? event.date, birth)
          ? [{ date: event.until ?? event.date, path: ["facts", "events", i, "date"], message: "event" }]
          : [],
      ),
    ];
    const contradicted = later.find(({ date }) => isSurelyBefore(date, birth));
    if (contradicted?.date === undefined) continue;
    context.report({
      path: ["persons", index, "birth", "date"],
      message: "bornLater",
      params: { name: personName(person), birth, date: contradicted.date, what: contradicted.message },
      severity: "error",
      related: [{ path: contradicted.path, message: contradicted.message, params: { date: contradicted.date } }],
    });
  }
}
