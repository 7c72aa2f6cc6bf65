import { basesFor, choicesIn, findStates, kindTitles, newDraft, shortNames } from "./choices.js";
import { composeDraft, letterLanguages, letterStyles, previewDraft, printLetter } from "./letter.js";
import { partAt, placesOf } from "./places.js";
import { rulePage, rulesIn } from "./rulePage.js";

/** What the worker of letters offers: all that needs the library and is not the language server's. */
export const letterOperations = {
  composeDraft,
  printLetter,
  previewDraft,
  letterStyles,
  letterLanguages,
  placesOf,
  partAt,
  choicesIn,
  kindTitles,
  findStates,
  basesFor,
  newDraft,
  rulePage,
  rulesIn,
  shortNames,
};
export type LetterOperations = typeof letterOperations;
