import { fromPointer, isWithin, type Path, toPointer, valueAt } from "../draft/pointer.js";
import { isRead } from "../draft/readValues.js";
import { isPlainNumber } from "../draft/scalars.js";
import type { DraftEdit } from "../draft/types.js";
import type { Severity } from "../findings/finding.js";
import { kindNouns, nouns } from "../generated/fields.js";
import type { ShapeError } from "../generated/validators.js";
import { validators } from "../generated/validators.js";
import { kindFor, measureTypesOf, onlyTypeOf } from "../kinds/measureTypes.js";
import { definitionOf } from "../measures/index.js";
import { patterns } from "../model/patterns.js";
import type { AnyRequest, MeasureType, RequestKind } from "../model/types.js";
import {
  idOfNoun,
  type Meant,
  meantBooleans,
  meantChoices,
  meantInForm,
  meantNumbers,
  titlesIn,
} from "./meant/index.js";
import { prune } from "./prune.js";
import { closest } from "./suggest.js";

/** Something in a draft that does not have the shape of the model. */
export interface ShapeProblem {
  readonly rule:
    | "unknown-kind"
    | "unknown-version"
    | "unknown-key"
    | "missing-key"
    | "wrong-type"
    | "invalid-value"
    | "unknown-measure"
    | "kind-in-wrong-file";
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly severity: Severity;
  readonly path: Path;
  /** Show it at the key, not at the value. */
  readonly atKey?: boolean;
  readonly fixes: readonly {
    readonly title: string;
    readonly params: Readonly<Record<string, string | number>>;
    readonly safe: boolean;
    readonly edits: readonly DraftEdit[];
  }[];
}

export interface ShapedRequest {
  /** The request without what was misshapen; undefined where the kind cannot be told. */
  readonly request: AnyRequest | undefined;
  readonly problems: readonly ShapeProblem[];
}

export const requestKindNames = Object.keys(kindNouns) as RequestKind[];

/** Of the values of drafts that were read: what came of them, and of their parts without what is not filled in. */
const shapedDrafts = new WeakMap<object, ShapedRequest>();
const prunedParts = new WeakMap<object, object>();
const partsWithoutBlanks = new WeakSet<object>();

/**
 * Reads a draft's value as a request: reports what is misshapen and leaves it out, so that all else can rely on the types.
 * The value of one draft gives the same request each time; a part that is the same in two drafts is so in their requests.
 */
export function shapeRequest(value: unknown): ShapedRequest {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { request: undefined, problems: [] };
  if (!isRead(value)) return shaped(value, prune(value) as Record<string, unknown>, false);
  let result = shapedDrafts.get(value);
  if (!result) {
    result = shaped(value, prune(value, prunedParts) as Record<string, unknown>, true);
    shapedDrafts.set(value, result);
  }
  return result;
}

function shaped(value: object, pruned: Readonly<Record<string, unknown>>, isKept: boolean): ShapedRequest {
  const kind = pruned["kind"];
  if (!requestKindNames.includes(kind as RequestKind)) return { request: undefined, problems: [unknownKind(kind)] };

  const validate = validators[kind as RequestKind];
  const empty = hasBlanks(value, isKept) ? emptyUnknownKeys(value, value, []) : [];
  if (validate(pruned)) return { request: pruned as unknown as AnyRequest, problems: empty };

  const request = { ...pruned };
  const copied = new Set<unknown>([request]);
  const problems: ShapeProblem[] = [...empty];
  const seen = new Set<string>();
  for (const error of resolveUnions(validate.errors ?? [], pruned)) {
    const list = listMeant(error, pruned, validate);
    const problem = list ? asListProblem(error, list, pruned) : toProblem(error, pruned);
    const mark = `${problem.rule} ${toPointer(problem.path)}`;
    if (seen.has(mark)) continue;
    seen.add(mark);
    problems.push(problem);
    if (list) put(request, copied, problem.path, list.items);
    else if (problem.rule !== "missing-key" && problem.rule !== "unknown-version")
      takeOut(
        request,
        copied,
        error.keyword === "discriminator" ? fromPointer(error.instancePath) : problem.path,
        error,
      );
  }
  request["kind"] = kind;
  return { request: request as unknown as AnyRequest, problems };
}

