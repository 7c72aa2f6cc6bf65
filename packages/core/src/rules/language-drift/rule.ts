import type { Source } from "../../findings/finding.js";
import { ownProse, rememberedByText } from "../../prose/index.js";
import { createRule } from "../rule.js";
import { languageOf } from "./languageOf.js";

const inWriting: Source = { instrument: "untoc", provision: "art. 18(14)", mark: "V" };

/** As long as quotations are, so that marks which are never closed are not searched for to the end of the text, each of them. */
const quotation = /["“«„][^"”»“]{0,4000}["”»“]/g;

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly language: string;
}

export const rule = createRule({
  id: "language-drift",
  code: "LG-03",
  nature: "defect",
  sources: [inWriting],
  check({ request, report, nameOf }) {
    const texts = ownProse(request);
    const main = mainLanguage(texts.map(({ value }) => value));
    if (main === undefined) return;
    for (const { path, value } of texts)
      for (const { start, end, language } of paragraphsOf(value)) {
        if (language === main) continue;
        report({
          path,
          message: "other",
          params: { language: nameOf("language", language), main: nameOf("language", main) },
          severity: "warning",
          within: { start, end },
        });
      }
  },
});

/** The paragraphs whose language can be told, without those in quotation marks. */
const paragraphsOf = rememberedByText(readParagraphs);

function readParagraphs(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const paragraph = match[0].trimEnd();
    if (/^["“«„>]/.test(paragraph)) continue;
    const unquoted = paragraph.replaceAll(quotation, " ").replaceAll(/\{[^{}]*\}/g, " ");
    const language = languageOf(unquoted);
    if (language !== undefined) found.push({ start: match.index, end: match.index + paragraph.length, language });
  }
  return found;
}

/** The language of most paragraphs; undefined where there is no clear majority, so that a draft in two languages is left alone. */
function mainLanguage(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const text of texts)
    for (const { language } of paragraphsOf(text)) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
      all++;
    }
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] * 3 >= all * 2 ? first[0] : undefined;
}
