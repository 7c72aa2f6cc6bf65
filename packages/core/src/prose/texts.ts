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

/** What a test of {@link placeFinder} is told of a value: everything but where it stands. */
export type FieldValue = Omit<FieldPlace, "path">;

/** A value, with the way to it from what was searched. */
interface Found {
  readonly steps: Path;
  readonly value: FieldValue;
}

/**
 * A search for the values that pass a test, in the order in which they are written, without `internal` and `suppressions`.
 * What was found in a part of a request is remembered by that part, so the test must look at nothing but what it is given,
 * and a request must not be changed once it was searched; all who ask of one request share one list. Make a finder once, not for each
 * request.
 */
export function placeFinder<T extends FieldPlace = FieldPlace>(
  wanted: (value: FieldValue) => boolean,
): (request: AnyRequest) => readonly T[] {
  const whole = new WeakMap<AnyRequest, readonly T[]>();
  const known = new WeakMap<object, { readonly holder: string; readonly found: readonly Found[] }>();
  const lists = new Map<string, SearchedList>();
  const remembered = (part: object, holder: string, search: () => Found[]): readonly Found[] => {
    const before = known.get(part);
    if (before?.holder === holder) return before.found;
    const result = search();
    const found = result.length > 0 ? result : noneFound;
    known.set(part, { holder, found });
    return found;
  };
  const inValue = (value: unknown, noun: string, field: string, entry: FieldEntry): readonly Found[] => {
    if (Array.isArray(value)) {
      const holder = `${noun}.${field}`;
      return remembered(value, holder, () => {
        const list = foundInItems(value, lists.get(holder), (item) => inValue(item, noun, field, entry));
        if (value.length >= longList) lists.set(holder, list);
        const found: Found[] = [];
        for (let index = 0; index < value.length; index++) addBelow(found, index, list.found[index] ?? []);
        return found;
      });
    }
    if (typeof value === "object" && value !== null) {
      const type = (value as { type?: unknown }).type;
      const inner = entry.noun === "measure" ? (typeof type === "string" ? type : "") : (entry.noun ?? "");
      return remembered(value, inner, () => inNoun(value, inner, nothing));
    }
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return noneFound;
    // A field with closed values may also take free ones (a penalty is `life` or a duration).
    const choice = entry.values !== undefined;
    const place = { noun, field, value, prose: entry.prose === true, choice };
    return wanted(place) ? [{ steps: [], value: place }] : noneFound;
  };
  const inNoun = (value: object, noun: string, leftOut: ReadonlySet<string>): Found[] => {
    const found: Found[] = [];
    const fields = nouns[noun]?.fields ?? {};
    for (const [key, inner] of Object.entries(value)) {
      if (leftOut.has(key)) continue;
      const entry = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (entry) addBelow(found, key, inValue(inner, noun, key, entry));
      else if (key === "unknown" && typeof inner === "string") {
        const reason = { noun: "unknown", field: "unknown", value: inner, prose: false, choice: false };
        if (wanted(reason)) found.push({ steps: [key], value: reason });
      }
    }
    return found;
  };
  return (request) => {
    const before = whole.get(request);
    if (before) return before;
    const found = remembered(request, request.kind, () => inNoun(request, kindNouns[request.kind], apart));
    const places = found.map(({ steps, value }) => ({ ...value, path: steps }) as T);
    whole.set(request, places);
    return places;
  };
}

const nothing: ReadonlySet<string> = new Set();
const noneFound: readonly Found[] = [];

/** From so many items on, a list is compared with the one before it. */
const longList = 16;

/** A list, with what was found in each of its items. */
interface SearchedList {
  readonly items: readonly unknown[];
  readonly found: readonly (readonly Found[])[];
}

/** Searches the items between those at both ends that are the same as in the list searched before. */
function foundInItems(
  items: readonly unknown[],
  before: SearchedList | undefined,
  search: (item: unknown) => readonly Found[],
): SearchedList {
  if (!before) return { items, found: items.map(search) };
  const most = Math.min(items.length, before.items.length);
  let start = 0;
  while (start < most && items[start] === before.items[start]) start++;
  let tail = 0;
  while (tail < most - start && items[items.length - 1 - tail] === before.items[before.items.length - 1 - tail]) tail++;
  const found = [
    ...before.found.slice(0, start),
    ...items.slice(start, items.length - tail).map(search),
    ...before.found.slice(before.items.length - tail),
  ];
  return { items, found };
}

function addBelow(found: Found[], step: string | number, inside: readonly Found[]): void {
  for (const { steps, value } of inside) found.push({ steps: [step, ...steps], value });
}

/** True for a text that is no closed choice; ids, dates and codes are among them. */
export const isText = (place: FieldValue): place is FieldValue & { readonly value: string } =>
  typeof place.value === "string" && !place.choice;

/** True for prose. */
export const isProse = (place: FieldValue): place is FieldValue & { readonly value: string } =>
  place.prose && isText(place);

/** All single values of a request in the order in which they are written, without `internal` and `suppressions`. */
export const fieldPlaces = placeFinder(() => true);

/** All texts of a request, prose and short ones, without closed choices; ids, dates and codes are among them. */
export const texts = placeFinder<TextPlace>(isText);

/** The prose of a request. */
export const proseTexts = placeFinder<TextPlace>(isProse);

/** The prose that the drafter wrote: without the wording of a law, which may stand in its own language. */
export const ownProse = placeFinder<TextPlace>((place) => isProse(place) && place.field !== "lawText");