/** True where something below a value is null or a blank text. With `isKept` parts are remembered, since nobody changes them. */
function hasBlanks(value: unknown, isKept: boolean): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (typeof value !== "object" || value === null) return value === null;
  if (partsWithoutBlanks.has(value)) return false;
  let found = false;
  for (const inner of Object.values(value)) if (hasBlanks(inner, isKept)) found = true;
  if (isKept && !found) partsWithoutBlanks.add(value);
  return found;
}

/**
 * Unknown keys that hold nothing. Most come of a comma in an unquoted text in braces: `{ what: He took 480, 000 euros }` is read
 * as "He took 480" and a key "000 euros", and what the drafter wrote is lost.
 */
function emptyUnknownKeys(root: object, current: unknown, path: Path): ShapeProblem[] {
  if (typeof current !== "object" || current === null || path[0] === "internal") return [];
  if (partsWithoutBlanks.has(current)) return [];
  if (Array.isArray(current)) return current.flatMap((item, index) => emptyUnknownKeys(root, item, [...path, index]));
  const known = keysAt(root, path);
  return Object.entries(current).flatMap(([key, inner]) => {
    const blank = inner === null || (typeof inner === "string" && inner.trim() === "");
    if (!blank) return emptyUnknownKeys(root, inner, [...path, key]);
    if (known.length === 0 || known.includes(key)) return [];
    const problem = unknownKey([...path, key], root);
    return [problem.message === "unknown" ? { ...problem, message: "cut" } : problem];
  });
}

function unknownKind(kind: unknown): ShapeProblem {
  const known = requestKindNames.join(", ");
  if (kind === undefined)
    return {
      rule: "unknown-kind",
      message: "missing",
      params: { known },
      severity: "error",
      path: ["kind"],
      fixes: [],
    };
  const meant = typeof kind === "string" ? closest(kind, requestKindNames) : undefined;
  return {
    rule: "unknown-kind",
    message: "unknown",
    params: { kind: brief(kind), known },
    severity: "error",
    path: ["kind"],
    fixes: meant ? [replaceFix(["kind"], meant)] : [],
  };
}

/**
 * A value that fits no branch of a choice makes AJV report the faults of all branches. Kept are those of the branch that
 * the value is by its keys; where it has the shape of none, one fault for the whole value.
 */
function resolveUnions(errors: readonly ShapeError[], root: unknown): ShapeError[] {
  let kept = errors.filter(
    (error) =>
      !(
        error.keyword === "required" &&
        errors.some((other) => other.keyword === "discriminator" && other.instancePath === error.instancePath)
      ),
  );
  for (const union of errors.filter((error) => error.keyword === "anyOf")) {
    const path = fromPointer(union.instancePath);
    const value = valueAt(root, path);
    const inside = kept.filter((error) => error !== union && isWithin(fromPointer(error.instancePath), path));
    const others = kept.filter((error) => error !== union && !inside.includes(error));
    const ofBranch =
      typeof value === "object" && value !== null ? inside.filter((error) => isOfBranch(error, path, root)) : [];
    kept = [...others, ...(ofBranch.length > 0 ? ofBranch : [mergeTypes(union, inside)])];
  }
  return kept;
}

/** True for a fault of the branch that the value at the union's path belongs to by the field index. */
function isOfBranch(error: ShapeError, union: Path, root: unknown): boolean {
  const keys = keysAt(root, union);
  const path = fromPointer(error.instancePath);
  if (path.length > union.length) {
    const step = path[union.length];
    return typeof step === "number" || keys.includes(String(step));
  }
  if (error.keyword === "additionalProperties") return !keys.includes(String(error.params["additionalProperty"]));
  return error.keyword === "required" && keys.includes(String(error.params["missingProperty"]));
}

