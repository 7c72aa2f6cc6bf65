import { basesFor, choicesIn, findStates, kindTitles, newDraft } from "./choices.js";
import { composeDraft, letterStyles, previewDraft, printLetter } from "./letter.js";
import { partAt, placesOf } from "./places.js";
import { ruleIds, rulePage } from "./rulePage.js";

/** What the worker of letters offers: all that needs the library and is not the language server's. */
export const letterOperations = {
  composeDraft,
  printLetter,
  previewDraft,
  letterStyles,
  placesOf,
  partAt,
  choicesIn,
  kindTitles,
  findStates,
  basesFor,
  newDraft,
  rulePage,
  ruleIds,
};
export type LetterOperations = typeof letterOperations;
