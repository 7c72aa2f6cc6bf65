import { type Path, toPointer } from "../../draft/pointer.js";
import {
  findMalformedReferences,
  findReferences,
  type GivenId,
  givenIds,
  type MalformedReference,
  mostFindingsInText,
  placeFinder,
  type ReferenceKind,
  referenceKinds,
  type TextPlace,
} from "../../prose/index.js";
import { closest } from "../../shape/suggest.js";
import { createRule, type OfferedFix, type RuleContext } from "../rule.js";
import { idKindOf, reservedIds } from "./idFields.js";

export const rule = createRule({
  id: "unknown-reference",
  code: "RF-01",
  nature: "defect",
  sources: [],
  check(context) {
    const given = givenOf(givenIds(context.draft.value));
    for (const { noun, field, path, value } of given.dangling(context.request)) {
      const kind = idKindOf(noun, field);
      const reserved = reservedIds[`${noun}.${field}`] ?? [];
      if (kind === undefined) checkText(context, given, path, value);
      else if (!reserved.includes(value)) checkField(context, given, path, kind, value, reserved);
    }
  },
});

/** The ids that the parts of a request give themselves. */
class Given {
  readonly #byId = new Map<string, GivenId[]>();

  /** Fields and texts that may refer to something that none of the ids names, or not as references are written. */
  readonly dangling = placeFinder<TextPlace>(({ noun, field, value }) => {
    if (typeof value !== "string") return false;
    const kind = idKindOf(noun, field);
    if (kind !== undefined) return !this.has(kind, value);
    if (!value.includes("{")) return false;
    return (
      findReferences(value).some((one) => !this.has(one.kind, one.id)) || findMalformedReferences(value).length > 0
    );
  });

  constructor(private readonly all: readonly GivenId[]) {
    for (const one of all) {
      const same = this.#byId.get(one.id);
      if (same) same.push(one);
      else this.#byId.set(one.id, [one]);
    }
  }

  has(kind: ReferenceKind, id: string): boolean {
    return this.#byId.get(id)?.some((one) => one.kind === kind) ?? false;
  }

  /** The first part, of whatever kind, that has the id. */
  elsewhere(id: string): GivenId | undefined {
    return this.#byId.get(id)?.[0];
  }

  idsOf(kind: ReferenceKind): string[] {
    return this.all.filter((one) => one.kind === kind).map((one) => one.id);
  }
}

/** Ids change seldom while a person types; so what they are compared with can be kept as long as they do not. */
const givenByList = new WeakMap<readonly GivenId[], Given>();

function givenOf(ids: readonly GivenId[]): Given {
  let given = givenByList.get(ids);
  if (!given) {
    given = new Given(ids);
    givenByList.set(ids, given);
  }
  return given;
}

const listed = (ids: readonly string[]): string =>
  [...ids.slice(0, 8).map((id) => `\`${id}\``), ...(ids.length > 8 ? ["..."] : [])].join(", ");

/** The numbers in an id: `annex-2` is not `annex-1` mistyped, but another annex. */
const numbersIn = (id: string): string => (id.match(/[1-9]\d*/g) ?? []).join(" ");

/** An id without its numbers: `driver` may mean the only `driver-1`. */
const wordIn = (id: string): string => id.toLowerCase().replaceAll(/[\d.-]/g, "");

/** The id that was probably meant: a slip of the pen, or the person's name written instead of the id. */
function meantId(context: RuleContext, given: Given, kind: ReferenceKind, id: string): string | undefined {
  const numbered = given.idsOf(kind).filter((candidate) => wordIn(candidate) === wordIn(id));
  const near =
    closest(
      id,
      given.idsOf(kind).filter((candidate) => numbersIn(candidate) === numbersIn(id)),
    ) ?? (numbersIn(id) === "" && numbered.length === 1 ? numbered[0] : undefined);
  if (near !== undefined || kind !== "person") return near;
  const wanted = id.toLowerCase();
  const named = (context.request.persons ?? []).filter(({ name }) =>
    [name?.family, name?.given, name?.legal, ...(name?.aliases ?? [])].some((part) => part?.toLowerCase() === wanted),
  );
  return named.length === 1 ? named[0]?.id : undefined;
}

