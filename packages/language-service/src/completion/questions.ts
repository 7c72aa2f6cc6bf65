import { valueAt } from "@rogatory/core";
import { catalogueFor, citation, questionsTo, sourceOfWish, textFor } from "@rogatory/core/editor";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { ValuePlace } from "../cursor/places.js";
import type { Completing } from "./context.js";
import { inOrder, valueItem } from "./item.js";

/** Questions that the profile of the requested State asks of this request, without those that another entry answers. */
export function completeQuestions({ open }: Completing, place: ValuePlace): CompletionItem[] {
  if (!open.request) return [];
  const position = place.path.at(-2);
  const entries = valueAt(open.draft.value, place.path.slice(0, -2));
  const answered = new Set(
    (Array.isArray(entries) ? entries.slice(0, 1000) : []).flatMap((entry: unknown, other) =>
      other === position ? [] : [(entry as Readonly<Record<string, unknown>> | null)?.["question"]],
    ),
  );
  return questionsTo(open.request, open.world).flatMap(({ id, text, wish }, index) => {
    if (answered.has(id)) return [];
    const asked = textFor(text, open.language);
    const shown = {
      label: id,
      description: asked,
      detail: citation(catalogueFor(open.language), sourceOfWish(wish)),
      help: asked,
      alsoFound: [asked],
      order: inOrder(index),
      kind: CompletionItemKind.Constant,
    };
    return [valueItem(open, place, shown, id)];
  });
}