function mergeTypes(union: ShapeError, inside: readonly ShapeError[]): ShapeError {
  const flat = inside.filter((error) => error.instancePath === union.instancePath);
  const form = flat.find((error) => error.keyword === "pattern");
  const choice = flat.find((error) => error.keyword === "enum");
  if (form && choice) return { ...form, params: { ...form.params, ...choice.params } };
  if (form ?? choice) return (form ?? choice) as ShapeError;
  const types = [...new Set(flat.flatMap((error) => (error.keyword === "type" ? String(error.params["type"]) : [])))];
  return { ...union, keyword: "type", params: { type: types } };
}

function toProblem(error: ShapeError, root: unknown): ShapeProblem {
  const path = fromPointer(error.instancePath);
  const value = valueAt(root, path);
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey([...path, String(error.params["additionalProperty"])], root);
    case "required":
      return {
        rule: "missing-key",
        message: "missing",
        params: { key: String(error.params["missingProperty"]) },
        severity: "error",
        path,
        fixes: [],
      };
    case "discriminator":
      return unknownMeasure(path, value, root);
    case "const":
      if (path.length === 1 && path[0] === "rogatory")
        return {
          rule: "unknown-version",
          message: "unknown",
          params: { version: brief(value) },
          severity: "error",
          path,
          fixes: [replaceFix(path, 1)],
        };
      return invalidValue(path, value, [String(error.params["allowedValue"])], root);
    case "enum":
      return invalidValue(path, value, (error.params["allowedValues"] as unknown[]).map(String), root);
    case "pattern":
      return wrongForm(path, value, String(error.params["pattern"]), error.params["allowedValues"]);
    case "minimum":
    case "maximum":
      return {
        rule: "invalid-value",
        message: error.keyword,
        params: { value: brief(value), limit: Number(error.params["limit"]) },
        severity: "error",
        path,
        fixes: [],
      };
    default:
      return wrongType(path, value, error.params["type"], root);
  }
}

function unknownKey(path: Path, root: unknown): ShapeProblem {
  const key = String(path.at(-1));
  const owner = path.slice(0, -1);
  const known = keysAt(root, owner);
  const present = Object.keys((valueAt(root, owner) ?? {}) as object);
  const glued = gluedEntries(key, nounAt(root, owner));
  if (glued && (valueAt(root, path) ?? null) === null) return gluedKey(path, glued, present);
  const meant = closest(
    key,
    known.filter((name) => !present.includes(name)),
  );
  return {
    rule: "unknown-key",
    message: meant ? "meant" : "unknown",
    params: { key, meant: meant ?? "", known: known.join(", ") },
    severity: "error",
    path,
    atKey: true,
    fixes: meant
      ? [
          {
            title: "rename",
            params: { meant },
            safe: false,
            edits: [{ op: "rename", path: toPointer(path), value: meant }],
          },
        ]
      : [],
  };
}

/** Entries of a group that stand without a blank after the colon, by key; undefined where a text is anything else. */
function gluedEntries(
  text: string,
  noun: (typeof nouns)[string] | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const parts = text.length > 1000 || !noun ? [] : text.split(/\s+(?=[A-Za-z]+:\S)/);
  const entries = parts.map((part) => {
    const [, key = "", written = ""] = /^([A-Za-z]+):(\S.*)$/s.exec(part) ?? [];
    const type = noun && Object.hasOwn(noun.fields, key) ? (noun.fields[key]?.type ?? "text") : undefined;
    return { key, type, value: plainValueOf(written, type) };
  });
  const keys = new Set(entries.map(({ key }) => key));
  if (entries.length === 0 || keys.size < entries.length || entries.some(({ type }) => type === undefined))
    return undefined;
  return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
}

/** What a plain text says in a field of a type. */
function plainValueOf(written: string, type: string | undefined): unknown {
  if (type === "number" && isPlainNumber(written)) return Number(written);
  return type === "boolean" && /^(?:true|false)$/.test(written) ? written === "true" : written;
}

