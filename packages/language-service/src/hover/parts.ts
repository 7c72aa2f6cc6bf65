import { type Path, valueAt } from "@rogatory/core";
import { idLists, personName, type ReferenceKind } from "@rogatory/core/editor";

/** A part of the draft that others refer to by its id. */
export interface ReferredPart {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: Path;
  readonly value: object;
  /** Name or title as the draft gives it; empty where it gives none. */
  readonly name: string;
}

/** The first part of a kind with the id; undefined where there is none. Takes any value, also a misshapen one. */
export function partById(root: unknown, kind: ReferenceKind, id: string): ReferredPart | undefined {
  const list = valueAt(root, idLists[kind]);
  if (!Array.isArray(list)) return undefined;
  const index = list.findIndex((item: unknown) => valueAt(item, ["id"]) === id);
  const value: unknown = list[index];
  if (typeof value !== "object" || value === null) return undefined;
  return { kind, id, path: [...idLists[kind], index], value, name: nameOf(kind, value) };
}

/** The name of a person, the title of an offence or annex. Events, measures and assets are told by what they hold. */
function nameOf(kind: ReferenceKind, value: object): string {
  if (kind === "person") {
    const name = valueAt(value, ["name"]);
    const texts = Object.entries(typeof name === "object" && name !== null ? name : {}).filter(
      ([, text]) =>
        typeof text === "string" || (Array.isArray(text) && text.every((alias) => typeof alias === "string")),
    );
    return personName({ id: "", name: Object.fromEntries(texts) });
  }
  const title = valueAt(value, [kind === "annex" || kind === "offence" ? "title" : "description"]);
  return typeof title === "string" && kind !== "event" ? title : "";
}
