import { type Path, toPointer } from "../../draft/pointer.js";
import { personName } from "../../model/naming.js";
import {
  earliestDay,
  type FieldPlace,
  fieldPlaces,
  findDates,
  isInCalendar,
  isSurelyBefore,
  latestDay,
  mostFindingsInText,
} from "../../prose/index.js";
import { createRule, type RuleContext } from "../rule.js";
import { asPrinted, dateFields, numberFields, spans } from "./dateFields.js";

export const rule = createRule({
  id: "date-impossible",
  code: "DT-01",
  nature: "defect",
  sources: [],
  check(context) {
    const places = fieldPlaces(context.request);
    for (const place of places) {
      const name = `${place.noun}.${place.field}`;
      if (typeof place.value !== "string" || place.choice || asPrinted.has(name)) continue;
      if (dateFields.has(name)) checkField(context, place.path, place.value);
      else if (!numberFields.has(name)) checkText(context, place.path, place.value);
    }
    checkSpans(context, places);
    checkBirths(context);
  },
});

function checkField(context: RuleContext, path: Path, date: string): void {
  if (isInCalendar(date)) return;
  context.report({ path, message: "noSuchDay", params: { date: date.slice(0, 10) }, severity: "error" });
}

function checkText(context: RuleContext, path: Path, text: string): void {
  const wrong = findDates(text).filter(
    (mention) => !mention.inCalendar && !mention.ambiguous && !isRemarkedOn(text, mention),
  );
  for (const mention of wrong.slice(0, mostFindingsInText)) {
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
    for (const start of places.filter((place) => place.noun === noun && place.field === startKey)) {
      const owner = start.path.slice(0, -1);
      const endPath = [...owner, endKey];
      const end = places.find((place) => toPointer(place.path) === toPointer(endPath));
      if (
        typeof start.value !== "string" ||
        typeof end?.value !== "string" ||
        !endsBeforeItStarts(start.value, end.value)
      )
        continue;
      context.report({
        path: endPath,
        message: "endBeforeStart",
        params: { start: start.value, end: end.value, startKey, endKey },
        severity: "error",
        related: [{ path: start.path, message: "start", params: { start: start.value } }],
        fixes: [
          {
            title: "swap",
            params: { startKey, endKey },
            safe: false,
            edits: [
              { op: "set", path: toPointer(start.path), value: end.value },
              { op: "set", path: toPointer(endPath), value: start.value },
            ],
          },
        ],
      });
    }
  }
}

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
        person.id !== undefined && event.persons?.includes(person.id)
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
