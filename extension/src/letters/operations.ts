import { basesFor, choicesIn, findStates, kindTitles, newDraft, shortNames, withoutStops } from "./choices.js";
import { beginFrom, earlierRequests } from "./earlier.js";
import { composeDraft, letterLanguages, letterStyles, previewDraft, printLetter } from "./letter.js";
import { partAt, placesOf } from "./places.js";
import { practiceText, progressOfPractice } from "./practice.js";
import { calendarOf, csvOf, registerTableOf } from "./register.js";
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
  withoutStops,
  earlierRequests,
  beginFrom,
  practiceText,
  progressOfPractice,
  rulePage,
  rulesIn,
  shortNames,
  registerTableOf,
  csvOf,
  calendarOf,
};
export type LetterOperations = typeof letterOperations;
