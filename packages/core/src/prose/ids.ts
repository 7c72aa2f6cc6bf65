import type { Path } from "../draft/pointer.js";
import { valueAt } from "../draft/pointer.js";
import { isRead } from "../draft/readValues.js";
import type { ReferenceKind } from "./references.js";

/** Where ids of each kind are given: the list whose items have an `id`. */
export const idLists: Readonly<Record<ReferenceKind, Path>> = {
  person: ["persons"],
  event: ["facts", "events"],
  offence: ["offences"],
  measure: ["measures"],
  asset: ["assets"],
  annex: ["annexes"],
};

/** An id that a part of the request gives itself. */
export interface GivenId {
  readonly kind: ReferenceKind;
  readonly id: string;
  /** Path of the `id` itself, e.g. `/persons/0/id`. */
  readonly path: Path;
}

/**
 * All ids given in a request, in the order of the lists. Takes any value, also one that does not have the shape of the
 * model: an id with a wrong form is still the one that other parts mean. As long as the ids of a draft stay the same and
 * where they are, the result is the same list.
 */
export function givenIds(request: unknown): readonly GivenId[] {
  if (typeof request !== "object" || request === null || !isRead(request)) return idsIn(request, noneKnown);
  let ids = known.get(request);
  if (!ids) {
    const found = idsIn(request, last);
    ids = found.length === last.ids.length && found.every((one, index) => one === last.ids[index]) ? last.ids : found;
    known.set(request, ids);
    last.ids = ids;
  }
  return ids;
}

/** Of the values of drafts that were read. */
const known = new WeakMap<object, readonly GivenId[]>();

/** The items of a list, with the id that each gives. */
interface IdList {
  readonly items: readonly unknown[];
  readonly ids: readonly (GivenId | undefined)[];
}

/** What was found in a draft. */
interface FoundIds {
  readonly lists: Map<ReferenceKind, IdList>;
  ids: readonly GivenId[];
}

const noneKnown: FoundIds = { lists: new Map(), ids: [] };

/** What was found in the last draft: in the next, most items are the same objects. */
const last: FoundIds = { lists: new Map(), ids: [] };

function idsIn(request: unknown, before: FoundIds): GivenId[] {
  const all: GivenId[] = [];
  for (const kind of Object.keys(idLists) as ReferenceKind[]) {
    const items = valueAt(request, idLists[kind]);
    if (!Array.isArray(items)) continue;
    const earlier = before.lists.get(kind);
    const ids = items.map((item: unknown, index) =>
      earlier && index < earlier.items.length && item === earlier.items[index]
        ? earlier.ids[index]
        : givenId(item, kind, index),
    );
    for (const id of ids) if (id) all.push(id);
    if (before === last) last.lists.set(kind, { items, ids });
  }
  return all;
}

function givenId(item: unknown, kind: ReferenceKind, index: number): GivenId | undefined {
  const id = valueAt(item, ["id"]);
  return typeof id === "string" && id.trim() !== "" ? { kind, id, path: [...idLists[kind], index, "id"] } : undefined;
}
