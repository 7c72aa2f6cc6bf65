import { valueAt } from "@rogatory/core";
import {
  elementsToShow,
  instrumentShort,
  offenceElementNamed,
  offenceElementTitle,
  offenceOfConvention,
} from "@rogatory/core/editor";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { ValuePlace } from "../cursor/places.js";
import type { Completing } from "./context.js";
import { inOrder, valueItem } from "./item.js";

/** The elements that the catalogue holds of the offence that `convention` names, without those that the list has already. */
export function completeOffenceElements(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { open, say } = completing;
  const [offences, index] = place.path;
  const convention = valueAt(open.draft.value, [offences ?? "", index ?? 0, "convention"]);
  const offence = typeof convention === "string" ? offenceOfConvention(convention) : undefined;
  if (!offence || typeof convention !== "string") return [];
  const position = place.path.at(-2);
  const list = valueAt(open.draft.value, place.path.slice(0, -2));
  const named = new Set(
    (Array.isArray(list) ? list.slice(0, 1000) : []).flatMap((entry: unknown, other) => {
      const element = (entry as { element?: unknown } | null)?.element;
      return other !== position && typeof element === "string" ? (offenceElementNamed(element) ?? []) : [];
    }),
  );
  const asked = new Set(elementsToShow(offence, convention, named).flat());
  return (offence.elements ?? []).flatMap((element, order) => {
    if (named.has(element.id)) return [];
    const title = offenceElementTitle(element.id, open.language);
    const [source] = element.sources;
    const cited = source ? `${instrumentShort(source.instrument)} ${source.provision}` : "";
    const isSure = source?.mark === "V" || source?.mark === "S";
    const shown = {
      label: element.id,
      description: title,
      detail: `${title} (${isSure ? cited : say("toBeVerified", { source: cited })})`,
      alsoFound: [title],
      // What must be shown comes before what a case may have.
      order: inOrder(asked.has(element) ? order : 100 + order),
      kind: CompletionItemKind.Constant,
    };
    return [valueItem(open, place, shown, element.id)];
  });
}
