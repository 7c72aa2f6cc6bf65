import { toPointer } from "../../../draft/pointer.js";
import { nouns } from "../../../generated/fields.js";
import type { Person } from "../../../model/types.js";
import { plainText } from "../../render/conventions.js";
import type { Block, Inline } from "../../types.js";
import type { LetterContext } from "../context.js";
import { fieldRows, particulars, type Row } from "../describe.js";
import { strong } from "../inlines.js";
import { anchors, namedPerson } from "../references.js";
import { clauseOf, fieldInlines, isSaid } from "../values.js";

/** One table of particulars for each person, or for those that are wanted; `more` adds rows to it. */
export function persons(
  context: LetterContext,
  more: (person: Person) => readonly Row[] = () => [],
  isWanted: (person: Person) => boolean = () => true,
): Block[] {
  const all = context.request.persons ?? [];
  return [
    ...all.flatMap((person, index) => (isWanted(person) ? personBlocks(context, person, index, more) : [])),
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
  const name = fieldRows(context, "name", person.name, [...at, "name"]);
  const others = [...fieldRows(context, "person", person, at, { only: rest }), ...more(person)];
  const missing = context.gaps.within(at);
  const gapRow: Row[] =
    missing.length === 0 ? [] : [{ label: context.text("persons.missing"), value: missing, path: toPointer(at) }];
  // A name of one part stands in the heading already.
  const told = others.length > 0 && isInHeading(context, person) ? [] : name;
  return particulars([...told, ...others, ...gapRow], at, {
    caption: [strong(plainText(heading(context, person)))],
    anchor: anchors.person(index),
  });
}

/** The person's name with the role: `Rebwar Hama Barzinji (person sought)`. */
function heading(context: LetterContext, person: Person): Inline[] {
  const shown = (key: "role" | "kind"): Inline[] =>
    isSaid(person[key]) ? fieldInlines(context, "person", key, person[key]) : [];
  const role = shown("role");
  const kind = shown("kind");
  const known =
    role.length > 0 && kind.length > 0 ? "both" : role.length > 0 ? "role" : kind.length > 0 ? "kind" : "none";
  return context.phrase("persons.heading", {
    known,
    name: namedPerson(person) ?? context.text("persons.unnamed"),
    role,
    kind,
  });
}

/** True where the name under which the letter speaks of the person is all that is known of it. */
function isInHeading(context: LetterContext, { name = {}, ...person }: Person): boolean {
  const told = Object.keys(nouns.name?.fields ?? {}).filter((key) => clauseOf(context, "name", key, name).length > 0);
  const [only] = told;
  return (
    told.length === 1 && only !== undefined && String(Object.values(name).flat()) === namedPerson({ ...person, name })
  );
}
