import {
  type DraftEdit,
  type Path,
  PlanError,
  plan,
  type Span,
  type TextEdit,
  toPointer,
  valueAt,
} from "@rogatory/core";
import {
  computeExpected,
  findReferences,
  foldName,
  givenIds,
  namesOf,
  personName,
  proseTexts,
} from "@rogatory/core/editor";
import { CodeActionKind } from "vscode-languageserver-types";
import { scalarOffsets, spanInText } from "../navigation/scalarOffsets.js";
import type { OpenDraft } from "../openDraft.js";
import { isProven, textEditsOf, withCursor } from "./change.js";
import { mentionsOf, nameAt, nameFields } from "./nameInText.js";
import type { MadeChange, Occasion, Offer } from "./offer.js";
import { personIdFor } from "./personId.js";

/** Turning a name in prose into a person of the list, or into a reference to the person who has the name already. */
export function offerPersons({ open, selected }: Occasion): Offer[] {
  const written = nameInProse(open, selected);
  if (written === undefined) return [];
  const name = written.replaceAll(/\s+/g, " ");
  const known = personNamed(open, name);
  const taken = new Set(givenIds(open.draft.value).flatMap(({ kind, id }) => (kind === "person" ? [id] : [])));
  const id = known?.id ?? personIdFor(name, taken);
  const key = `person ${id} ${name}`;
  if (known)
    return [
      {
        key,
        title: open.words.text(["codeActions", "referToPerson"], { name, id }),
        kind: CodeActionKind.RefactorRewrite,
        findings: [],
        make: () => withReferences(open, name, id, known.hasId ? [] : [idOf(known.index, id)]),
      },
    ];
  return [
    {
      key,
      title: open.words.text(["codeActions", "extractPerson"], { name, id }),
      kind: CodeActionKind.RefactorExtract,
      findings: [],
      make: () => extraction(open, name, id),
    },
  ];
}

const idOf = (index: number, id: string): DraftEdit => ({
  op: "set",
  path: toPointer(["persons", index, "id"]),
  value: id,
});

/** The name that is selected, or stands at the cursor, in a prose text of the request. */
function nameInProse(open: OpenDraft, selected: Span): string | undefined {
  const { draft, request } = open;
  const path = draft.pathAt(selected.start);
  const value = valueAt(draft.value, path);
  if (!request || typeof value !== "string" || !isProse(open, path)) return undefined;
  const offsets = scalarOffsets(draft, path);
  if (!offsets || selected.start < (offsets[0] ?? 0) || selected.end > (offsets.at(-1) ?? 0)) return undefined;
  const within = { start: unitAt(offsets, selected.start), end: unitAt(offsets, selected.end) };
  const name = nameAt(value, within);
  if (!name || findReferences(value).some(({ start, end }) => start < name.end && name.start < end)) return undefined;
  return value.slice(name.start, name.end);
}

const isProse = ({ request }: OpenDraft, path: Path): boolean =>
  request !== undefined && proseTexts(request).some((place) => toPointer(place.path) === toPointer(path));

/** The unit of a value that stands at or behind a place of the text. */
function unitAt(offsets: readonly number[], place: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface KnownPerson {
  readonly index: number;
  readonly id: string;
  readonly hasId: boolean;
}

/** The only person who has the name, whole; their id, or the one they would get. */
function personNamed(open: OpenDraft, name: string): KnownPerson | undefined {
  const wanted = foldName(name);
  const found = (open.request?.persons ?? []).flatMap((person, index): KnownPerson[] => {
    const { given, family, aliases, legal, original } = person.name ?? {};
    const whole = [personName(person), [family, given].filter(Boolean).join(" "), legal, original, ...(aliases ?? [])];
    const names = [given, family].filter(Boolean).length === 1 ? [...whole, ...namesOf(person)] : whole;
    if (!names.some((one) => one !== undefined && foldName(one) === wanted)) return [];
    return [{ index, id: person.id ?? personIdFor(name, new Set()), hasId: person.id !== undefined }];
  });
  return found.length === 1 ? found[0] : undefined;
}

function extraction(open: OpenDraft, name: string, id: string): MadeChange | undefined {
  const there = valueAt(open.draft.value, ["persons"]);
  const position = Array.isArray(there) ? there.length : 0;
  const person: DraftEdit = { op: "insert", path: "/persons/-", value: { id, role: "", name: nameFields(name) } };
  return withReferences(open, name, id, [person], ["persons", position]);
}

/** Other edits, and in all prose a reference in place of the name. */
function withReferences(
  open: OpenDraft,
  name: string,
  id: string,
  others: readonly DraftEdit[],
  blank?: Path,
): MadeChange | undefined {
  const { draft, request } = open;
  if (!request) return undefined;
  const reference = `{person:${id}}`;
  const texts = proseTexts(request).flatMap(({ path, value }) => {
    const taken = findReferences(value);
    const mentions = mentionsOf(value, name).filter(
      ({ start, end }) => !taken.some((other) => other.start < end && start < other.end),
    );
    return mentions.length === 0 ? [] : [{ path, value, mentions }];
  });
  const sets = texts.map(({ path, value, mentions }): DraftEdit => {
    const text = mentions
      .toReversed()
      .reduce((rest, { start, end }) => rest.slice(0, start) + reference + rest.slice(end), value);
    return { op: "set", path: toPointer(path), value: text };
  });
  const all = [...others, ...sets];
  const spans = texts.flatMap(({ path, mentions }) => mentions.map((mention) => spanInText(draft, path, mention)));
  const replacements = spans.map((span) => span && { range: draft.rangeOf(span), newText: reference });
  const edits = asWritten(open, all, others, replacements) ?? textEditsOf(open, all);
  return edits && withCursor(open, edits, blank ? [blank] : []);
}

/** The replacements alone beside the other edits, where that can be proven; the lines of the texts stay as they are. */
function asWritten(
  open: OpenDraft,
  all: readonly DraftEdit[],
  others: readonly DraftEdit[],
  replacements: readonly (TextEdit | undefined)[],
): readonly TextEdit[] | undefined {
  const known = replacements.filter((edit) => edit !== undefined);
  if (known.length < replacements.length) return undefined;
  try {
    const edits = [...(others.length > 0 ? plan(open.draft, others) : []), ...known];
    return isProven(open, edits, computeExpected(open.draft.value, all)) ? edits : undefined;
  } catch (error) {
    if (error instanceof PlanError) return undefined;
    throw error;
  }
}