/** A key that has its value in it, as `state:TN` between braces. */
function gluedKey(path: Path, glued: Readonly<Record<string, unknown>>, present: readonly string[]): ShapeProblem {
  const [[meant, value] = ["", ""], ...others] = Object.entries(glued);
  const owner = path.slice(0, -1);
  const edits: DraftEdit[] = [
    { op: "rename", path: toPointer(path), value: meant },
    { op: "set", path: toPointer([...owner, meant]), value },
  ];
  const canBe = others.length === 0 && !present.includes(meant);
  return {
    rule: "unknown-key",
    message: "glued",
    params: { key: String(path.at(-1)), meant },
    severity: "error",
    path,
    atKey: true,
    fixes: canBe ? [{ title: "blankAfterColon", params: {}, safe: true, edits }] : [],
  };
}

/** The keys that the model knows at a place, found by walking the field index along the path. */
export function keysAt(root: unknown, path: Path): string[] {
  return Object.keys(nounAt(root, path)?.fields ?? {});
}

/** The noun that the value at a path is, by the field index. */
export function nounAt(root: unknown, path: Path): (typeof nouns)[string] | undefined {
  const kind = (root as { kind?: RequestKind } | undefined)?.kind;
  let noun = typeof kind === "string" && Object.hasOwn(kindNouns, kind) ? nouns[kindNouns[kind]] : undefined;
  for (const [depth, step] of path.entries()) {
    if (!noun) return undefined;
    if (typeof step === "number") continue;
    const name: string | undefined = Object.hasOwn(noun.fields, step) ? noun.fields[step]?.noun : undefined;
    if (name === "measure") {
      const item = valueAt(root, path.slice(0, depth + 2)) as { type?: unknown } | null | undefined;
      const type = item?.type;
      noun = typeof type === "string" && Object.hasOwn(nouns, type) ? nouns[type] : undefined;
    } else if (name && isUnknownMapping(valueAt(root, path.slice(0, depth + 1)))) noun = nouns["unknown"];
    else noun = name ? nouns[name] : undefined;
  }
  return noun;
}

const isUnknownMapping = (value: unknown): boolean => typeof value === "object" && value !== null && "unknown" in value;

function unknownMeasure(path: Path, value: unknown, root: unknown): ShapeProblem {
  const { kind } = root as Root;
  const types: readonly string[] = measureTypesOf(kind);
  const type = (value as { type?: unknown } | undefined)?.type;
  if (type === undefined)
    return {
      rule: "unknown-measure",
      message: "missing",
      params: { known: types.join(", ") },
      severity: "error",
      path,
      fixes: [],
    };
  if (isMeasureType(type) && !types.includes(type)) return measureElsewhere(path, type, kindFor(type), root as Root);
  if (requestKindNames.includes(type as RequestKind)) {
    const only = onlyTypeOf(type as RequestKind);
    if (only !== undefined) return measureElsewhere(path, only, type as RequestKind, root as Root);
  }
  const meant = typeof type === "string" ? meantChoices(type, types, titlesIn(undefined, "type")) : [];
  return {
    rule: "unknown-measure",
    message: "unknown",
    params: { type: brief(type), known: types.join(", "), other: types.includes("other") ? "yes" : "no" },
    severity: "error",
    path: [...path, "type"],
    fixes: meantFixes([...path, "type"], meant),
  };
}

interface Root {
  readonly kind: RequestKind;
  readonly measures?: readonly unknown[];
}

const isMeasureType = (type: unknown): type is MeasureType => definitionOf(type as MeasureType) !== undefined;

/**
 * A type of assistance that is asked for in a request of another kind, or the name of that kind in its place. Where nothing else
 * stands in the draft that a request of that kind cannot hold, it can be made one.
 */
function measureElsewhere(path: Path, meant: MeasureType, kind: RequestKind, root: Root): ShapeProblem {
  const at = [...path, "type"];
  const written = String(valueAt(root, at));
  const isKindName = written !== meant;
  const known: readonly string[] = [...measureTypesOf(kind), ...(isKindName ? [written] : [])];
  const keys = nouns[kindNouns[kind]]?.fields ?? {};
  const canBe =
    Object.keys(root).every((key) => Object.hasOwn(keys, key)) &&
    (root.measures ?? []).every((measure) => known.includes(String((measure as { type?: unknown } | null)?.type)));
  const edits: readonly DraftEdit[] = [
    ...(kind === root.kind ? [] : [{ op: "set", path: "/kind", value: kind } as const]),
    ...(isKindName ? [{ op: "set", path: toPointer(at), value: meant } as const] : []),
  ];
  return {
    rule: "unknown-measure",
    message: isKindName ? "kind" : "elsewhere",
    params: { type: written, meant, kind, here: root.kind },
    severity: "error",
    path: at,
    fixes: canBe
      ? [{ title: isKindName ? "writeType" : "writeKind", params: { kind, meant }, safe: false, edits }]
      : [],
  };
}

