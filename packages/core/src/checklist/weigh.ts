import type { Severity, Source } from "../findings/finding.js";
import { governing, hasNoBoxFor } from "../instruments/index.js";
import type { Instrument } from "../instruments/instrument.js";
import { holdsFor, isAskedOf, kindDefinition } from "../kinds/index.js";
import { measureDefinitions } from "../measures/index.js";
import type { AnyRequest } from "../model/types.js";
import type { Element } from "./element.js";
import type { Requirement } from "./requirement.js";

/** A requirement together with the instrument that makes it. */
export interface AskedRequirement {
  readonly instrument: Instrument;
  readonly requirement: Requirement;
}

const rank: Readonly<Record<Severity | "none", number>> = { none: 0, info: 1, warning: 2, error: 3 };

export function stricter<T extends Severity | "none">(a: T, b: T): T {
  return rank[a] >= rank[b] ? a : b;
}

/** All requirements of one instrument that hold for this request: its own, those of the measures it asks for, and those of its kind. */
export function requirementsOf(instrument: Instrument, request: AnyRequest): readonly Requirement[] {
  const types = new Set((request.measures ?? []).map((measure) => measure.type));
  const ofMeasures = measureDefinitions
    .filter((definition) => types.has(definition.type))
    .flatMap((definition) => definition.asks.filter((asked) => asked.instrument === instrument.id));
  const ofKind = kindDefinition(request.kind).requirements.filter((asked) => asked.instrument === instrument.id);
  const general = [...instrument.requirements, ...ofMeasures].filter(
    (requirement) =>
      holdsFor(requirement.kinds ?? instrument.kinds, request.kind) &&
      isAskedOf(request.kind, requirement.element) &&
      (requirement.measures === undefined || requirement.measures.some((measure) => types.has(measure))) &&
      (requirement.exceptMeasures === undefined ||
        [...types].some((type) => !requirement.exceptMeasures?.includes(type))),
  );
  return [...general, ...ofKind];
}

/** What is asked of requests that were looked at, by element. */
const askedOf = new WeakMap<AnyRequest, ReadonlyMap<string, readonly AskedRequirement[]>>();

/**
 * Who asks for an element among the chosen legal bases, the conventions these supplement, and the content standards. A request
 * must not be changed once this was asked.
 */
export function askedBy(elementId: string, request: AnyRequest): readonly AskedRequirement[] {
  let byElement = askedOf.get(request);
  if (!byElement) {
    const all = governing(request).flatMap((instrument) =>
      requirementsOf(instrument, request).map((requirement): AskedRequirement => ({ instrument, requirement })),
    );
    const found = new Map<string, AskedRequirement[]>();
    for (const one of all) {
      const same = found.get(one.requirement.element);
      if (same) same.push(one);
      else found.set(one.requirement.element, [one]);
    }
    byElement = found;
    askedOf.set(request, found);
  }
  return byElement.get(elementId) ?? [];
}

/** How bad the lack is under one requirement. Marks cap it: what was not read in the text is never an error. */
export function severityOf({
  instrument,
  requirement,
}: {
  readonly instrument: Pick<Instrument, "binding">;
  readonly requirement: Pick<Requirement, "mark" | "obligation">;
}): Severity {
  if (!instrument.binding) return "info";
  const sure = requirement.mark === "V" || requirement.mark === "S";
  switch (requirement.obligation) {
    case "must":
      return sure ? "error" : requirement.mark === "K" ? "warning" : "info";
    case "ifPossible":
    case "mayRefuse":
      return requirement.mark === "I" ? "info" : "warning";
    case "should":
      return sure ? "warning" : "info";
  }
}

/**
 * True where the instrument demands the element in a provision that was read. What it only recommends, what may merely lead to
 * a refusal, and what nobody has verified yet is not said to be asked for.
 */
const isDemanded = ({ requirement: { mark, obligation } }: AskedRequirement): boolean =>
  (mark === "V" || mark === "S") && (obligation === "must" || obligation === "ifPossible");

/** The strictest word of all instruments chosen on an element that is missing or not good enough. */
export function weigh(
  element: Element,
  request: AnyRequest,
  practice?: Severity | "none",
): { severity: Severity | "none"; sources: readonly Source[]; asked: boolean } {
  const ofElement = typeof element.otherwise === "function" ? element.otherwise(request) : element.otherwise;
  const isPractice = isAskedOf(request.kind, element.id) && !hasNoBoxFor(request, element.id);
  const otherwise = isPractice ? (practice ?? ofElement) : "none";
  const compare = (typeof element.compare === "function" ? element.compare(request) : element.compare) ?? [];
  const asked = askedBy(element.id, request);
  if (asked.length === 0) return { severity: otherwise, sources: compare, asked: false };
  const byInstruments = asked.map(severityOf).reduce<Severity | "none">((a, b) => stricter(a, b), "none");
  const sources = asked.map(
    ({ instrument, requirement }): Source => ({
      instrument: instrument.id,
      provision: requirement.provision,
      mark: requirement.mark,
    }),
  );
  if (stricter(otherwise, byInstruments) === byInstruments)
    return { severity: byInstruments, sources, asked: asked.some(isDemanded) };
  // Practice is stricter than what was chosen. A standard or an unread provision, chosen beside it, must not soften that:
  // the provisions that practice rests on are cited too, and all of them only as a comparison.
  const known = new Set(sources.map(({ instrument, provision }) => `${instrument} ${provision}`));
  const added = compare.filter(({ instrument, provision }) => !known.has(`${instrument} ${provision}`));
  return { severity: otherwise, sources: [...sources, ...added], asked: false };
}
