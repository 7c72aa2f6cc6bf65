import { measureTypes, measureTypesOf } from "@rogatory/core";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { ValuePlace } from "../cursor/places.js";
import { legalPerson, mapOf, measureOf, type Template, writeListItem } from "../snippets/index.js";
import { askedOfMeasure, partsAsked } from "./asked.js";
import type { Completing } from "./context.js";
import { completeInstruments } from "./instruments.js";
import { inOrder, type Shown, snippetItem } from "./item.js";

/** Whole parts for a list of parts: a person, an event, a measure with what is asked of it. */
export function completeListItems(completing: Completing, place: ValuePlace): CompletionItem[] {
  const noun = place.field?.noun;
  if (noun === undefined) return [];
  if (noun === "legalBasis") return completeInstruments(completing, place);
  if (place.quote !== "") return [];
  if (noun === "measure") return measures(completing, place);
  if (noun === "person") return persons(completing, place);
  const entry = completing.nouns[noun];
  if (!entry) return [];
  const template = mapOf(noun, completing.templates);
  if (template.kind !== "map") return [];
  const shown = { label: entry.title, help: entry.help, alsoFound: [noun], order: inOrder(0) };
  return [whole(completing, place, shown, template)];
}

function whole(completing: Completing, place: ValuePlace, shown: Shown, template: Template): CompletionItem {
  const snippet = place.lead + writeListItem(template, place.layout);
  const kind = CompletionItemKind.Snippet;
  return snippetItem(completing.open, { ...shown, kind }, place.span, snippet, place.layout);
}

function persons(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { say, nouns } = completing;
  const help = nouns["person"]?.help ?? "";
  const natural = mapOf("person", completing.templates);
  const shown = { help, alsoFound: ["person"] };
  // Both are proposals for the same place: they bear the same id.
  const id = natural.kind === "map" ? natural.entries[0] : undefined;
  const legal = legalPerson(completing.templates);
  const sameId: Template =
    legal.kind === "map" && id ? { kind: "map", entries: [id, ...legal.entries.slice(1)] } : legal;
  return [
    whole(completing, place, { ...shown, label: say("naturalPerson"), order: inOrder(0) }, natural),
    whole(completing, place, { ...shown, label: say("legalPerson"), order: inOrder(1) }, sameId),
  ];
}

function measures(completing: Completing, place: ValuePlace): CompletionItem[] {
  return (place.field?.types ?? []).flatMap((type, index) => {
    const entry = completing.nouns[type];
    if (!entry) return [];
    const parts = partsAsked(type, askedOfMeasure(completing.open, type));
    const shown = {
      label: type,
      description: entry.title,
      help: entry.help,
      alsoFound: [entry.title],
      order: inOrder(index),
    };
    return [whole(completing, place, shown, measureOf(type, parts, completing.templates))];
  });
}

/** Types of assistance of the kind of request as the value of `type`; all of them where the kind is not known. */
export function measureTypeShown(completing: Completing): readonly (Shown & { readonly type: string })[] {
  const { request } = completing.open;
  return (request ? measureTypesOf(request.kind) : measureTypes).flatMap((type, index) => {
    const entry = completing.nouns[type];
    if (!entry) return [];
    const kind = CompletionItemKind.EnumMember;
    return [
      {
        type,
        label: type,
        description: entry.title,
        help: entry.help,
        alsoFound: [entry.title],
        order: inOrder(index),
        kind,
      },
    ];
  });
}
