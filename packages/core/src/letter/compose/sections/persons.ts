import { toPointer } from "../../../draft/pointer.js";
import { nouns } from "../../../generated/fields.js";
import type { Person } from "../../../model/types.js";
import type { Block, Inline } from "../../types.js";
import type { LetterContext } from "../context.js";
import { fieldRows, particulars, type Row } from "../describe.js";
import { fieldTitle } from "../fields.js";
import { strong } from "../inlines.js";
import { anchors, namedPerson } from "../references.js";
import { fieldInlines, isSaid } from "../values.js";

/** One table of particulars for each person; `more` adds rows to it. */
export function persons(context: LetterContext, more: (person: Person) => readonly Row[] = () => []): Block[] {
  const all = context.request.persons ?? [];
  return [
    ...all.flatMap((person, index) => personBlocks(context, person, index, more)),
    ...context.gapParagraphs(["persons"]),
  ];
}

function personBlocks(
  context: LetterContext,
  person: Person,
  index: number,
  more: (person: Person) => readonly Row[],
): Block[] {
  const at = ["persons", index];
  const rest = Object.keys(nouns.person?.fields ?? {}).filter((key) => !["id", "kind", "role", "name"].includes(key));
  const identity = [
    ...roleRow(context, person, index),
    ...fieldRows(context, "name", person.name, [...at, "name"]),
    ...fieldRows(context, "person", person, at, { only: rest }),
    ...more(person),
  ];
  const missing = context.gaps.within(at);
  const gapRow: Row[] =
    missing.length === 0 ? [] : [{ label: context.text("persons.missing"), value: missing, path: toPointer(at) }];
  return particulars([...identity, ...gapRow], at, {
    caption: [strong(namedPerson(person) ?? context.text("persons.unnamed"))],
    anchor: anchors.person(index),
  });
}

/** Role and kind in one row: `suspect (natural person)`. */
function roleRow(context: LetterContext, person: Person, index: number): Row[] {
  const role = isSaid(person.role) ? fieldInlines(context, "person", "role", person.role) : [];
  const kind = isSaid(person.kind) ? fieldInlines(context, "person", "kind", person.kind) : [];
  const known = role.length > 0 && kind.length > 0 ? "both" : role.length > 0 ? "role" : "kind";
  const key = known === "kind" ? "kind" : "role";
  const value: Inline[] = [
    ...context.phrase("persons.role", { known, role, kind }),
    ...context.gaps.within(["persons", index, "role"]),
  ];
  return value.length === 0
    ? []
    : [{ label: fieldTitle(context.catalogue, "person", key) ?? key, value, path: toPointer(["persons", index, key]) }];
}
