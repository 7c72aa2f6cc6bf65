import { type GivenId, givenIds, type NounEntry, nounsIn, type ReferenceKind } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";
import type { TemplateContext } from "../snippets/index.js";
import type { SuggestAgain } from "./item.js";

/** What all kinds of completion share while one list is made. */
export interface Completing {
  readonly open: OpenDraft;
  readonly nouns: Readonly<Record<string, NounEntry>>;
  readonly templates: TemplateContext;
  readonly again: SuggestAgain | undefined;
  /** The editor's own word. */
  say(key: string, params?: Readonly<Record<string, string | number>>): string;
}

export function completingIn(open: OpenDraft, again: SuggestAgain | undefined): Completing {
  let taken: ReadonlySet<string> | undefined;
  const proposed = new Map<ReferenceKind, number>();
  return {
    open,
    nouns: nounsIn(open.language),
    again,
    templates: {
      freeId(kind) {
        taken ??= new Set(givenIds(open.draft.value).map(({ id }: GivenId) => id));
        let number = proposed.get(kind) ?? 1;
        while (taken.has(`${kind}-${number}`)) number++;
        proposed.set(kind, number);
        return `${kind}-${number}`;
      },
    },
    say: (key, params) => open.words.text(["completion", key], params),
  };
}
