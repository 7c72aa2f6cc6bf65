import { isProse, mostFindingsInText, placeFinder, rememberedByText, type TextPlace } from "../../prose/index.js";
import { createRule } from "../rule.js";

/**
 * Words of one legal system or one police force that a translator cannot render and a reader abroad cannot look up. Each stands with
 * its capitals: "fir" is a tree.
 */
const local =
  /(?<![\p{L}\p{N}./-])(?:RICO|ITAR|FIR|PV|GAV|OPJ|APJ|TGI|JIRS|CRPC|TOC|CDS|DAI|UCI|UPM|MO|perps?|probable cause|charge-?sheet(?:ed)?|alford plea|nolle prosequi|nolo contendere|absconder|lathi|panchnama|challan|garde à vue|mis en examen|mise en examen|notitia criminis)(?![\p{L}\p{N}/-])/gu;

/** Words that a sentence explains: in brackets behind, in quotation marks, or after "that is". */
const explained =
  /^\s*["”»]?\s*(?:\(|[,:–-]\s*(?:that is|i\.e\.|meaning|which is|c[’']est-à-dire|es decir)|means|is (?:the|a) )/i;

/** What a reader abroad must understand: not the wording of a law, nor how annexes describe themselves. */
const read = placeFinder<TextPlace>((place) => isProse(place) && place.field !== "lawText" && place.noun !== "annex");

export const rule = createRule({
  id: "jargon",
  code: "FACT-06",
  nature: "advice",
  sources: [],
  check({ request, report }) {
    const seen = new Set<string>();
    const places = read(request);
    for (const { path, value } of places) {
      let found = 0;
      for (const { word, start, end } of wordsIn(value)) {
        if (seen.has(word) || isExplained(value, start, end)) continue;
        seen.add(word);
        if (places.some((place) => isExpanded(place.value, word))) continue;
        report({ path, message: "word", params: { word }, severity: "warning", within: { start, end } });
        if (++found === mostFindingsInText) break;
      }
    }
  },
});

const wordsIn = rememberedByText((text) =>
  [...text.matchAll(local)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  })),
);

const isExplained = (text: string, start: number, end: number): boolean =>
  explained.test(text.slice(end, end + 20)) || (text[start - 1] === "(" && text[end] === ")");

/** "First Information Report (FIR)": the word stands in brackets behind what it stands for, in this text. */
const isExpanded = (text: string, word: string): boolean => text.includes(`(${word})`);
