import {
  asksForMeasures,
  type Instrument,
  instruments,
  type Mark,
  measureTypesOf,
  type Obligation,
  type Path,
} from "@rogatory/core";
import {
  elements,
  elementsById,
  governing,
  instrumentShort,
  isAssistance,
  isWithin,
  kindNouns,
  measureDefinitions,
  nounAt,
  nouns,
  requirementsOf,
} from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";
import type { HoverPlace } from "./place.js";

type Request = NonNullable<OpenDraft["request"]>;

/** A provision of a chosen instrument that asks for something at this very place. */
export interface Asked {
  readonly instrument: Instrument;
  readonly provision: string;
  readonly element: string;
  readonly obligation: Obligation;
  readonly mark: Mark;
}

/** Where the model says that a field comes from. */
export interface ModelSource {
  /** As the model writes it, e.g. `CoE 1959 art. 14(2)`. */
  readonly text: string;
  /** How sure it is, where an instrument of this version says so; undefined for a text that has no entry here. */
  readonly mark: Mark | undefined;
}

/** Which of the chosen instruments ask for the field at this place, each provision once for each thing it asks. */
export function askedAt(open: OpenDraft, place: HoverPlace): readonly Asked[] {
  const { request } = open;
  if (!request) return [];
  const owner = place.fieldPath.slice(0, -1);
  const isHere = ({ path, state }: { readonly path: Path; readonly state: string }): boolean =>
    state !== "notApplicable" &&
    (isWithin(path, place.fieldPath) || isWithin(owner, path) || isWithin(path.slice(0, -1), owner));
  // What is there is always met: whether it is asked for shows where it is taken away.
  const lacking = without(request, place.fieldPath) as Request;
  const found = new Set(
    (elementsOfFields().get(`${place.noun}.${place.key}`) ?? []).filter((id) =>
      elementsById.get(id)?.answer(lacking).some(isHere),
    ),
  );
  if (found.size === 0) return [];
  return governing(request).flatMap((instrument) =>
    requirementsOf(instrument, request)
      .filter(({ element }) => found.has(element))
      .map(({ provision, element, obligation, mark }) => ({ instrument, provision, element, obligation, mark })),
  );
}

/** The value without what stands at the path. Only what leads there is copied. */
function without(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined || typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return value.with(Number(step), without(value[Number(step)], rest));
  const { [step]: inner, ...others } = value as Readonly<Record<string, unknown>>;
  return rest.length === 0 || inner === undefined ? others : { ...others, [step]: without(inner, rest) };
}

/** What the model names as sources of a field (of its noun where it names none), without those that are said already. */
export function modelSources(place: HoverPlace, said: readonly Asked[]): readonly ModelSource[] {
  const { field } = place;
  const own = field.sources ?? (field.noun === undefined ? undefined : nouns[field.noun]?.sources) ?? [];
  const known = new Set(
    said.flatMap(({ instrument, provision }) => spelledOut(provision).map((each) => `${instrument.short} ${each}`)),
  );
  return own.filter((text) => !known.has(text)).map((text) => ({ text, mark: markOf(text) }));
}

/** `art. 18(15)(d), (f)` names two paragraphs; the model names each by itself. */
function spelledOut(provision: string): string[] {
  const [first = "", ...others] = provision.split(", ");
  const above = first.replace(/\([^()]*\)$/, "");
  return [provision, first, ...others.map((other) => `${above}${other}`)];
}

/** The surest mark under which an instrument holds the provision of `UNTOC art. 18(15)(f)`. */
function markOf(source: string): Mark | undefined {
  const instrument = instruments.find(({ short }) => source.startsWith(`${short} art`));
  if (!instrument) return undefined;
  const provision = source.slice(instrumentShort(instrument.id).length + 1);
  const asks = measureDefinitions.flatMap((definition) =>
    definition.asks.filter((asked) => asked.instrument === instrument.id),
  );
  const marks = [
    ...instrument.requirements,
    ...instrument.measures,
    ...instrument.thresholds,
    ...instrument.provisions,
    ...asks,
  ]
    .filter((entry) => entry.provision === provision)
    .map(({ mark }) => mark);
  return (["V", "S", "K", "I"] as const).find((mark) => marks.includes(mark));
}

