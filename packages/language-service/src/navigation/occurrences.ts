import { type Path, type Span, toPointer } from "@rogatory/core";
import { findReferences, givenIds, idKindOf, nouns, type ReferenceKind, reservedIds } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";
import { rootNoun } from "../structure/parts.js";
import { scalarOffsets, spanInText } from "./scalarOffsets.js";

/** One place where an id stands in a draft. */
export interface Occurrence {
  readonly kind: ReferenceKind;
  readonly id: string;
  /** `given`: the part gives itself the id. `field`: another part names it in a field. `prose`: `{person:x}` in a text. */
  readonly role: "given" | "field" | "prose";
  /** Path of the value in which it stands. */
  readonly path: Path;
  /** The id alone, in offsets of the draft's text. */
  readonly span: Span;
  /** In prose the whole reference with its braces; else as `span`. */
  readonly whole: Span;
}

const found = new WeakMap<OpenDraft, readonly Occurrence[]>();

/** Every place in the draft where the id of a person, event, offence, measure, asset or annex stands, in text order. */
export function occurrencesOf(open: OpenDraft): readonly Occurrence[] {
  let all = found.get(open);
  if (!all) {
    all = [...given(open), ...named(open)].toSorted((a, b) => a.span.start - b.span.start);
    found.set(open, all);
  }
  return all;
}

/** The occurrence at an offset; its end counts too, since that is where the cursor is after typing. */
export function occurrenceAt(open: OpenDraft, offset: number): Occurrence | undefined {
  return occurrencesOf(open).find(({ whole }) => whole.start <= offset && offset <= whole.end);
}

/** All places of the same id and kind. */
export function placesOfSame(open: OpenDraft, { kind, id }: Occurrence): readonly Occurrence[] {
  return occurrencesOf(open).filter((other) => other.kind === kind && other.id === id);
}

function given(open: OpenDraft): Occurrence[] {
  return givenIds(open.draft.value).flatMap(({ kind, id, path }) => {
    const span = wholeText(open, path, id);
    return span ? [{ kind, id, role: "given" as const, path, span, whole: span }] : [];
  });
}

/** Walks the draft as it is written, not the request without its misshapen parts: an id means the same in a measure of a type not yet known. */
function named(open: OpenDraft): Occurrence[] {
  const places: Occurrence[] = [];
  const visit = (value: unknown, noun: string | undefined, owner: string, key: string, path: Path): void => {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) visit(item, noun, owner, key, [...path, index]);
    else if (typeof value === "object" && value !== null) {
      const own = noun === "measure" ? measureNoun(value) : noun;
      const fields = own !== undefined && Object.hasOwn(nouns, own) ? nouns[own]?.fields : undefined;
      for (const [inner, part] of Object.entries(value)) {
        const field = fields && Object.hasOwn(fields, inner) ? fields[inner] : undefined;
        visit(part, field?.noun, own ?? "", inner, [...path, inner]);
      }
    } else if (typeof value === "string" && key !== "id") places.push(...namedIn(open, owner, key, path, value));
  };
  visit(open.draft.value, rootNoun(open.draft.value), "", "", []);
  return places;
}

function measureNoun(value: object): string {
  const { type } = value as { type?: unknown };
  return typeof type === "string" && Object.hasOwn(nouns, type) ? type : "measure";
}

function namedIn(open: OpenDraft, noun: string, field: string, path: Path, value: string): Occurrence[] {
  const kind = idKindOf(noun, field);
  if (kind !== undefined) {
    if ((reservedIds[`${noun}.${field}`] ?? []).includes(value)) return [];
    const span = wholeText(open, path, value);
    return span ? [{ kind, id: value, role: "field", path, span, whole: span }] : [];
  }
  if (!value.includes("{")) return [];
  return findReferences(value).flatMap((reference): Occurrence[] => {
    const idEnd = reference.end - 1;
    const span = spanInText(open.draft, path, { start: idEnd - reference.id.length, end: idEnd });
    const whole = spanInText(open.draft, path, reference);
    return span && whole ? [{ kind: reference.kind, id: reference.id, role: "prose", path, span, whole }] : [];
  });
}

/** Where a short text stands without its quotes. */
function wholeText(open: OpenDraft, path: Path, text: string): Span | undefined {
  const offsets = scalarOffsets(open.draft, path);
  return offsets && spanInText(open.draft, path, { start: 0, end: text.length });
}

/** The part that gives itself the id of an occurrence: path of the entry, not of its `id`. */
export function givenPart(
  open: OpenDraft,
  { kind, id }: Occurrence,
): { readonly path: Path; readonly idSpan: Span } | undefined {
  const one = occurrencesOf(open).find((other) => other.role === "given" && other.kind === kind && other.id === id);
  return one && { path: one.path.slice(0, -1), idSpan: one.span };
}

/** A pointer in a `suppressions` entry, e.g. `/measures/0`, at an offset. */
export function pointerAt(
  open: OpenDraft,
  offset: number,
): { readonly pointer: string; readonly span: Span } | undefined {
  const path = open.draft.pathAt(offset);
  if (path[0] !== "suppressions" || path.at(-1) !== "path") return undefined;
  const span = open.draft.spanOf(path);
  const list = (open.draft.value as { suppressions?: readonly { path?: unknown }[] }).suppressions;
  const pointer = list?.[Number(path[1])]?.path;
  return span && typeof pointer === "string" && toPointer(path) !== pointer ? { pointer, span } : undefined;
}