function invalidValue(path: Path, value: unknown, allowed: readonly string[], root: unknown): ShapeProblem {
  const { noun, key } = ownerOf(path, root);
  const titles = noun === undefined ? () => [] : titlesIn(noun, key);
  return {
    rule: "invalid-value",
    message: "choice",
    params: { value: brief(value), allowed: allowed.join(", ") },
    severity: "error",
    path,
    fixes: typeof value === "string" ? meantFixes(path, meantChoices(value, allowed, titles)) : [],
  };
}

/** The noun that has the field at a path, and the field's key; also for an item of a list. */
function ownerOf(path: Path, root: unknown): { readonly noun: string | undefined; readonly key: string } {
  const steps = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
  return { noun: idOfNoun(nounAt(root, steps.slice(0, -1))), key: String(steps.at(-1)) };
}

function wrongForm(path: Path, value: unknown, pattern: string, words: unknown): ShapeProblem {
  const form = (Object.keys(patterns) as (keyof typeof patterns)[]).find((name) => patterns[name] === pattern);
  const allowed = Array.isArray(words) ? words.map(String) : [];
  const meant =
    typeof value === "string" && form
      ? [...meantInForm(form, value), ...meantChoices(value, allowed, () => [])].slice(0, 2)
      : [];
  return {
    rule: "invalid-value",
    message: Array.isArray(words) ? "durationOrWord" : (form ?? "form"),
    params: { value: brief(value), allowed: allowed.join(", ") },
    severity: "error",
    path,
    fixes: meantFixes(path, meant),
  };
}

function meantOfType(type: string, path: Path, value: string, root: unknown): readonly Meant[] {
  return type === "boolean"
    ? meantBooleans(value)
    : meantNumbers(value, valueAt(root, [...path.slice(0, -1), "currency"]));
}

/** Mends by what may be meant; of several, none is safe. */
function meantFixes(path: Path, meant: readonly Meant[]): ShapeProblem["fixes"] {
  return meant.map(({ value, safe, day }) => {
    const fix = replaceFix(path, value, day === undefined ? "replace" : "replaceDay", safe && meant.length === 1);
    return day === undefined ? fix : { ...fix, params: { ...fix.params, day } };
  });
}

function wrongType(path: Path, value: unknown, expected: unknown, root: unknown): ShapeProblem {
  const types = (Array.isArray(expected) ? expected : [expected]).map(String);
  const actual = Array.isArray(value) ? "array" : value === null ? "empty" : typeof value;
  const wantsText = types.includes("string");
  const wantsList = types.includes("array");
  const glued =
    types.includes("object") && typeof value === "string" ? gluedEntries(value, nounAt(root, path)) : undefined;
  const fixes = glued
    ? [replaceFix(path, glued, "blankAfterColon", true)]
    : typeof value === "string" && types.length === 1 && (types[0] === "boolean" || types[0] === "number")
      ? meantFixes(path, meantOfType(types[0], path, value, root))
      : wantsText && (actual === "number" || actual === "boolean")
        ? [replaceFix(path, String(value), "quote", true)]
        : wantsList && !types.includes("string") && actual !== "empty" && actual !== "array"
          ? [replaceFix(path, [value], "makeList", true)]
          : [];
  const keys = types.includes("object") ? keysAt(root, path) : [];
  return {
    rule: "wrong-type",
    message: types.length === 1 ? (types[0] as string) : "oneOf",
    params: {
      actual,
      forms: types.toSorted().join("Or"),
      keys: keys.map((key) => `\`${key}\``).join(", "),
      named: keys.length > 0 ? "yes" : "no",
    },
    severity: "error",
    path,
    fixes,
  };
}

