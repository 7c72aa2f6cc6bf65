import { measureTitle } from "../../measures/title.js";
import { personById } from "../../model/naming.js";
import type { Annex, Asset, FactEvent, Offence, Person } from "../../model/types.js";
import type { ReferenceKind } from "../../prose/references.js";
import type { Inline } from "../types.js";
import type { LetterContext } from "./context.js";
import { chosen, valueTitle } from "./fields.js";
import { words } from "./inlines.js";

/** Anchors of what can be referred to. Positions, not ids, so that two entries with one id do not share an anchor. */
export const anchors = {
  events: "events",
  annexes: "annexes",
  person: (index: number) => `person-${index + 1}`,
  offence: (index: number) => `offence-${index + 1}`,
  measure: (index: number) => `measure-${index + 1}`,
  asset: (index: number) => `asset-${index + 1}`,
} as const;

/** What a reference of the draft is in the letter: a name, a title, or a live reference to where it stands. Ids are never printed. */
export function referenceInlines(context: LetterContext, kind: ReferenceKind, id: string): Inline[] {
  return resolve(context, kind, id) ?? dangling(context, id);
}

/** What an id stands for where the field does not say of which kind it is. */
export function idInlines(context: LetterContext, id: string, kinds: readonly ReferenceKind[]): Inline[] {
  for (const kind of kinds) {
    const found = resolve(context, kind, id);
    if (found) return found;
  }
  return dangling(context, id);
}

function dangling(context: LetterContext, id: string): Inline[] {
  return [{ type: "gap", text: context.text("gap.dangling", { id }) }];
}

function resolve(context: LetterContext, kind: ReferenceKind, id: string): Inline[] | undefined {
  const { request } = context;
  const indexOf = (items: readonly { readonly id?: string | undefined }[] | undefined): number =>
    (items ?? []).findIndex((item) => item.id === id);
  switch (kind) {
    case "person": {
      const person = personById(request, id);
      return person && words(personLabel(context, person));
    }
    case "offence": {
      const index = indexOf(request.offences);
      const offence = request.offences?.[index];
      return offence && words(context.text("reference.quoted", { title: offenceLabel(context, offence, index) }));
    }
    case "event": {
      const index = indexOf(request.facts?.events);
      const event = request.facts?.events?.[index];
      return event && [{ type: "reference", anchor: anchors.events, text: eventLabel(context, event, index) }];
    }
    case "annex": {
      const index = indexOf(request.annexes);
      const annex = request.annexes?.[index];
      return annex && [{ type: "reference", anchor: anchors.annexes, text: annexLabel(context, annex, index) }];
    }
    case "asset": {
      const index = indexOf(request.assets);
      const asset = request.assets?.[index];
      return (
        asset && [{ type: "reference", anchor: anchors.asset(index), text: assetLabel(context, asset, index, "short") }]
      );
    }
    case "measure": {
      const index = indexOf(request.measures);
      const measure = request.measures?.[index];
      return (
        measure &&
        (context.sectionReference(anchors.measure(index)) ?? words(measureTitle(measure, context.catalogue.language)))
      );
    }
  }
}

/** The person's name; for one who has none in the draft, what the person is in the case. */
export function personLabel(context: LetterContext, person: Person): string {
  return (
    namedPerson(person) ?? context.text("reference.unnamedPerson", { role: chosen("person", "role", person.role) })
  );
}

/** The name under which the letter speaks of the person; undefined where the draft has none. Never the id. */
export function namedPerson({ name }: Person): string | undefined {
  const full = [name?.given, name?.family].filter((part) => part?.trim()).join(" ");
  return [full, name?.legal, name?.original, ...(name?.aliases ?? [])].find((part) => part?.trim());
}

export function offenceLabel(context: LetterContext, offence: Offence, index: number): string {
  return offence.title?.trim() || offence.provision?.trim() || context.text("reference.offence", { number: index + 1 });
}

/** Told by its day; by its number in the table too where another event has the same day, or none is known. */
export function eventLabel(context: LetterContext, event: FactEvent, index: number): string {
  const spanOf = ({ date, until }: FactEvent): string =>
    date || until ? context.format.span(date || undefined, until || undefined) : "";
  const span = spanOf(event);
  const same = (context.request.facts?.events ?? []).filter((other) => spanOf(other) === span);
  const told = span === "" ? "number" : same.length > 1 ? "both" : "date";
  return context.text("reference.event", { told, number: index + 1, date: span });
}

export function annexLabel(context: LetterContext, annex: Annex, index: number): string {
  return annex.label?.trim() || context.text("reference.annex", { number: index + 1 });
}

/** `Asset 1 (bank account)`, in full with its number. */
export function assetLabel(context: LetterContext, asset: Asset, index: number, length: "short" | "full"): string {
  const kind = asset.kind && valueTitle(context.catalogue, "asset", "kind", asset.kind);
  const name = [kind, length === "full" ? asset.identifier?.trim() : undefined].filter(Boolean).join(" ");
  return context.text("reference.asset", { number: index + 1, name, named: name === "" ? "no" : "yes" });
}
