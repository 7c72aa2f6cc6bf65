import { at, below } from "./places.js";

type Mapping = Readonly<Record<string, unknown>>;
const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** Lists of parts that have ids, by the kind of part. */
const lists: Readonly<Record<string, string>> = {
  person: "/persons",
  offence: "/offences",
  event: "/facts/events",
  measure: "/measures",
  asset: "/assets",
  annex: "/annexes",
};

/** Where the lists are. */
export const namedLists: readonly string[] = Object.values(lists);

export interface NamedPart {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** The parts of a kind that have an id, each with what a person calls it. */
export function partsOf(draft: unknown, kind: string): readonly NamedPart[] {
  const list = listOf(kind);
  const items = list === undefined ? undefined : at(draft, list);
  return (Array.isArray(items) ? items : []).flatMap((item, index): NamedPart[] => {
    const id = isMapping(item) ? text(item["id"]) : "";
    return id === "" || list === undefined ? [] : [{ id, name: partName(item) || id, path: below(list, index) }];
  });
}

const namedParts = new WeakMap<object, Map<string, ReadonlyMap<string, NamedPart>>>();

/** The first part of a kind with this id. A draft is not changed once it has been asked: who changes it has another. */
export function partWithId(draft: unknown, kind: string, id: string): NamedPart | undefined {
  if (!isMapping(draft)) return undefined;
  const kinds = namedParts.get(draft) ?? new Map<string, ReadonlyMap<string, NamedPart>>();
  namedParts.set(draft, kinds);
  const known =
    kinds.get(kind) ??
    new Map(
      partsOf(draft, kind)
        .toReversed()
        .map((part) => [part.id, part]),
    );
  kinds.set(kind, known);
  return known.get(id);
}

/** Where the list of a kind of part is; undefined for a kind that has none. */
export const listOf = (kind: string): string | undefined => (Object.hasOwn(lists, kind) ? lists[kind] : undefined);

/** What a person calls a part: its name or title, or the beginning of what it says. Empty where it says nothing yet. */
export function partName(part: unknown): string {
  if (!isMapping(part)) return text(part);
  const name = part["name"];
  if (isMapping(name)) {
    const own = text(name["legal"]) || [text(name["given"]), text(name["family"])].filter(Boolean).join(" ");
    const alias = Array.isArray(name["aliases"]) ? text(name["aliases"][0]) : "";
    if (own !== "" || alias !== "") return own || alias;
  }
  const date = text(part["date"]);
  const said =
    text(name) ||
    ["title", "what", "description", "value", "number", "bank", "provision", "element", "language", "reference"]
      .map((key) => text(part[key]))
      .find(Boolean);
  const first = (said ?? "").split("\n")[0] ?? "";
  const short = first.length > 80 ? `${first.slice(0, 79)}…` : first;
  return date !== "" && "what" in part ? `${date} · ${short}` : short;
}
