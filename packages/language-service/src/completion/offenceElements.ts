import { valueAt } from "@rogatory/core";
import {
  type CatalogueElement,
  elementsToShow,
  instrumentShort,
  offenceElementNamed,
  offenceElementTitle,
  offenceOfConvention,
  organizedGroupTest,
  transnationalTest,
} from "@rogatory/core/editor";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { ValuePlace } from "../cursor/places.js";
import type { Template } from "../snippets/index.js";
import type { Completing } from "./context.js";
import { inOrder, valueItem } from "./item.js";

/** The elements that the catalogue holds of the offence that `convention` names, without those that the list has already. */
export function completeOffenceElements(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { open } = completing;
  const [offences, index] = place.path;
  const convention = valueAt(open.draft.value, [offences ?? "", index ?? 0, "convention"]);
  const offence = typeof convention === "string" ? offenceOfConvention(convention) : undefined;
  if (!offence || typeof convention !== "string") return [];
  const named = namedIn(completing, place, "element");
  const asked = new Set(elementsToShow(offence, convention, named).flat());
  return itemsOf(completing, place, offence.elements ?? [], named, (element) => asked.has(element));
}

/** A list of the elements that must be shown for the offence at the path, each with a blank for what shows it. */
export function elementsOf({ open }: Completing, offence: readonly (string | number)[]): Template | undefined {
  const convention = valueAt(open.draft.value, [...offence, "convention"]);
  const described = typeof convention === "string" ? offenceOfConvention(convention) : undefined;
  if (!described || typeof convention !== "string") return undefined;
  const shownBy: Template = { kind: "map", entries: [["note", { kind: "text" }]] };
  const items = elementsToShow(described, convention, new Set())
    .flat()
    .map(
      ({ id }): Template => ({
        kind: "map",
        entries: [
          ["element", { kind: "fixed", value: id }],
          ["shownBy", shownBy],
        ],
      }),
    );
  return { kind: "list", items, isShort: false };
}

/** The points on which it depends whether the Convention against Transnational Organized Crime covers the case. */
export function completeScopePoints(completing: Completing, place: ValuePlace): CompletionItem[] {
  const points = [...transnationalTest, ...organizedGroupTest];
  return itemsOf(completing, place, points, namedIn(completing, place, "point"), () => true);
}

/** Ids of what the other entries of the list name. */
function namedIn({ open }: Completing, place: ValuePlace, key: string): ReadonlySet<string> {
  const position = place.path.at(-2);
  const list = valueAt(open.draft.value, place.path.slice(0, -2));
  return new Set(
    (Array.isArray(list) ? list.slice(0, 1000) : []).flatMap((entry: unknown, other) => {
      const name = (entry as Readonly<Record<string, unknown>> | null)?.[key];
      return other !== position && typeof name === "string" ? (offenceElementNamed(name) ?? []) : [];
    }),
  );
}

function itemsOf(
  { open, say }: Completing,
  place: ValuePlace,
  elements: readonly CatalogueElement[],
  named: ReadonlySet<string>,
  isAsked: (element: CatalogueElement) => boolean,
): CompletionItem[] {
  return elements.flatMap((element, order) => {
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
      order: inOrder(isAsked(element) ? order : 100 + order),
      kind: CompletionItemKind.Constant,
    };
    return [valueItem(open, place, shown, element.id)];
  });
}