function checkField(
  context: RuleContext,
  given: Given,
  path: Path,
  kind: ReferenceKind,
  id: string,
  reserved: readonly string[],
): void {
  if (id.trim() === "" || given.has(kind, id)) return;
  const other = given.elsewhere(id);
  const meant = meantId(context, given, kind, id) ?? closest(id, reserved);
  const known = given.idsOf(kind);
  context.report({
    path,
    message: other ? "otherKind" : "field",
    params: {
      id,
      kind,
      other: other?.kind ?? "",
      near: meant === undefined ? "no" : "yes",
      meant: meant ?? "",
      count: known.length,
      known: listed(known),
    },
    severity: "error",
    ...(other ? { related: [{ path: other.path, message: "given", params: { id } }] } : {}),
    ...(meant === undefined ? {} : { fixes: [fix("replace", meant, path, meant)] }),
  });
}

function checkText(context: RuleContext, given: Given, path: Path, text: string): void {
  for (const { kind, id, start, end } of findReferences(text)
    .filter((reference) => !given.has(reference.kind, reference.id))
    .slice(0, mostFindingsInText)) {
    const other = given.elsewhere(id);
    const meant = other ? undefined : meantId(context, given, kind, id);
    const mended = other ? `${other.kind}:${id}` : meant === undefined ? undefined : `${kind}:${meant}`;
    const known = given.idsOf(kind);
    context.report({
      path,
      message: other ? "proseOtherKind" : "prose",
      params: {
        id,
        kind,
        other: other?.kind ?? "",
        near: meant === undefined ? "no" : "yes",
        meant: meant ?? "",
        count: known.length,
        known: listed(known),
      },
      severity: "error",
      within: { start, end },
      ...(other ? { related: [{ path: other.path, message: "given", params: { id } }] } : {}),
      ...(mended === undefined
        ? {}
        : { fixes: [fix("replaceReference", mended, path, replaced(text, start, end, mended))] }),
    });
  }
  for (const malformed of findMalformedReferences(text).slice(0, mostFindingsInText))
    checkMalformed(context, given, path, text, malformed);
}

function checkMalformed(
  context: RuleContext,
  given: Given,
  path: Path,
  text: string,
  malformed: MalformedReference,
): void {
  const { problem, word, id, start, end } = malformed;
  const other = given.elsewhere(id);
  // One word in braces, or a pair of words that no part of the request knows, may be meant as it stands.
  if (problem === "bare" && !other) return;
  const near = closest(word, referenceKinds) as ReferenceKind | undefined;
  if (problem === "kind" && !other && near === undefined) return;
  const kind = other?.kind ?? near;
  const known = kind !== undefined && (other !== undefined || given.has(kind, id));
  const mended = known ? `${kind}:${id}` : undefined;
  context.report({
    path,
    message: problem,
    params: {
      written: malformed.text.replaceAll(/[{}]/g, ""),
      word,
      id,
      kind: kind ?? "",
      near: mended === undefined ? "no" : "yes",
      mended: mended ?? "",
    },
    severity: "error",
    within: { start, end },
    ...(mended === undefined
      ? {}
      : { fixes: [fix("replaceReference", mended, path, replaced(text, start, end, mended))] }),
  });
}

const replaced = (text: string, start: number, end: number, reference: string): string =>
  `${text.slice(0, start)}{${reference}}${text.slice(end)}`;

function fix(title: string, value: string, path: Path, set: string): OfferedFix {
  return { title, params: { value }, safe: false, edits: [{ op: "set", path: toPointer(path), value: set }] };
}
