import { basesFor, choicesIn, findStates, kindTitles, newDraft, shortNames } from "./choices.js";
import { beginFrom, earlierRequests } from "./earlier.js";
import { composeDraft, letterStyles, previewDraft, printLetter } from "./letter.js";
import { partAt, placesOf } from "./places.js";
import { practiceText, progressOfPractice } from "./practice.js";
import { rulePage, rulesIn } from "./rulePage.js";

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
  earlierRequests,
  beginFrom,
  practiceText,
  progressOfPractice,
  rulePage,
  rulesIn,
  shortNames,
};
export type LetterOperations = typeof letterOperations;
