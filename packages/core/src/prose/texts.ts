import type { Path } from "../draft/pointer.js";
import { kindNouns, nouns } from "../generated/fields.js";
import type { FieldEntry } from "../model/fieldIndex.js";
import type { AnyRequest } from "../model/types.js";

/** One value of a request that is not a mapping or a list, with what the model says of its field. */
export interface FieldPlace {
  /** Id of the noun that has the field, e.g. `event`; `unknown` for the reason why something is not known. */
  readonly noun: string;
  /** Key of the field, also for an item of a list of texts. */
  readonly field: string;
  readonly path: Path;
  readonly value: string | number | boolean;
  /** True where the field is prose in the small Markdown. */
  readonly prose: boolean;
  /** True for a value out of a closed choice. */
  readonly choice: boolean;
}

/** A text of the request. */
export interface TextPlace extends FieldPlace {
  readonly value: string;
}

/** Parts that are not the request itself: notes of the office, and findings it accepts. */
const apart: ReadonlySet<string> = new Set(["internal", "suppressions"]);

/** All single values of a request in the order in which they are written, without `internal` and `suppressions`. */
export function fieldPlaces(request: AnyRequest): FieldPlace[] {
  const places: FieldPlace[] = [];
  visitNoun(request, kindNouns[request.kind], [], places);
  return places;
}

/** All texts of a request, prose and short ones, without closed choices; ids, dates and codes are among them. */
export function texts(request: AnyRequest): TextPlace[] {
  return fieldPlaces(request).filter((place): place is TextPlace => typeof place.value === "string" && !place.choice);
}

/** The prose of a request. */
export function proseTexts(request: AnyRequest): TextPlace[] {
  return texts(request).filter((place) => place.prose);
}

function visitNoun(value: object, noun: string, path: Path, places: FieldPlace[]): void {
  const fields = nouns[noun]?.fields ?? {};
  for (const [key, inner] of Object.entries(value)) {
    if (path.length === 0 && apart.has(key)) continue;
    const entry = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (entry) visitValue(inner, noun, key, entry, [...path, key], places);
    else if (key === "unknown" && typeof inner === "string")
      places.push({
        noun: "unknown",
        field: "unknown",
        path: [...path, key],
        value: inner,
        prose: false,
        choice: false,
      });
  }
}

function visitValue(
  value: unknown,
  noun: string,
  field: string,
  entry: FieldEntry,
  path: Path,
  places: FieldPlace[],
): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visitValue(item, noun, field, entry, [...path, index], places);
  } else if (typeof value === "object" && value !== null) {
    const type = (value as { type?: unknown }).type;
    const inner = entry.noun === "measure" ? (typeof type === "string" ? type : "") : (entry.noun ?? "");
    visitNoun(value, inner, path, places);
  } else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    // A field with closed values may also take free ones (a penalty is `life` or a duration).
    const choice = entry.values !== undefined;
    places.push({ noun, field, path, value, prose: entry.prose === true, choice });
  }
}