/** The items that stand as one value where a list is expected. */
interface MeantList {
  readonly items: readonly unknown[];
  /** The sign before each item of a list that a word processor made. */
  readonly bullet: string | undefined;
}

/** The list that a single value stands for, where the model takes it as such: one item, items behind bullets, codes behind commas. */
function listMeant(
  error: ShapeError,
  root: Readonly<Record<string, unknown>>,
  validate: (typeof validators)[RequestKind],
): MeantList | undefined {
  const path = fromPointer(error.instancePath);
  const value = valueAt(root, path);
  if (error.keyword !== "type" || value === undefined || Array.isArray(value)) return undefined;
  if (![error.params["type"]].flat().includes("array")) return undefined;
  return listsIn(value).find(({ items }) => {
    const trial = { ...root };
    put(trial, new Set([trial]), path, items);
    return validate(trial) || !validate.errors?.some(({ instancePath }) => isWithin(fromPointer(instancePath), path));
  });
}

const bulletInFront = /^[•·▪◦‣●–—]\s/;

function listsIn(value: unknown): MeantList[] {
  if (typeof value !== "string") return [{ items: [value], bullet: undefined }];
  const bullet = bulletInFront.test(value) ? value.charAt(0) : undefined;
  const itemsBehind = (sign: string) =>
    value
      .split(sign)
      .map((item) => item.trim())
      .filter((item) => item !== "");
  if (bullet !== undefined) return [{ items: itemsBehind(bullet), bullet }];
  return [[value], itemsBehind(",")].map((items) => ({ items, bullet }));
}

/** A list that stands as one value. It is told, and read as it is meant. */
function asListProblem(error: ShapeError, { items, bullet }: MeantList, root: unknown): ShapeProblem {
  const path = fromPointer(error.instancePath);
  const message = bullet === undefined ? (items.length > 1 ? "commas" : "single") : "bullets";
  const params = { value: brief(valueAt(root, path)), bullet: bullet ?? "", count: items.length };
  return {
    rule: "wrong-type",
    message,
    params,
    severity: "error",
    path,
    fixes: [replaceFix(path, items, "makeList", true)],
  };
}

function replaceFix(path: Path, value: unknown, title = "replace", safe = false): ShapeProblem["fixes"][number] {
  return { title, params: { value: brief(value) }, safe, edits: [{ op: "set", path: toPointer(path), value }] };
}

/** A value as it can stand in a message: on one line, not too long. */
function brief(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

/**
 * Takes a misshapen part out of the request; an item of a list leaves an empty one, so that positions stay. What holds the part is
 * copied first, unless it is among the `copied`: the rest stays shared with the draft.
 */
function takeOut(request: object, copied: Set<unknown>, path: Path, error: ShapeError): void {
  const last = path.at(-1);
  const owner = ownCopyOfOwner(request, copied, path);
  if (last === undefined || owner === undefined) return;
  if (Array.isArray(owner))
    owner[last as number] = error.keyword === "type" && error.params["type"] === "string" ? "" : {};
  else delete owner[last];
}

/** Puts another value into the request. What holds it is copied first, unless it is among the `copied`. */
function put(request: object, copied: Set<unknown>, path: Path, value: unknown): void {
  const last = path.at(-1);
  const owner = ownCopyOfOwner(request, copied, path);
  if (last !== undefined && owner !== undefined) owner[last] = value;
}

/** What holds the value at a path, copied down to it unless it is among the `copied`; undefined where nothing holds it. */
function ownCopyOfOwner(
  request: object,
  copied: Set<unknown>,
  path: Path,
): Record<string | number, unknown> | undefined {
  let owner = request as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) {
    const inner = valueAt(owner, [step]);
    if (typeof inner !== "object" || inner === null) return undefined;
    if (!copied.has(inner)) {
      owner[step] = Array.isArray(inner) ? [...inner] : { ...inner };
      copied.add(owner[step]);
    }
    owner = owner[step] as Record<string | number, unknown>;
  }
  return owner;
}
