import { offenceTitle } from "@rogatory/core";
import { catalogueOffences, governing, instrumentShort } from "@rogatory/core/editor";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { ValuePlace } from "../cursor/places.js";
import type { Completing } from "./context.js";
import { inOrder, valueItem } from "./item.js";

/** Conditions under which the instrument covers the offence without an article of its own that makes it one. */
const withoutArticle: ReadonlySet<string> = new Set(["throughProtocol", "seriousCrime"]);

/** Articles of the chosen instruments that make something an offence, with the offence. */
export function completeConventions(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { open, say } = completing;
  const ranks = new Map((open.request ? governing(open.request) : []).map(({ id }, index) => [id as string, index]));
  return catalogueOffences.flatMap(({ id, coveredBy }, index) =>
    coveredBy.flatMap(({ instrument, provision, mark, conditions = [] }): CompletionItem[] => {
      const rank = ranks.get(instrument);
      if (rank === undefined || conditions.some((condition) => withoutArticle.has(condition))) return [];
      const source = `${instrumentShort(instrument)} ${provision}`;
      const text = `${instrument} ${provision}`;
      const title = offenceTitle(id, open.language);
      const shown = {
        label: text,
        description: title,
        detail: mark === "K" || mark === "I" ? say("toBeVerified", { source }) : source,
        alsoFound: [title],
        order: inOrder(rank * 100 + index),
        kind: CompletionItemKind.Constant,
      };
      return [valueItem(open, place, shown, text)];
    }),
  );
}
