import { type PatternName, patterns } from "../../model/patterns.js";
import { meantCurrencies, meantLanguages, meantStates } from "./codes.js";
import { meantDates } from "./dates.js";
import { meantDurations } from "./durations.js";
import type { Meant } from "./meant.js";

export type { Meant } from "./meant.js";
export { meantNumbers } from "./numbers.js";
export { idOfNoun, meantBooleans, meantChoices, titlesIn } from "./words.js";

const readers: Readonly<Partial<Record<PatternName, (written: string) => readonly Meant[]>>> = {
  calendarDate: meantDates,
  partialDate: meantDates,
  moment: meantDates,
  dayOrMoment: meantDates,
  duration: meantDurations,
  stateCode: meantStates,
  languageTag: meantLanguages,
  currencyCode: meantCurrencies,
};

/** What a text may mean in a field of a form; only what the form takes. */
export function meantInForm(form: PatternName, written: string): readonly Meant[] {
  const fits = new RegExp(patterns[form]);
  const seen = new Set<unknown>();
  return (readers[form]?.(written) ?? []).filter(
    ({ value }) => typeof value === "string" && fits.test(value) && !seen.has(value) && seen.add(value),
  );
}
