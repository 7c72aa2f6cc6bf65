import { type Path, valueAt } from "@rogatory/core";
import { type FieldEntry, kindNouns, type NounEntry, nouns } from "@rogatory/core/editor";

/** What the model knows of a place: the noun of a mapping, or the field whose value or item it is. */
export interface ModelPlace {
  /** Id of the noun that a mapping at the place is. */
  readonly noun: string | undefined;
  /** Id of the noun that holds the field. */
  readonly owner: string | undefined;
  readonly key: string;
  readonly field: FieldEntry | undefined;
  /** True where the place is an item of the field's list. */
  readonly isItem: boolean;
}

const own = (id: string | undefined): NounEntry | undefined =>
  id !== undefined && Object.hasOwn(nouns, id) ? nouns[id] : undefined;

export function fieldOf(noun: string | undefined, key: string): FieldEntry | undefined {
  const fields = own(noun)?.fields;
  return fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** The noun of the whole request: by its kind, else by what the file's name tells. */
export function rootNoun(kind: string | undefined, uri: string): string {
  if (kind !== undefined && Object.hasOwn(kindNouns, kind)) return kindNouns[kind as keyof typeof kindNouns];
  return /\.extradition\.(?:ya?ml|json)$/i.test(uri) ? kindNouns.extradition : kindNouns.mla;
}

/**
 * Walks the model along a path. `typeOf` tells the type of assistance of a measure by its path; `value` is the draft as far as
 * it could be read.
 */
export function modelAt(
  root: string,
  path: Path,
  value: unknown,
  typeOf: (path: Path) => string | undefined,
): ModelPlace {
  let place: ModelPlace = { noun: root, owner: undefined, key: "", field: undefined, isItem: false };
  for (const [depth, step] of path.entries()) {
    const here = path.slice(0, depth + 1);
    if (typeof step === "number") {
      const noun =
        place.field?.noun === "measure" ? knownType(typeOf(here) ?? readType(value, here)) : place.field?.noun;
      place = { ...place, noun, isItem: true };
      continue;
    }
    const field = fieldOf(place.noun, step);
    const noun = field?.noun === "measure" ? undefined : field?.noun;
    const isUnknown = field?.orUnknown === true && valueAt(value, [...here, "unknown"]) !== undefined;
    place = { noun: isUnknown ? "unknown" : noun, owner: place.noun, key: step, field, isItem: false };
  }
  return place;
}

function knownType(type: string | undefined): string | undefined {
  const noun = own(type);
  return noun?.fields["type"] && noun.fields["nexus"] ? type : undefined;
}

function readType(value: unknown, path: Path): string | undefined {
  const type = valueAt(value, [...path, "type"]);
  return typeof type === "string" ? type : undefined;
}
