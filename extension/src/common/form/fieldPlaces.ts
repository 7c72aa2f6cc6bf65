import type { FieldEntry } from "@rogatory/core";
import type { FieldAsk, FormFinding, FormModel, FormState } from "@rogatory/language-server/protocol";
import { above, at, below, isWithin } from "./places.js";

/** A field of the form: what the model says of it, where it is, what stands there and who asks for it. */
export interface FieldPlace {
  /** Id of the noun that has the field. */
  readonly noun: string;
  readonly key: string;
  readonly field: FieldEntry;
  /** JSON Pointer. */
  readonly path: string;
  readonly value: unknown;
  readonly asks: readonly FieldAsk[];
}

/** The fields of a part: those to be seen at once, and the others. */
export interface PartFields {
  readonly shown: readonly FieldPlace[];
  readonly more: readonly FieldPlace[];
}

/** Nouns with no more fields than this are shown whole. */
const fewFields = 4;

/** What only a human being has, and what only a company or other body has. */
const natural: ReadonlySet<string> = new Set([
  "sex",
  "birth",
  "nationalities",
  "documents",
  "occupation",
  "languages",
  "photograph",
  "family",
  "given",
]);
const legal: ReadonlySet<string> = new Set(["registration", "legalForm", "representative", "legal"]);

/**
 * Which fields of the part at a pointer are shown: what is given, what is nearly always given, what the chosen instruments or practice
 * ask for, and what a finding speaks of. The rest is there for who looks for it.
 */
export function fieldsOf(model: FormModel, state: FormState, noun: string, path: string): PartFields {
  const shown: FieldPlace[] = [];
  const more: FieldPlace[] = [];
  const usual = usualOf(model, state, noun, path);
  for (const [key, field] of fieldsInOrder(model, noun)) {
    if (isFixed(model, noun, key)) continue;
    const place = fieldAt(state, noun, key, field, below(path, key));
    const isGiven = place.value !== undefined && place.value !== null;
    if (!isGiven && !fits(state, noun, key, path)) continue;
    const isCalledFor =
      (isGiven && key !== "id") ||
      usual.has(key) ||
      place.asks.some(({ severity }) => severity !== "info") ||
      countWithin(state.findings, place.path) > 0;
    (isCalledFor ? shown : more).push(place);
  }
  return { shown, more };
}

/**
 * The fields of a noun in the order in which a form has them: that of the model, but of a type of assistance first what is its own (whom
 * to hear, which accounts), then what all types have in common.
 */
export function fieldsInOrder(model: FormModel, noun: string): readonly (readonly [string, FieldEntry])[] {
  const fields = Object.entries((Object.hasOwn(model.nouns, noun) && model.nouns[noun]?.fields) || {});
  if (!model.measures.includes(noun)) return fields;
  const common = commonToMeasures(model);
  const isOwn = ([key]: readonly [string, FieldEntry]): boolean => key === "id" || !common.has(key);
  return [...fields.filter(isOwn), ...fields.filter((field) => !isOwn(field))];
}

/** The fields that all types of assistance have. */
const commonToMeasures = ({ measures, nouns }: FormModel): ReadonlySet<string> => {
  const [first = {}, ...others] = measures.map((measure) => nouns[measure]?.fields ?? {});
  return new Set(Object.keys(first).filter((key) => others.every((fields) => Object.hasOwn(fields, key))));
};

export function fieldAt(state: FormState, noun: string, key: string, field: FieldEntry, path: string): FieldPlace {
  return { noun, key, field, path, value: at(state.value, path), asks: asksOf(state, `${noun}.${key}`, path) };
}

/** What is the same in every such part, or chosen when it is added. */
function isFixed(model: FormModel, noun: string, key: string): boolean {
  return key === "rogatory" || (key === "type" && model.measures.includes(noun));
}

/** False for what the other kind of person has. */
function fits(state: FormState, noun: string, key: string, path: string): boolean {
  if (noun !== "person" && noun !== "name") return true;
  const person = at(state.value, noun === "name" ? above(path) : path);
  const isLegal = typeof person === "object" && person !== null && "kind" in person && person.kind === "legal";
  return !(isLegal ? natural : legal).has(key);
}

function usualOf(model: FormModel, state: FormState, noun: string, path: string): ReadonlySet<string> {
  const fields = Object.keys(model.nouns[noun]?.fields ?? {});
  if (noun === state.root) return new Set(fields);
  if (model.measures.includes(noun)) {
    const common = commonToMeasures(model);
    const own = fields.filter((key) => !common.has(key));
    return new Set(["description", "nexus", "persons", ...own.slice(0, 7)]);
  }
  const known = model.usualParts[noun];
  if (noun !== "person")
    return new Set((known ?? (fields.length <= fewFields ? fields : [])).filter((key) => key !== "id"));
  const person = at(state.value, path);
  const isLegal = typeof person === "object" && person !== null && "kind" in person && person.kind === "legal";
  return new Set(
    ["kind", ...((isLegal ? model.usualParts["legalPerson"] : known) ?? [])].filter((key) => key !== "id"),
  );
}

const byField = new WeakMap<FormState, ReadonlyMap<string, readonly FieldAsk[]>>();

/** Who asks for the field at the place, what is demanded first. */
export function asksOf(state: FormState, field: string, path: string): readonly FieldAsk[] {
  let map = byField.get(state);
  if (!map) {
    const found = new Map<string, FieldAsk[]>();
    for (const ask of state.asks)
      for (const one of ask.fields) {
        const known = found.get(one);
        if (known) known.push(ask);
        else found.set(one, [ask]);
      }
    map = found;
    byField.set(state, found);
  }
  const owner = above(path);
  return (map.get(field) ?? [])
    .filter(({ places }) =>
      places.some((place) => isWithin(place, path) || isWithin(path, place) || above(place) === owner),
    )
    .toSorted((a, b) => Number(b.asked) - Number(a.asked));
}

/** Provisions that demand the field, each once. */
export function demandedBy(asks: readonly FieldAsk[]): readonly string[] {
  return [...new Set(asks.flatMap(({ asked, sources }) => (asked ? sources.map(({ cite }) => cite) : [])))];
}

/** Findings of the field itself: those of fields and items within it are shown there. */
export function findingsAt(findings: readonly FormFinding[], path: string): readonly FormFinding[] {
  return findings.filter((finding) => finding.path === path);
}

const counts = new WeakMap<readonly FormFinding[], ReadonlyMap<string, number>>();

/** How many findings lie in a part: counted once for all parts, of which there may be hundreds. JSON Pointer. */
export function countWithin(findings: readonly FormFinding[], path: string): number {
  let known = counts.get(findings);
  if (!known) {
    const found = new Map<string, number>();
    const count = (part: string): void => void found.set(part, (found.get(part) ?? 0) + 1);
    for (const finding of findings) {
      for (let part = finding.path; part !== ""; part = above(part)) count(part);
      count("");
    }
    known = found;
    counts.set(findings, found);
  }
  return known.get(path) ?? 0;
}
