import type { Path } from "../../../draft/pointer.js";
import { toPointer } from "../../../draft/pointer.js";
import { nouns } from "../../../generated/fields.js";
import { definitionOf } from "../../../measures/index.js";
import { measureTitle } from "../../../measures/title.js";
import { isServiceOnly } from "../../../model/naming.js";
import type { Measure } from "../../../model/types.js";
import { plainText } from "../../render/conventions.js";
import type { Block, Inline } from "../../types.js";
import type { LetterContext } from "../context.js";
import { describe, fieldProse, proseBlocks } from "../describe.js";
import { words } from "../inlines.js";
import { anchors } from "../references.js";
import { fieldInlines, isSaid, semicolons } from "../values.js";

/** Fields that every measure has: they come after its own, which say what is asked. */
const shared = [
  "desiredResult",
  "persons",
  "location",
  "nexus",
  "basisForBelief",
  "domesticOrder",
  "lawfulAtHome",
  "dualCriminality",
];

/** One subsection for each measure: what is asked in a sentence, then every particular of it. */
export function measures(context: LetterContext): Block[] {
  const all = context.request.measures ?? [];
  return [
    ...all.flatMap((measure, index) => measureBlocks(context, measure, index)),
    ...context.gapParagraphs(["measures"]),
  ];
}

function measureBlocks(context: LetterContext, measure: Measure, index: number): Block[] {
  return [...measureAsked(context, measure, index), ...measureParticulars(context, measure, index)];
}

/** The measure's heading, what is asked in a sentence, and its description. */
export function measureAsked(context: LetterContext, measure: Measure, index: number): Block[] {
  const at: Path = ["measures", index];
  const heading = context.subheading(title(context, measure), at, anchors.measure(index));
  return [
    heading,
    ...(isSaid(measure.description)
      ? proseBlocks(
          context,
          measure.description,
          [...at, "description"],
          context.text("sentence.inParticular"),
          requestSentence(context, measure),
        )
      : [
          context.numbered(requestSentence(context, measure), at),
          ...fieldProse(context, measure.type ?? "other", "description", undefined, [...at, "description"]),
        ]),
  ];
}

/** Every particular of the measure. */
export function measureParticulars(context: LetterContext, measure: Measure, index: number): Block[] {
  const noun = measure.type ?? "other";
  const fields = Object.keys(nouns[noun]?.fields ?? {});
  const printed = ["id", "type", "description", ...(measure.type === "other" ? ["title"] : []), ...shared];
  const own = fields.filter((key) => !printed.includes(key));
  const said = personsIn(measure);
  return describe(context, noun, measure, ["measures", index], {
    only: [...own, ...shared].filter((key) => !said.includes(key)),
    inTable: definitionOf(measure.type)?.atOnce === true,
  });
}

/** Fields that the opening sentence of the measure tells already. */
function personsIn(measure: Measure): readonly string[] {
  const who = definitionOf(measure.type)?.who;
  // The capacity is told with the persons; without either, what is missing stands where the persons would.
  return who === undefined || (who === "persons" && !isSaid(measure.persons)) ? ["capacity"] : [who, "capacity"];
}

/** What the measure is called; with its persons, or who holds what is asked for, where another is called the same. */
function title(context: LetterContext, measure: Measure): Inline[] {
  const name = measureTitle(measure, context.catalogue.language);
  const alike = (context.request.measures ?? []).filter(
    (other) => other !== measure && measureTitle(other, context.catalogue.language) === name,
  );
  if (alike.length === 0) return words(name);
  const tellings = [
    (other: Measure): Inline[] => personsOf(context, other),
    (other: Measure): Inline[] => shown(context, other, "holder"),
    (other: Measure): Inline[] => shown(context, other, "provider"),
    (other: Measure): Inline[] => words((other.type === "boarding" && other.vessel?.name?.trim()) || ""),
  ];
  const own = (tell: (other: Measure) => Inline[]): string => plainText(tell(measure));
  const apart = tellings.find(
    (tell) => own(tell) !== "" && alike.every((other) => plainText(tell(other)) !== own(tell)),
  );
  const who = apart?.(measure) ?? [];
  return who.length > 0 ? context.phrase("sentence.titled", { title: name, who }) : words(name);
}

function shown(context: LetterContext, measure: Measure, key: string): Inline[] {
  const value = (measure as Readonly<Record<string, unknown>>)[key];
  return isSaid(value) ? fieldInlines(context, measure.type, key, value) : [];
}

function personsOf(context: LetterContext, measure: Measure): Inline[] {
  const who = definitionOf(measure.type)?.who ?? "persons";
  return shown(context, measure, who === "addressee" || who in measure ? who : "persons");
}

function requestSentence(context: LetterContext, measure: Measure): Inline[] {
  const type = context.has(`measures.${measure.type}`) ? measure.type : "other";
  const who = personsOf(context, measure);
  const capacity = shown(context, measure, "capacity");
  return context.phrase(`measures.${type}`, {
    requesting: context.requesting,
    requested: context.requested,
    who,
    named: who.length > 0 ? "yes" : "no",
    capacity,
    capacityKnown: capacity.length > 0 ? "yes" : "no",
  });
}

/** What is asked at a glance, where several measures are asked for. */
export function summary(context: LetterContext): Block[] {
  const all = context.request.measures ?? [];
  if (all.length < 2 || isServiceOnly(context.request)) return [];
  const rows = all.map((measure, index) => [
    words(measureTitle(measure, context.catalogue.language)),
    concerning(context, measure),
    context.sectionReference(anchors.measure(index)) ?? [],
  ]);
  const columns = ["assistance", "concerning", "details"] as const;
  const used = columns
    .map((_, column) => column)
    .filter((column) => rows.some((row) => (row[column]?.length ?? 0) > 0));
  const widths = [5, 5, 2];
  return [
    {
      type: "table",
      header: used.map((column) => words(context.text(`summary.${columns[column]}`))),
      rows: rows.map((row) => used.map((column) => row[column] ?? [])),
      widths: used.map((column) => widths[column] ?? 1),
      path: toPointer(["measures"]),
    },
  ];
}

/** Persons, property and keepers of data that a measure is about. */
function concerning(context: LetterContext, measure: Measure): Inline[] {
  const all = (["addressee", "person", "persons", "assets", "provider", "holder"] as const).map((key) =>
    shown(context, measure, key),
  );
  const told = all.map((inlines) => plainText(inlines));
  return semicolons(
    context,
    all.filter((_, index) => told.indexOf(told[index] ?? "") === index),
  );
}
