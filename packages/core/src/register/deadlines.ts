import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import { type Path, toPointer } from "../draft/pointer.js";
import { definitionOf } from "../measures/index.js";
import { measureTitle } from "../measures/title.js";
import { nounsIn } from "../model/inLanguage.js";
import type { AnyRequest } from "../model/types.js";
import { isInCalendar } from "../prose/calendar.js";

/** A day by which, or on which, something is due that the request itself names. */
export interface Deadline {
  /** The field that holds it, as noun and field: `urgency.deadline`. */
  readonly field: string;
  /** What is due, in the language: `Preservation of data: Request follows by`. */
  readonly label: string;
  /** `YYYY-MM-DD`; of a moment its day as written, whatever the offset from UTC. */
  readonly date: string;
  /** JSON Pointer to the date in the draft. */
  readonly path: string;
  /** Provisions that the model gives for the field, e.g. `CoE 1957 art. 16(4)`; none where it gives none. */
  readonly sources: readonly string[];
}

/** The longest part of a label that may come from the draft, in UTF-16 units. */
const longestDetail = 120;

interface Dated {
  readonly noun: string;
  readonly key: string;
  readonly date: string | undefined;
  readonly path: Path;
  /** In place of the field's title, where that says only that it is a date. */
  readonly title?: string | undefined;
  /** What the title does not say by itself: the measure before it, what is fixed for that day behind it. */
  readonly of?: string | undefined;
  readonly what?: string | undefined;
}

/**
 * The days on which something is due that a request names, the earliest first: the deadline for the answer, the next date of the case,
 * hearings, last days for service, when a request that was announced must follow, when an offence lapses. What is no day of the
 * calendar is left out; the rule `date-impossible` reports it.
 */
export function deadlinesOf(request: AnyRequest, language: Language = "en"): Deadline[] {
  const nouns = nounsIn(language);
  const joined = (before: string, after: string): string =>
    catalogueFor(language).text(["register", "label"], { before, after });
  return datedParts(request, language)
    .flatMap(({ noun, key, date, path, title, of, what }): Deadline[] => {
      const day = date?.slice(0, 10);
      const field = nouns[noun]?.fields[key];
      if (day === undefined || day.length < 10 || !isInCalendar(day) || !field) return [];
      const parts = [of, title ?? field.title, what === undefined ? undefined : shortened(what)];
      return [
        {
          field: `${noun}.${key}`,
          label: parts.filter((part): part is string => part !== undefined && part !== "").reduce(joined),
          date: day,
          path: toPointer(path),
          sources: field.sources ?? [],
        },
      ];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function datedParts(request: AnyRequest, language: Language): Dated[] {
  const { urgency, proceedings, extradition, offences = [], measures = [] } = request;
  const nouns = nounsIn(language);
  const next = proceedings?.nextDate;
  return [
    { noun: "urgency", key: "deadline", date: urgency?.deadline, path: ["urgency", "deadline"] },
    {
      noun: "nextDate",
      key: "date",
      date: next?.date,
      path: ["proceedings", "nextDate", "date"],
      title: nouns["nextDate"]?.title,
      what: next?.what,
    },
    {
      noun: "provisional",
      key: "fullRequestBy",
      date: extradition?.provisional?.fullRequestBy,
      path: ["extradition", "provisional", "fullRequestBy"],
      of: nouns["provisional"]?.title,
    },
    ...measures.flatMap((measure, index): Dated[] => [
      ...(definitionOf(measure.type)?.due ?? []).map((key) => ({
        noun: measure.type,
        key,
        date: (measure as Readonly<Record<string, unknown>>)[key] as string | undefined,
        path: ["measures", index, key],
        of: measureTitle(measure, language),
      })),
      ...(measure.type === "videoHearing"
        ? [
            {
              noun: "videoConnection",
              key: "testCall",
              date: measure.connection?.testCall,
              path: ["measures", index, "connection", "testCall"],
              of: measureTitle(measure, language),
            },
          ]
        : []),
    ]),
    ...offences.map((offence, index) => ({
      noun: "limitation",
      key: "lapsesOn",
      date: offence.limitation?.lapsesOn,
      path: ["offences", index, "limitation", "lapsesOn"],
      what: offence.title,
    })),
  ];
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > longestDetail ? `${line.slice(0, longestDetail - 1).trimEnd()}…` : line;
}
