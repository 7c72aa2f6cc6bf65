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
 * model: an id with a wrong form is still the one that other parts mean.
 */
export function givenIds(request: unknown): readonly GivenId[] {
  if (typeof request !== "object" || request === null || !isRead(request)) return idsIn(request);
  let ids = known.get(request);
  if (!ids) {
    ids = idsIn(request);
    known.set(request, ids);
  }
  return ids;
}

/** Of the values of drafts that were read. */
const known = new WeakMap<object, readonly GivenId[]>();

function idsIn(request: unknown): GivenId[] {
  const ids: GivenId[] = [];
  for (const kind of Object.keys(idLists) as ReferenceKind[]) {
    const list = valueAt(request, idLists[kind]);
    if (!Array.isArray(list)) continue;
    for (const [index, item] of list.entries() as IterableIterator<[number, unknown]>) {
      if (typeof item !== "object" || item === null || Array.isArray(item) || !Object.hasOwn(item, "id")) continue;
      const { id } = item as { readonly id: unknown };
      if (typeof id === "string" && id.trim() !== "") ids.push({ kind, id, path: [...idLists[kind], index, "id"] });
    }
  }
  return ids;
}
