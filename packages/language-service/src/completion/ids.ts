import {
  type GivenId,
  givenIds,
  idKindOf,
  measureTitle,
  personName,
  type ReferenceKind,
  referenceKinds,
  reservedIds,
} from "@rogatory/core/editor";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { ValuePlace } from "../cursor/places.js";
import type { OpenDraft } from "../openDraft.js";
import type { Completing } from "./context.js";
import { inOrder, type Shown, valueItem } from "./item.js";

/** More parts of one kind than this are not offered in one list. */
const mostIds = 500;

/** Ids of the parts that an id field can name; for a part's own id, one that is free. */
export function completeIds(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { open } = completing;
  const noun = place.noun ?? "";
  const kind = idKindOf(noun, place.key);
  if (kind === undefined) return place.key === "id" ? freeIds(completing, place) : [];
  const reserved = reservedIds[`${noun}.${place.key}`] ?? [];
  const own = reserved.map((word) =>
    valueItem(open, place, { label: word, detail: completing.say("request"), order: inOrder(0) }, word),
  );
  const ids = givenIds(open.draft.value).filter((given) => given.kind === kind);
  return [
    ...own,
    ...ids.slice(0, mostIds).map((given, index) => valueItem(open, place, shownId(open, given, index + 1), given.id)),
  ];
}

function freeIds(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { open, templates, say } = completing;
  const kind = referenceKinds.find((name) => name === place.noun) ?? (place.noun !== undefined ? "measure" : undefined);
  if (!kind) return [];
  const id = templates.freeId(kind as ReferenceKind);
  return [valueItem(open, place, { label: id, detail: say("newId"), order: inOrder(0) }, id)];
}

/** How an id is shown: with the name of the person, the day and place of the event, the title of the rest. */
export function shownId(open: OpenDraft, given: GivenId, order: number): Shown {
  const { description, detail } = particulars(open, given);
  return {
    label: given.id,
    ...(description === "" ? {} : { description }),
    ...(detail === "" ? {} : { detail }),
    alsoFound: [description],
    order: inOrder(order),
    kind: CompletionItemKind.Reference,
  };
}

function particulars(
  open: OpenDraft,
  { kind, path }: GivenId,
): { readonly description: string; readonly detail: string } {
  const { request } = open;
  const index = path.at(-2);
  const nothing = { description: "", detail: "" };
  if (!request || typeof index !== "number") return nothing;
  switch (kind) {
    case "person": {
      const person = request.persons?.[index];
      return person ? { description: short(personName(person)), detail: person.role ?? "" } : nothing;
    }
    case "event": {
      const event = request.facts?.events?.[index];
      const where = [event?.date, event?.place].filter((part) => part !== undefined).join(", ");
      return { description: short(where), detail: short(event?.what ?? "") };
    }
    case "offence": {
      const offence = request.offences?.[index];
      return { description: short(offence?.title ?? ""), detail: short(offence?.provision ?? "") };
    }
    case "annex": {
      const annex = request.annexes?.[index];
      return { description: short(annex?.title ?? ""), detail: short(annex?.label ?? annex?.kind ?? "") };
    }
    case "asset": {
      const asset = "assets" in request ? request.assets?.[index] : undefined;
      return { description: short(asset?.identifier ?? ""), detail: short(asset?.description ?? "") };
    }
    case "measure": {
      const measure = "measures" in request ? request.measures?.[index] : undefined;
      return measure ? { description: short(measureTitle(measure, open.language)), detail: "" } : nothing;
    }
  }
}

/** One line of a text from the draft, cut where it is long. */
function short(text: string): string {
  const line = text
    .slice(0, 400)
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
