import type { FormModel, FormState } from "@rogatory/language-server/protocol";
import { fieldsOf } from "./fieldPlaces.js";
import { itemsAt } from "./listItems.js";
import { partName } from "./partNames.js";
import { at } from "./places.js";

export interface FoundField {
  readonly path: string;
  readonly title: string;
  /** The parts around it, from the outside. */
  readonly within: readonly string[];
}

const bare = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Most fields found at a time. */
const most = 40;

/** Fields of the request whose title or help holds all the words, those in the title first. */
export function searchFields(model: FormModel, state: FormState, words: string): readonly FoundField[] {
  const sought = bare(words).split(/\s+/).filter(Boolean);
  if (sought.length === 0) return [];
  const found: { readonly field: FoundField; readonly rank: number }[] = [];
  const visit = (noun: string, path: string, within: readonly string[], depth: number): void => {
    const { shown, more } = fieldsOf(model, state, noun, path);
    for (const { field, path: place, value } of [...shown, ...more]) {
      const title = bare(field.title);
      const all = `${title} ${bare(field.help)} ${bare(typeof value === "string" ? value : "")}`;
      if (sought.every((word) => all.includes(word)))
        found.push({
          field: { path: place, title: field.title, within },
          rank: sought.every((word) => title.includes(word)) ? 0 : 1,
        });
      if (field.noun === undefined || depth > 4) continue;
      if (!field.list) visit(field.noun, place, [...within, field.title], depth + 1);
      else
        for (const { value: item, path: own } of itemsAt(place, value)) {
          const inner = field.noun === "measure" ? typeOf(item, model) : field.noun;
          if (inner !== undefined && typeof item === "object")
            visit(inner, own, [...within, partName(item) || (model.nouns[inner]?.title ?? field.title)], depth + 1);
        }
    }
  };
  visit(state.root, "", [], 0);
  return found
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ field }) => field);
}

function typeOf(item: unknown, model: FormModel): string | undefined {
  const type = at(item, "/type");
  return typeof type === "string" && model.measures.includes(type) ? type : undefined;
}
