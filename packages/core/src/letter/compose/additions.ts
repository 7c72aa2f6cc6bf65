import type { LetterLanguage } from "../../catalogue/catalogue.js";
import { isAbout, profileOf } from "../../checklist/profileAsks.js";
import type { AnyRequest } from "../../model/types.js";
import type { ProfileClause } from "../../states/packTypes.js";
import { textFor } from "../../states/profiles.js";
import type { World } from "../../states/world.js";

/** What packs add to a letter. */
export interface LetterAdditions {
  /** Lines in place of the usual head; undefined where no pack has any. */
  readonly letterhead?: readonly string[];
  /** Paragraphs, in the order in which they stand at their place. */
  readonly clauses: readonly { readonly place: ClausePlace; readonly text: string }[];
  /** By id, the questions of the requested State that the draft may answer. */
  readonly questions: ReadonlyMap<string, string>;
}

export type ClausePlace = NonNullable<ProfileClause["place"]>;

export const noAdditions: LetterAdditions = { clauses: [], questions: new Map() };

/** What the packs of the world add to the letter of a request. */
export function additionsTo(request: AnyRequest, world: World, language: LetterLanguage): LetterAdditions {
  const { state, authority } = request.requesting ?? {};
  const letterhead = world.letterhead(state, authority?.name);
  const profile = profileOf(request, world);
  const clauses = (profile?.clauses ?? []).filter((clause) => isAbout(clause, request));
  return {
    ...(letterhead === undefined ? {} : { letterhead }),
    clauses: clauses.map(({ place = "beforeClosing", text }) => ({ place, text: textFor(text, language) })),
    questions: new Map(
      (profile?.requirements ?? []).flatMap(({ question }) =>
        question ? [[question.id, textFor(question.text, language)] as const] : [],
      ),
    ),
  };
}
