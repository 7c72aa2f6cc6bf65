import type { Source } from "../../findings/finding.js";
import { proseTexts, rememberedByText } from "../../prose/index.js";
import { createRule } from "../rule.js";
import { languageOf } from "./languageOf.js";

const inWriting: Source = { instrument: "untoc", provision: "art. 18(14)", mark: "V" };

interface Paragraph {
  readonly path: readonly (string | number)[];
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
    const paragraphs = proseTexts(request)
      // The wording of a law may stand in its own language beside a translation.
      .filter(({ path }) => path.at(-1) !== "lawText" && path[0] !== "contentStandards")
      .flatMap(({ path, value }) => paragraphsOf(value).map((part) => ({ path, ...part })));
    const main = mainLanguage(paragraphs);
    if (main === undefined) return;
    for (const { path, start, end, language } of paragraphs) {
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

function readParagraphs(text: string): Omit<Paragraph, "path">[] {
  const found: Omit<Paragraph, "path">[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const paragraph = match[0].trimEnd();
    if (/^["“«„>]/.test(paragraph)) continue;
    const unquoted = paragraph.replaceAll(/["“«„][^"”»“]*["”»“]/g, " ").replaceAll(/\{[^}]*\}/g, " ");
    const language = languageOf(unquoted);
    if (language !== undefined) found.push({ start: match.index, end: match.index + paragraph.length, language });
  }
  return found;
}

/** The language of most paragraphs; undefined where there is no clear majority, so that a draft in two languages is left alone. */
function mainLanguage(paragraphs: readonly Paragraph[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { language } of paragraphs) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] * 3 >= paragraphs.length * 2 ? first[0] : undefined;
}
