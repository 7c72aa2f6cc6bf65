/** Reading prose: references, dates, amounts, sentences. Pure functions on text; offsets count UTF-16 units. */
export { type AmountMention, findAmounts } from "./amounts.js";
export {
  addDays,
  addMonths,
  daysInMonth,
  earliestDay,
  isInCalendar,
  isSurelyBefore,
  latestDay,
  mayBeSame,
  monthsOf,
} from "./calendar.js";
export { type DateMention, findDates } from "./dates.js";
export { type GivenId, givenIds, idLists } from "./ids.js";
export { mostFindingsInText } from "./limits.js";
export { foldName, mentionsPerson, namesOf } from "./personMentions.js";
export {
  findMalformedReferences,
  findReferences,
  type MalformedReference,
  type Reference,
  type ReferenceKind,
  referenceKinds,
} from "./references.js";
export { rememberedByText } from "./remembered.js";
export { sentences, type TextPart } from "./sentences.js";
export { TakenSpans } from "./takenSpans.js";
export {
  type FieldPlace,
  type FieldValue,
  fieldPlaces,
  isProse,
  isText,
  ownProse,
  placeFinder,
  proseTexts,
  type TextPlace,
  texts,
} from "./texts.js";
