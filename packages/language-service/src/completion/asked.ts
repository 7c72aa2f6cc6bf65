import { kindFor, type MeasureType, type Path, type Severity, type Source, toPointer } from "@rogatory/core";
import {
  type AnyRequest,
  basisIds,
  elements,
  instrumentShort,
  type NounEntry,
  nouns,
  type World,
  weighWithProfile,
} from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";

/** Who asks for something that is missing. */
export interface Asked {
  readonly severity: Severity;
  /** True where an instrument that was chosen demands it in a provision that was read. */
  readonly byInstrument: boolean;
  readonly sources: readonly Source[];
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const known = new WeakMap<OpenDraft, ReadonlyMap<string, ReadonlyMap<string, Asked>>>();

/** The keys that are missing in the mapping at a path, each with who asks for it. */
export function missingAt(open: OpenDraft, path: Path): ReadonlyMap<string, Asked> {
  let all = known.get(open);
  if (!all) {
    all = open.request ? missingIn(open.request, open.world) : new Map();
    known.set(open, all);
  }
  return all.get(toPointer(path)) ?? new Map();
}

const askedByType = new Map<string, ReadonlyMap<string, Asked>>();

/** More combinations of bases than this are not remembered. */
const mostRemembered = 500;

/** What is missing of a measure of a type that has nothing yet but its type, under the bases of the draft. */
export function askedOfMeasure(open: OpenDraft, type: string): ReadonlyMap<string, Asked> {
  const { legalBases, contentStandards } = open.request ?? {};
  const bases = basisIds({ legalBases });
  const key = JSON.stringify([type, bases, contentStandards]);
  let asked = askedByType.get(key);
  if (!asked) {
    const kind = kindFor(type as MeasureType);
    const request = { rogatory: 1, kind, legalBases: bases, contentStandards, measures: [{ type }] };
    asked = missingIn(request as unknown as AnyRequest, open.world).get("/measures/0") ?? new Map();
    if (askedByType.size >= mostRemembered) askedByType.clear();
    askedByType.set(key, asked);
  }
  return asked;
}

/** By the pointer of a mapping: its missing keys. */
function missingIn(request: AnyRequest, world: World): ReadonlyMap<string, ReadonlyMap<string, Asked>> {
  const found = new Map<string, Map<string, Asked>>();
  for (const element of elements) {
    const missing = element.answer(request).filter(({ state }) => state === "missing");
    if (missing.length === 0) continue;
    const { severity, sources, asked: byInstrument } = weighWithProfile(element, request, world);
    if (severity === "none" || severity === "info") continue;
    for (const { path, lacking = [] } of missing) {
      const places = lacking.length > 0 ? lacking.map((key) => [...path, key]) : [];
      for (const place of [path, ...places]) note(found, place, { severity, byInstrument, sources });
    }
  }
  return found;
}

/** Notes a missing place, and that what leads to it is wanted too. */
function note(found: Map<string, Map<string, Asked>>, path: Path, asked: Asked): void {
  for (let depth = path.length; depth > 0; depth--) {
    const key = path[depth - 1];
    if (typeof key !== "string") continue;
    const owner = toPointer(path.slice(0, depth - 1));
    const keys = found.get(owner) ?? new Map<string, Asked>();
    const before = keys.get(key);
    if (!before || isStricter(asked, before)) keys.set(key, asked);
    found.set(owner, keys);
  }
}

const isStricter = (a: Asked, b: Asked): boolean =>
  rank[a.severity] < rank[b.severity] || (rank[a.severity] === rank[b.severity] && a.byInstrument && !b.byInstrument);

/** Parts of a measure that are asked for, in the order of the model. */
export function partsAsked(type: string, asked: ReadonlyMap<string, Asked>): readonly string[] {
  const noun: NounEntry | undefined = nouns[type];
  return Object.keys(noun?.fields ?? {}).filter((key) => key !== "type" && asked.has(key));
}

/** `UNTOC art. 18(15)(f)`; what nobody has read in the text yet is said to be unverified. */
export function citations(open: OpenDraft, sources: readonly Source[]): readonly string[] {
  return sources.map(({ instrument, provision, mark }) => {
    const source = `${instrumentShort(instrument)} ${provision}`;
    return mark === "K" ? open.words.text(["completion", "toBeVerified"], { source }) : source;
  });
}
