import type { Path } from "../draft/pointer.js";
import { valueAt } from "../draft/pointer.js";
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
export function givenIds(request: unknown): GivenId[] {
  return (Object.keys(idLists) as ReferenceKind[]).flatMap((kind) => {
    const list = valueAt(request, idLists[kind]);
    if (!Array.isArray(list)) return [];
    return list.flatMap((item: unknown, index): GivenId[] => {
      const id = valueAt(item, ["id"]);
      return typeof id === "string" && id.trim() !== "" ? [{ kind, id, path: [...idLists[kind], index, "id"] }] : [];
    });
  });
}
