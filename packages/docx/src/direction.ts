/** A stretch of text that is written in one direction. */
export interface DirectedText {
  readonly text: string;
  readonly rightToLeft: boolean;
}

const RIGHT = "[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]";

/** From the first to the last letter that runs from right to left, over everything but letters that run the other way. */
const RIGHT_STRETCH = new RegExp(`${RIGHT}(?:(?:(?!${RIGHT})[^\\p{L}])*${RIGHT})*`, "gu");

/** From a letter that runs from left to right to the last such letter or digit before one that does not. */
const LEFT_STRETCH = new RegExp(`(?!${RIGHT})\\p{L}(?:(?:(?!${RIGHT}).)*(?:(?!${RIGHT})[\\p{L}\\p{N}]))?`, "gu");

/**
 * Splits a text where its direction turns. Word lays out a run by the run's own direction mark (`w:rtl`), which also
 * decides which face and language it takes, so that an Arabic name in an English sentence needs a run of its own.
 * Blanks and punctuation between two words of one direction belong to them; all other neutral characters follow the
 * letter's own direction.
 */
export function splitByDirection(text: string, base: "ltr" | "rtl"): DirectedText[] {
  const parts: DirectedText[] = [];
  const stretch = base === "ltr" ? RIGHT_STRETCH : LEFT_STRETCH;
  const inside = base === "ltr";
  let end = 0;
  for (const match of text.matchAll(stretch)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), rightToLeft: !inside });
    parts.push({ text: match[0], rightToLeft: inside });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), rightToLeft: !inside });
  return parts;
}
