// Every pattern is written so that JSON Schema validators (ECMA-262) read it as zod does.

const month = "(0[1-9]|1[0-2])";
const day = "(0[1-9]|[12]\\d|3[01])";
const fullDate = `\\d{4}-${month}-${day}`;
const clock = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?";
const offset = "(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)";

/** The forms of short values, by name: what the model checks and what a finding about a wrong form speaks of. */
export const patterns = {
  id: "^[A-Za-z][A-Za-z0-9.-]{0,63}$",
  calendarDate: `^${fullDate}$`,
  partialDate: `^\\d{4}(-${month}(-${day})?)?$`,
  moment: `^${fullDate}T${clock}${offset}?$`,
  dayOrMoment: `^\\d{4}(-${month}(-${day}(T${clock}${offset}?)?)?)?$`,
  duration: "^P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$",
  stateCode: "^[A-Z]{2}$",
  languageTag: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
  currencyCode: "^[A-Z]{3}$",
} as const;

export type PatternName = keyof typeof patterns;