let learnt: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Which elements speak of which field (`noun.field`), learnt once: every element is asked of requests in which nearly all is
 * missing, and its answers name where it looks.
 */
export function elementsOfFields(): ReadonlyMap<string, readonly string[]> {
  if (learnt) return learnt;
  const found = new Map<string, Set<string>>();
  const requests = (Object.keys(kindNouns) as (keyof typeof kindNouns)[]).flatMap(barestRequests);
  for (const { id, answer } of elements)
    for (const request of requests)
      for (const { path, lacking = [], state } of answer(request)) {
        if (state === "notApplicable") continue;
        for (const place of lacking.length > 0 ? lacking.map((key) => [...path, ...key.split(".")]) : [path]) {
          const field = fieldKey(request, place);
          if (field === undefined) continue;
          const ids = found.get(field) ?? new Set();
          found.set(field, ids.add(id));
        }
      }
  learnt = new Map([...found].map(([field, ids]) => [field, [...ids]]));
  return learnt;
}

/** Requests of a kind that have one of everything and say nothing of it. */
function barestRequests(kind: Request["kind"]): Request[] {
  const asksAssistance = asksForMeasures(kind);
  const bare = {
    rogatory: 1,
    kind,
    legalBases: [
      { instrument: "bilateral" },
      { instrument: "domestic-law" },
      { instrument: "reciprocity" },
      { instrument: "som-protocol" },
    ],
    urgency: { level: "emergency", deadline: "2025-01-01", oralRequest: {} },
    confidentiality: { level: "confidential" },
    persons: [
      { id: "human", role: "suspect" },
      { id: "body", kind: "legal", role: "suspect" },
      { id: "summoned", role: "witness" },
    ],
    offences: [{ id: "offence" }],
    facts: { events: [{ id: "event" }] },
    assets: [{ id: "asset", kind: "bankAccount" }],
    procedure: { wishes: [{ what: "oath" }] },
  };
  const measures = (said: object) => measureTypesOf(kind).map((type) => ({ type, assets: ["asset"], ...said }));
  // The data are read by elements alone, which take every key as optional.
  const variants = asksAssistance
    ? [
        { offences: undefined },
        { measures: measures({ documents: [{}], start: "2025-01-01T10:00", consent: { given: true } }) },
        {
          measures: measures({
            period: { from: "2025-01-01", to: "2025-12-31" },
            answerBy: "2025-01-01T10:00",
            basis: "priorOwnership",
          }),
        },
        { measures: measures({ basis: "victims", order: { ground: "conviction" } }) },
        { measures: measures({ addressee: "summoned", hearingDate: "2025-01-01", mode: "special" }) },
        {
          measures: measures({
            persons: ["human"],
            addressee: "human",
            capacity: "accused",
            lawfulAtHome: "article 1",
          }),
        },
      ]
    : isAssistance({ kind })
      ? [{}]
      : [
          { extradition: {} },
          ...["accused", "convicted", "convictedNotSentenced"].map((status) => ({
            extradition: { person: "human", status },
          })),
          { extradition: { person: "human", status: "convicted", trial: { inAbsentia: true } } },
          {
            requested: { state: "IT" },
            persons: [{ id: "human", nationalities: ["IT"] }],
            offences: [{ id: "offence", character: ["fiscal", "political"], penalty: { min: "life", max: "death" } }],
            extradition: { person: "human", competingRequests: { none: false } },
          },
        ];
  return variants.map((variant) => ({ ...bare, ...variant }) as unknown as Request);
}

function fieldKey(request: Request, path: Path): string | undefined {
  let length = path.length;
  while (length > 0 && typeof path[length - 1] === "number") length--;
  const noun = nounAt(request, path.slice(0, length - 1));
  const id = Object.keys(nouns).find((candidate) => nouns[candidate] === noun);
  return id === undefined ? undefined : `${id}.${String(path[length - 1])}`;
}
